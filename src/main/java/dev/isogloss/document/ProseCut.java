package dev.isogloss.document;

import dev.isogloss.text.OffsetMap.Kind;
import dev.isogloss.text.OffsetMap.Part;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts the prose out of stretches of a file, so that what is left is structure. */
final class ProseCut {
  /** Where prose was. */
  private static final char MARK = '\u0000';

  private final SourceText source;
  private final List<Span> prose = new ArrayList<>();

  ProseCut(SourceText source, List<Segment> segments) {
    this.source = source;
    for (Segment segment : segments) {
      for (Part part : segment.map().parts(new Span(0, segment.text().length()))) {
        if (part.kind() != Kind.FIXED) {
          prose.add(part.source());
        }
      }
    }
    prose.sort(Comparator.naturalOrder());
  }

  /** The text of a stretch with a mark for each run of prose. */
  String of(Span stretch) {
    StringBuilder left = new StringBuilder();
    int done = stretch.start();
    for (int i = firstEndingBehind(stretch.start()); i < prose.size(); i++) {
      Span run = prose.get(i);
      if (run.start() >= stretch.end()) {
        break;
      }
      if (run.start() > done) {
        left.append(source.content(), done, run.start());
      }
      mark(left);
      done = Math.max(done, run.end());
    }
    return left.append(source.content(), Math.min(done, stretch.end()), stretch.end()).toString();
  }

  /** Runs that touch count as one, for escapes come and go within. */
  private static void mark(StringBuilder left) {
    int last = left.length() - 1;
    if (last < 0 || left.charAt(last) != MARK) {
      left.append(MARK);
    }
  }

  /** By halves, since a document has many stretches and many runs. */
  private int firstEndingBehind(int offset) {
    int low = 0;
    int high = prose.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (prose.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
