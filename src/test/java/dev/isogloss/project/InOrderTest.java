package dev.isogloss.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Property(tries = 50)
  void resultsComeInOrderWhateverTheNumberOfThreads(
      @ForAll @IntRange(max = 60) int values, @ForAll @IntRange(min = 1, max = 9) int threads) {
    List<Integer> numbers = IntStream.range(0, values).boxed().toList();
    List<String> taken = new ArrayList<>();
    InOrder.forEach(numbers, InOrderTest::slow, (r, i) -> taken.add(i + "=" + r), threads);
    assertThat(taken).isEqualTo(numbers.stream().map(n -> n + "=" + -n).toList());
  }

  /** The first of the values that fail is told, not the first that happens to. */
  @Test
  void theFirstFailureIsTold() {
    List<Integer> taken = new ArrayList<>();
    assertThatThrownBy(
            () ->
                InOrder.forEach(
                    List.of(0, 1, 2, 3, 4),
                    n -> {
                      if (n == 2) {
                        slow(60);
                      }
                      if (n >= 2) {
                        throw new ProjectException("value " + n);
                      }
                      return n;
                    },
                    (r, i) -> taken.add(r),
                    4))
        .hasMessage("value 2");
    assertThat(taken).containsExactly(0, 1);
  }

  private static int slow(int n) {
    try {
      Thread.sleep(n * 7 % 5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return -n;
  }
}
