package dev.isogloss.passage;

import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a document, one after the other, whatever the spaces, marks and capitals between and
 * in them: of each a hash and its place in the file. Takes some twenty bytes a word and lets go of
 * the segments.
 *
 * <p>Words are numbered from 0 on; a {@link Span} of words is half-open.
 */
public final class Words {
  private final SourceText source;
  private final int[] hashes;
  private final int[] starts;
  private final int[] ends;
  private final Blocks blocks;

  private Words(SourceText source, int[] hashes, int[] starts, int[] ends, Blocks blocks) {
    this.source = source;
    this.hashes = hashes;
    this.starts = starts;
    this.ends = ends;
    this.blocks = blocks;
  }

  /** The words of all segments, in reading order. */
  public static Words of(Document document) {
    Collector words = new Collector();
    List<Segment> segments = document.segments();
    int[] firsts = new int[segments.size()];
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = words.count;
      words.add(segments.get(i));
    }
    return new Words(
        document.source(),
        Arrays.copyOf(words.hashes, words.count),
        Arrays.copyOf(words.starts, words.count),
        Arrays.copyOf(words.ends, words.count),
        Blocks.of(segments, firsts, words.count));
  }

  private static final class Collector {
    private int[] hashes = new int[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int count;

    void add(Segment segment) {
      String text = segment.text();
      for (int at = WordScanner.next(text, 0); at < text.length(); ) {
        Span word = Span.of(at, WordScanner.end(text, at));
        Span there = segment.toSource(word);
        grow();
        hashes[count] = WordScanner.hash(text, word);
        starts[count] = there.start();
        ends[count++] = there.end();
        at = WordScanner.next(text, word.end());
      }
    }

    private void grow() {
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, count * 2);
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
    }
  }

  public SourceText source() {
    return source;
  }

  public int count() {
    return hashes.length;
  }

  /** Equal for equal words; of words that differ hardly ever. */
  int hash(int word) {
    return hashes[word];
  }

  /** The hashes of all words, in order; not to be changed. */
  int[] hashes() {
    return hashes;
  }

  /** Where a word is. */
  Location place(int word) {
    return new Location(source, new Span(starts[word], ends[word]));
  }

  /** Where a word begins in the file. */
  int start(int word) {
    return starts[word];
  }

  /** Where a word ends in the file. */
  int end(int word) {
    return ends[word];
  }

  Blocks blocks() {
    return blocks;
  }

  /**
   * What to remove so that a paragraph goes, its markup and the lines that it has for itself too.
   *
   * @param segment the number of the segment in its document
   */
  public Location removal(int segment) {
    return new Location(source, PassageEdges.removal(this, segment));
  }

  /**
   * The words that a span of the file holds, in whole or in part; where it holds none, the empty
   * span before the word that follows.
   */
  public Span within(Span place) {
    int first = firstEndingAfter(place.start());
    int last = first;
    while (last < starts.length && starts[last] < place.end()) {
      last++;
    }
    return Span.of(first, last);
  }

  private int firstEndingAfter(int offset) {
    int found = Arrays.binarySearch(ends, offset + 1);
    int at = found >= 0 ? found : -found - 1;
    while (at > 0 && ends[at - 1] > offset) {
      at--;
    }
    return at;
  }
}
