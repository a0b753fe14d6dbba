package dev.isogloss.passage;

import dev.isogloss.document.Document;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds passages that occur again, in time linear in the text, with other quotes, changed and moved
 * words too.
 *
 * <p>Of each {@link Winnowing fingerprint} seen before some places are tried: both texts are
 * followed from there ({@link Reach}), and the place that goes on best is the original. What is
 * reached is a passage when enough words are equal; so a refrain, a byline or a lone mark is none.
 * Passages do not overlap; those that follow each other on both sides are one ({@link Joining}).
 */
public final class PassageFinder {
  /** Equal words that make a passage of one document. */
  static final int LEAST_WORDS = 25;

  /** Equal words that make a passage of two documents: a notice and a quotation have fewer. */
  static final int LEAST_WORDS_ACROSS = 50;

  private final List<Words> texts;
  private final Fingerprints known;
  private final int own;
  private final int least;
  private final List<Span> left;
  private final List<CopiedPassage> found = new ArrayList<>();
  private int next;

  private PassageFinder(
      List<Words> texts, Fingerprints known, int own, int least, List<Span> left) {
    this.texts = texts;
    this.known = known;
    this.own = own;
    this.least = least;
    this.left = left;
  }

  /** The passages of a document that occur twice in it, in the order of their copies. */
  public static List<CopiedPassage> find(Document document) {
    return find(Words.of(document));
  }

  /** The passages of a text that occur twice in it, in the order of their copies. */
  public static List<CopiedPassage> find(Words words) {
    Fingerprints known = new Fingerprints();
    PassageFinder finder = new PassageFinder(List.of(words), known, 0, LEAST_WORDS, List.of());
    Winnowing.fingerprints(
        words,
        (hash, word) -> {
          finder.look(hash, word);
          known.add(hash, 0, word);
        });
    return Joining.join(finder.found);
  }

  /**
   * The passages of texts that are in a text before them.
   *
   * @param texts in an order that does not depend on how they were found
   * @param left of each text the words that are not looked at, in order and apart
   */
  public static List<CopiedPassage> across(List<Words> texts, List<List<Span>> left) {
    Fingerprints known = new Fingerprints();
    List<CopiedPassage> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int own = i;
      PassageFinder finder =
          new PassageFinder(texts, known, own, LEAST_WORDS_ACROSS, left.get(own));
      Winnowing.fingerprints(texts.get(own), finder::look);
      Winnowing.fingerprints(texts.get(own), (hash, word) -> known.add(hash, own, word));
      found.addAll(Joining.join(finder.found));
    }
    return List.copyOf(found);
  }

  private void look(long hash, int word) {
    if (word < next) {
      return;
    }
    Span free = free(word);
    @Nullable Candidate best = null;
    for (long place : free.isEmpty() ? new long[0] : known.places(hash)) {
      Candidate one = new Candidate(Fingerprints.text(place), Fingerprints.word(place), word, free);
      best = best == null || one.score() > best.score() ? one : best;
    }
    if (best != null && best.equalWords() >= least) {
      CopiedPassage passage = best.passage();
      found.add(passage);
      next = passage.copyWords().end();
    }
  }

  /** The words around one that may be taken for a passage; none where it is left out itself. */
  private Span free(int word) {
    int start = next;
    int end = texts.get(own).count();
    int behind = firstEndingAfter(word);
    if (behind > 0) {
      start = Math.max(start, left.get(behind - 1).end());
    }
    if (behind < left.size()) {
      end = left.get(behind).start();
    }
    return end <= word ? Span.of(word, word) : Span.of(start, end);
  }

  private int firstEndingAfter(int word) {
    int low = 0;
    int high = left.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (left.get(middle).end() > word) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** A place from which the text goes on as from the word at hand. */
  private final class Candidate {
    private final Words original;
    private final Reach ahead;
    private final Reach back;

    Candidate(int text, int at, int word, Span free) {
      this.original = texts.get(text);
      Words copy = texts.get(own);
      boolean same = text == own;
      int start = same ? Math.max(free.start(), at + 1) : free.start();
      this.back = Reach.back(original, at, at, copy, word, word - start);
      int begin = back.equalWords() > 0 ? back.inOther(back.equalWords() - 1) : word;
      int room = same ? begin - at : original.count() - at;
      this.ahead = Reach.ahead(original, at, room, copy, word, free.end() - word);
    }

    int score() {
      return ahead.score() + back.score();
    }

    int equalWords() {
      return ahead.equalWords() + back.equalWords();
    }

    CopiedPassage passage() {
      Reach first = back.equalWords() > 0 ? back : ahead;
      int farthest = back.equalWords() > 0 ? back.equalWords() - 1 : 0;
      Reach end = ahead.equalWords() > 0 ? ahead : back;
      int last = ahead.equalWords() > 0 ? ahead.equalWords() - 1 : 0;
      Span there = Span.of(first.inOne(farthest), end.inOne(last) + 1);
      Span here = Span.of(first.inOther(farthest), end.inOther(last) + 1);
      int[] counterparts = new int[here.length()];
      Arrays.fill(counterparts, -1);
      note(back, counterparts, here.start());
      note(ahead, counterparts, here.start());
      return new CopiedPassage(original, there, texts.get(own), here, counterparts);
    }

    private void note(Reach reach, int[] counterparts, int start) {
      for (int i = 0; i < reach.equalWords(); i++) {
        counterparts[reach.inOther(i) - start] = reach.inOne(i);
      }
    }
  }
}
