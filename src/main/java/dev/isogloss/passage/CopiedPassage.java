package dev.isogloss.passage;

import dev.isogloss.document.Segment.Role;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A passage that occurs again, perhaps with some words changed: further down in its document, or in
 * another one.
 */
public final class CopiedPassage {
  private final Words original;
  private final Span originalWords;
  private final Words copy;
  private final Span copyWords;
  private final int[] counterparts;
  private final int equalWords;

  /**
   * @param counterparts of each word of the copy the same word of the original, or -1
   */
  CopiedPassage(
      Words original, Span originalWords, Words copy, Span copyWords, int[] counterparts) {
    this.original = original;
    this.originalWords = originalWords;
    this.copy = copy;
    this.copyWords = copyWords;
    this.counterparts = counterparts;
    this.equalWords = (int) Arrays.stream(counterparts).filter(c -> c >= 0).count();
  }

  /** The text in which the passage occurs first. */
  public Words original() {
    return original;
  }

  Span originalWords() {
    return originalWords;
  }

  /** The text in which it occurs again; mostly the same. */
  public Words copy() {
    return copy;
  }

  public Span copyWords() {
    return copyWords;
  }

  /** How many words are in both alike. */
  public int equalWords() {
    return equalWords;
  }

  /** How many words of the copy are in blocks of a kind. */
  public int words(Role role) {
    Blocks blocks = copy.blocks();
    return (int)
        IntStream.range(copyWords.start(), copyWords.end())
            .filter(word -> blocks.role(blocks.of(word)) == role)
            .count();
  }

  /** Whether a word was changed, left out or put in. */
  public boolean isEdited() {
    return equalWords < Math.max(copyWords.length(), originalWords.length());
  }

  /** Where the passage occurs first, with the marks around it. */
  public Location originalPlace() {
    return new Location(original.source(), PassageEdges.place(this, true));
  }

  /** Where it occurs again, with the marks around it. */
  public Location copyPlace() {
    return new Location(copy.source(), PassageEdges.place(this, false));
  }

  /** What to remove so that the copy goes, with the markup of its paragraphs. */
  public Location removal() {
    return new Location(copy.source(), PassageEdges.removal(this));
  }

  /**
   * The words of the original that stand for words of the copy: the same words, as closely
   * together. An empty span is between two words, and so does its counterpart.
   *
   * @return empty if the words were changed, or reach beyond the passage
   */
  public Optional<Span> counterpart(Span words) {
    if (words.start() < copyWords.start() || words.end() > copyWords.end()) {
      return Optional.empty();
    }
    return words.isEmpty() ? between(words.start()) : of(words);
  }

  private Optional<Span> of(Span words) {
    int first = counterpart(words.start());
    for (int i = 0; i < words.length(); i++) {
      if (first < 0 || counterpart(words.start() + i) != first + i) {
        return Optional.empty();
      }
    }
    return Optional.of(Span.of(first, first + words.length()));
  }

  /** At an edge of the copy it is at the same edge of the original. */
  private Optional<Span> between(int word) {
    int before = word == copyWords.start() ? originalWords.start() - 1 : counterpart(word - 1);
    int after = word == copyWords.end() ? originalWords.end() : counterpart(word);
    boolean outside = word > copyWords.start() && before < 0;
    boolean together = !outside && after == before + 1;
    return together ? Optional.of(Span.of(after, after)) : Optional.empty();
  }

  /** One word that is in place of another, between words that are the same. */
  public record Change(Location original, Location copy) {}

  /** The single words that were changed, in reading order. */
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (int word = copyWords.start() + 1; word < copyWords.end() - 1; word++) {
      int before = counterpart(word - 1);
      if (counterpart(word) < 0 && before >= 0 && counterpart(word + 1) == before + 2) {
        changes.add(new Change(original.place(before + 1), copy.place(word)));
      }
    }
    return changes;
  }

  private int counterpart(int word) {
    return counterparts[word - copyWords.start()];
  }

  void putCounterparts(int[] all, int from) {
    System.arraycopy(counterparts, 0, all, from, counterparts.length);
  }

  /** The passage with more words at its edges, of which those are the same that come outermost. */
  CopiedPassage widened(Span originalSpan, Span copySpan) {
    int[] all = new int[copySpan.length()];
    Arrays.fill(all, -1);
    putCounterparts(all, copyWords.start() - copySpan.start());
    int before =
        Math.min(
            originalWords.start() - originalSpan.start(), copyWords.start() - copySpan.start());
    for (int i = 0; i < before && isSame(originalSpan.start() + i, copySpan.start() + i); i++) {
      all[i] = originalSpan.start() + i;
    }
    int after =
        Math.min(originalSpan.end() - originalWords.end(), copySpan.end() - copyWords.end());
    for (int i = 1; i <= after && isSame(originalSpan.end() - i, copySpan.end() - i); i++) {
      all[all.length - i] = originalSpan.end() - i;
    }
    return new CopiedPassage(original, originalSpan, copy, copySpan, all);
  }

  private boolean isSame(int there, int here) {
    return original.hash(there) == copy.hash(here);
  }
}
