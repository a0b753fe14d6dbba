package dev.isogloss.engine;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.language.Conventions;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * The sentences of a document as places of its file. It lets go of the document.
 *
 * @param blocks one for each segment, in reading order
 */
record Sentences(List<Block> blocks) {
  Sentences {
    blocks = List.copyOf(blocks);
  }

  /**
   * The sentences of a segment.
   *
   * @param start where the segment begins in the file
   */
  record Block(int start, List<Sentence> sentences) {
    Block {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A sentence.
   *
   * @param text its prose, with the spaces around it
   * @param end where that ends in the file
   * @param at the sentence in the file, without the spaces around it; empty if it has nothing else
   * @param own whether it has a letter of the language that it should be in
   */
  record Sentence(String text, int end, Span at, boolean own) {}

  static Sentences of(Context context) {
    return new Sentences(
        context.document().segments().stream().map(segment -> block(segment, context)).toList());
  }

  private static Block block(Segment segment, Context context) {
    Conventions conventions = context.language(segment).conventions();
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : context.sentences(segment)) {
      String text = span.of(segment.text());
      int start = span.start() + text.length() - text.stripLeading().length();
      int end = Math.max(start, span.start() + text.stripTrailing().length());
      Span at = segment.toSource(Span.of(start, end));
      boolean own = text.codePoints().anyMatch(conventions::isOwnLetter);
      sentences.add(new Sentence(text, segment.toSource(span).end(), at, own));
    }
    Span whole = segment.toSource(new Span(0, segment.text().length()));
    return new Block(whole.start(), sentences);
  }

  /** Finds sentences by their places. */
  static final class Index {
    private final TreeMap<Integer, Block> blocks = new TreeMap<>();
    private final List<Sentence> inOrder;

    Index(Sentences sentences) {
      sentences.blocks().forEach(block -> blocks.put(block.start(), block));
      this.inOrder =
          sentences.blocks().stream()
              .flatMap(Index::worded)
              .sorted(Comparator.comparing(Sentence::at))
              .toList();
    }

    private static Stream<Sentence> worded(Block block) {
      return block.sentences().stream().filter(sentence -> !sentence.text().isBlank());
    }

    /** The sentence in which something begins; nothing for what begins outside all prose. */
    String textAt(int offset) {
      var block = blocks.floorEntry(offset);
      return block == null ? "" : textAt(offset, block.getValue().sentences());
    }

    private static String textAt(int offset, List<Sentence> sentences) {
      int first = first(sentences.size(), i -> sentences.get(i).end() > offset);
      return first < sentences.size() ? sentences.get(first).text() : "";
    }

    /** Whether a place has a whole sentence in it. */
    boolean holdsOne(Span place) {
      for (int i = firstFrom(place.start()); i < inOrder.size(); i++) {
        Span at = inOrder.get(i).at();
        if (at.start() >= place.end()) {
          return false;
        }
        if (place.contains(at)) {
          return true;
        }
      }
      return false;
    }

    /** Whether no sentence between two places is in the language that it should be in. */
    boolean areNeighbours(Span before, Span after) {
      for (int i = firstFrom(before.end()); i < inOrder.size(); i++) {
        if (inOrder.get(i).at().start() >= after.start()) {
          return true;
        }
        if (inOrder.get(i).own()) {
          return false;
        }
      }
      return true;
    }

    /** The index of the first sentence that begins at an offset or behind it. */
    private int firstFrom(int offset) {
      return first(inOrder.size(), i -> inOrder.get(i).at().start() >= offset);
    }

    /** The first number that has a property which all behind it have; the size if none has. */
    private static int first(int size, IntPredicate property) {
      int low = 0;
      int high = size;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (property.test(middle)) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    }
  }
}
