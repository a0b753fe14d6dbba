package dev.isogloss.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Carries spans of a segment's prose back to the file.
 *
 * <p>The prose is made of runs that lie one behind the other. A run is either copied (one code unit
 * of prose for one of the file) or replaced (a stretch of the file, such as an entity or an escape,
 * that stands for other prose: it is carried back whole) or fixed (a stretch of the file that is no
 * prose, such as a line break, a tag or a code span, and only shows as a space or an object in it).
 * Between two runs the file may hold markup that is no prose. Runs never go backwards in the file.
 */
public final class OffsetMap {
  /** How a run of prose is related to what it came from. */
  public enum Kind {
    /** Code unit for code unit. */
    COPIED,
    /** Written in another way, such as an entity; whoever changes it changes the whole. */
    REPLACED,
    /** No text of the file; it cannot be changed as prose. */
    FIXED
  }

  /** A stretch of the prose that lies in one run, and what it came from. */
  public record Part(Span prose, Span source, Kind kind) {}

  private record Run(int prose, int length, Span source, Kind kind) {
    boolean copied() {
      return kind == Kind.COPIED;
    }

    int proseEnd() {
      return prose + length;
    }

    Span toSource(int from, int to) {
      return copied()
          ? new Span(source.start() + from - prose, source.start() + to - prose)
          : source;
    }

    /** The part of the run whose span of the file overlaps a span or lies in it. */
    Span toProse(Span file) {
      if (!copied()) {
        return file.isEmpty() ? new Span(prose, prose) : new Span(prose, proseEnd());
      }
      int from = Math.max(file.start(), source.start()) - source.start();
      int to = Math.min(file.end(), source.end()) - source.start();
      return new Span(prose + from, prose + to);
    }
  }

  private final List<Run> runs;
  private final int length;

  private OffsetMap(List<Run> runs, int length) {
    this.runs = List.copyOf(runs);
    this.length = length;
  }

  /** The map of prose that is in the file as it is, from {@code start} on. */
  public static OffsetMap identity(int start, int length) {
    return new Builder().copied(start, length).build();
  }

  /** The length of the prose. */
  public int length() {
    return length;
  }

  /**
   * The smallest span of the file that holds the prose span, markup between its runs included. An
   * empty span is carried to the place behind the prose before it, or, at the start, before the
   * first run.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the prose
   */
  public Span toSource(Span prose) {
    requireInside(prose);
    if (prose.isEmpty()) {
      int at = pointToSource(prose.start());
      return new Span(at, at);
    }
    Run first = runs.get(indexAt(prose.start()));
    Run last = runs.get(indexAt(prose.end() - 1));
    int start = first.toSource(prose.start(), prose.start()).start();
    int end = last.toSource(prose.end(), prose.end()).end();
    return new Span(start, end);
  }

  /**
   * The pieces of the file that hold the prose span and nothing else, in order. Neighbouring pieces
   * are joined, so there is more than one only where markup lies between.
   */
  public List<Span> pieces(Span prose) {
    requireInside(prose);
    List<Span> pieces = new ArrayList<>();
    if (prose.isEmpty()) {
      return List.of(toSource(prose));
    }
    for (int i = indexAt(prose.start()); i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.prose() >= prose.end()) {
        break;
      }
      int from = Math.max(prose.start(), run.prose());
      int to = Math.min(prose.end(), run.proseEnd());
      Span piece = run.toSource(from, to);
      int last = pieces.size() - 1;
      if (last >= 0 && pieces.get(last).end() == piece.start()) {
        pieces.set(last, pieces.get(last).cover(piece));
      } else {
        pieces.add(piece);
      }
    }
    return List.copyOf(pieces);
  }

  /** The runs that a span of the prose touches, each cut to the span, in order. */
  public List<Part> parts(Span prose) {
    requireInside(prose);
    List<Part> parts = new ArrayList<>();
    for (int i = prose.isEmpty() ? runs.size() : indexAt(prose.start()); i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.prose() >= prose.end()) {
        break;
      }
      int from = Math.max(prose.start(), run.prose());
      int to = Math.min(prose.end(), run.proseEnd());
      parts.add(new Part(new Span(from, to), run.toSource(from, to), run.kind()));
    }
    return List.copyOf(parts);
  }

  /**
   * The inverse of {@link #toSource}: the smallest span of the prose that holds all prose for which
   * the span of the file stands, a replaced run whole. A span that holds no prose is carried to the
   * empty span behind the prose before it.
   */
  public Span toProse(Span source) {
    int first = firstEndingBehind(source.start());
    int end = first;
    while (end < runs.size() && runs.get(end).source().start() < source.end()) {
      end++;
    }
    if (first == end) {
      int at = first == 0 ? 0 : runs.get(first - 1).proseEnd();
      return new Span(at, at);
    }
    int from = runs.get(first).toProse(source).start();
    return new Span(from, runs.get(end - 1).toProse(source).end());
  }

  private int firstEndingBehind(int offset) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).source().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int pointToSource(int offset) {
    if (runs.isEmpty()) {
      return 0;
    }
    if (offset == 0) {
      return runs.get(0).source().start();
    }
    Run run = runs.get(indexAt(offset - 1));
    return run.toSource(offset - 1, offset).end();
  }

  private void requireInside(Span prose) {
    if (prose.end() > length) {
      throw new IndexOutOfBoundsException(
          "The span " + prose + " reaches beyond the prose of length " + length + ".");
    }
  }

  private int indexAt(int offset) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).prose() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Collects the runs in the order of the prose. */
  public static final class Builder {
    private final List<Run> runs = new ArrayList<>();
    private int length;

    /** Appends prose that is in the file as it is. */
    public Builder copied(int sourceStart, int count) {
      return add(new Run(length, count, new Span(sourceStart, sourceStart + count), Kind.COPIED));
    }

    /** Appends {@code count} code units of prose that {@code source} in the file stands for. */
    public Builder replaced(Span source, int count) {
      return add(new Run(length, count, source, Kind.REPLACED));
    }

    /** Appends {@code count} code units of prose that show {@code source}, which is no prose. */
    public Builder fixed(Span source, int count) {
      return add(new Run(length, count, source, Kind.FIXED));
    }

    /** How much prose has been appended. */
    public int length() {
      return length;
    }

    /** The map of all that has been appended. */
    public OffsetMap build() {
      return new OffsetMap(runs, length);
    }

    private Builder add(Run run) {
      if (run.length() == 0) {
        return this;
      }
      if (!runs.isEmpty() && run.source().start() < runs.get(runs.size() - 1).source().end()) {
        throw new IllegalArgumentException("The runs of a segment never go backwards in the file.");
      }
      runs.add(run);
      length += run.length();
      return this;
    }
  }
}
