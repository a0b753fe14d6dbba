package dev.isogloss.engine;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.language.Conventions;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences of a document as places of its file, in reading order; worked out on demand. */
final class DocumentSentences {
  private final Context context;
  private @Nullable List<Sentence> sentences;

  DocumentSentences(Context context) {
    this.context = context;
  }

  /**
   * A sentence without the spaces around it.
   *
   * @param own whether it has a letter of the language that it should be in
   */
  private record Sentence(Span at, boolean own) {}

  /** Whether a place has a whole sentence in it. */
  boolean holdsOne(Span place) {
    List<Sentence> all = all();
    for (int i = firstFrom(place.start()); i < all.size(); i++) {
      Span at = all.get(i).at();
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
    List<Sentence> all = all();
    for (int i = firstFrom(before.end()); i < all.size(); i++) {
      if (all.get(i).at().start() >= after.start()) {
        return true;
      }
      if (all.get(i).own()) {
        return false;
      }
    }
    return true;
  }

  /** The index of the first sentence that begins at an offset or behind it. */
  private int firstFrom(int offset) {
    List<Sentence> all = all();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).at().start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private List<Sentence> all() {
    List<Sentence> all = sentences;
    if (all == null) {
      all = new ArrayList<>();
      for (Segment segment : context.document().segments()) {
        add(segment, all);
      }
      all.sort(Comparator.comparing(Sentence::at));
      sentences = all;
    }
    return all;
  }

  private void add(Segment segment, List<Sentence> all) {
    Conventions conventions = context.language(segment).conventions();
    for (Span sentence : context.sentences(segment)) {
      String text = sentence.of(segment.text());
      int start = sentence.start() + text.length() - text.stripLeading().length();
      int end = start + text.strip().length();
      if (start < end) {
        boolean own = text.codePoints().anyMatch(conventions::isOwnLetter);
        all.add(new Sentence(segment.toSource(Span.of(start, end)), own));
      }
    }
  }
}
