package dev.isogloss.glossary.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.find.TermTrie.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A map from numbers to states, and the set of its keys. */
class NodeMapTest {
  @Test
  void anEmptyMapHasNothing() {
    NodeMap map = new NodeMap();
    assertThat(map.get(0)).isNull();
    assertThat(map.get(7)).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 64, 500})
  void eachKeyHasItsOwnState(int size) {
    NodeMap map = new NodeMap();
    Map<Integer, Node> expected = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      Node node = new Node();
      map.put(3 * i, node);
      expected.put(3 * i, node);
    }
    expected.forEach((key, node) -> assertThat(map.get(key)).isSameAs(node));
    for (int i = 0; i < size; i++) {
      assertThat(map.get(3 * i + 1)).isNull();
    }
  }

  @Test
  void allKeysAreMarkedAndFewOthers() {
    NodeMap map = new NodeMap();
    for (int i = 0; i < 8; i++) {
      map.put(i, new Node());
    }
    long[] marks = NodeMap.noMarks();
    assertThat(IntStream.range(0, 1000).anyMatch(k -> NodeMap.isMarked(marks, k))).isFalse();
    map.mark(marks);
    assertThat(IntStream.range(0, 8).allMatch(k -> NodeMap.isMarked(marks, k))).isTrue();
    assertThat(IntStream.range(8, 1000).filter(k -> NodeMap.isMarked(marks, k)).count())
        .as("8 of 256 bits are set")
        .isLessThan(100);
    assertThat(marks).hasSize(256 / Long.SIZE);
  }
}
