package dev.isogloss.document.proof;

import dev.isogloss.document.Document;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The blocks of a document that are in no other block. What is changed in one mostly leaves the
 * others as they are.
 */
final class OuterBlocks {
  private final List<Span> blocks = new ArrayList<>();

  OuterBlocks(Document document) {
    List<Span> all = new ArrayList<>();
    document.outline().items().forEach(item -> all.add(item.at()));
    document.segments().forEach(s -> all.add(s.toSource(new Span(0, s.text().length()))));
    all.sort(Comparator.naturalOrder());
    for (Span span : all) {
      int last = blocks.size() - 1;
      if (last >= 0 && span.start() < blocks.get(last).end()) {
        blocks.set(last, blocks.get(last).cover(span));
      } else {
        blocks.add(span);
      }
    }
  }

  /** The number of the block that holds an offset of the file, or of the one before it. */
  int at(int offset) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).start() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low - 1;
  }
}
