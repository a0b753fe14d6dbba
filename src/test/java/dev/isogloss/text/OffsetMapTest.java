package dev.isogloss.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isogloss.text.OffsetMap.Kind;
import dev.isogloss.text.OffsetMap.Part;
import org.junit.jupiter.api.Test;

/** A map of prose {@code ab& cd} from the file {@code **ab&amp;<br>cd**}. */
class OffsetMapTest {
  private static final OffsetMap MAP =
      new OffsetMap.Builder()
          .copied(2, 2)
          .replaced(new Span(4, 9), 1)
          .fixed(new Span(9, 13), 1)
          .copied(13, 2)
          .build();

  private static Span span(int start, int end) {
    return new Span(start, end);
  }

  @Test
  void aReplacedRunIsCarriedWhole() {
    assertThat(MAP.toSource(span(2, 3))).isEqualTo(span(4, 9));
    assertThat(MAP.toSource(span(1, 3))).isEqualTo(span(3, 9));
    assertThat(MAP.toProse(span(5, 6))).isEqualTo(span(2, 3));
  }

  @Test
  void aPointIsBehindTheProseBeforeItAndAtTheStartBeforeTheFirst() {
    assertThat(MAP.toSource(span(0, 0))).isEqualTo(span(2, 2));
    assertThat(MAP.toSource(span(1, 1))).isEqualTo(span(3, 3));
    assertThat(MAP.toSource(span(2, 2))).isEqualTo(span(4, 4));
    assertThat(MAP.toSource(span(3, 3))).isEqualTo(span(9, 9));
    assertThat(MAP.toSource(span(6, 6))).isEqualTo(span(15, 15));
    assertThat(new OffsetMap.Builder().build().toSource(span(0, 0))).isEqualTo(span(0, 0));
  }

  @Test
  void noSpanReachesBeyondTheProse() {
    assertThat(MAP.toSource(span(5, 6))).isEqualTo(span(14, 15));
    assertThatThrownBy(() -> MAP.toSource(span(5, 7)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> MAP.pieces(span(5, 7))).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> MAP.parts(span(7, 7))).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void runsNeverGoBackwards() {
    OffsetMap.Builder builder = new OffsetMap.Builder().copied(2, 2);
    assertThatThrownBy(() -> builder.copied(3, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(builder.copied(4, 1).copied(0, 0).build().length()).isEqualTo(3);
  }

  @Test
  void piecesAreJoinedWhereNothingIsBetween() {
    assertThat(MAP.pieces(span(0, 6))).containsExactly(span(2, 15));
    OffsetMap apart = new OffsetMap.Builder().copied(0, 2).copied(4, 2).build();
    assertThat(apart.pieces(span(1, 3))).containsExactly(span(1, 2), span(4, 5));
    assertThat(apart.pieces(span(2, 4))).containsExactly(span(4, 6));
    assertThat(apart.pieces(span(1, 1))).containsExactly(span(1, 1));
  }

  @Test
  void partsAreCutToTheSpan() {
    assertThat(MAP.parts(span(1, 5)))
        .containsExactly(
            new Part(span(1, 2), span(3, 4), Kind.COPIED),
            new Part(span(2, 3), span(4, 9), Kind.REPLACED),
            new Part(span(3, 4), span(9, 13), Kind.FIXED),
            new Part(span(4, 5), span(13, 14), Kind.COPIED));
    assertThat(MAP.parts(span(2, 3))).hasSize(1);
    assertThat(MAP.parts(span(2, 2))).isEmpty();
  }

  @Test
  void aSpanWithoutProseIsBehindTheProseBeforeIt() {
    OffsetMap apart = new OffsetMap.Builder().copied(2, 2).copied(6, 2).build();
    assertThat(apart.toProse(span(0, 2))).isEqualTo(span(0, 0));
    assertThat(apart.toProse(span(4, 6))).isEqualTo(span(2, 2));
    assertThat(apart.toProse(span(8, 9))).isEqualTo(span(4, 4));
    assertThat(apart.toProse(span(3, 7))).isEqualTo(span(1, 3));
    assertThat(apart.toProse(span(0, 9))).isEqualTo(span(0, 4));
  }
}
