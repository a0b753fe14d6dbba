package dev.isogloss.glossary.replace;

import dev.isogloss.language.Token;
import java.util.List;
import java.util.Set;

/**
 * A term written in place of another.
 *
 * @param candidates the possible forms, the likeliest first; never empty
 * @param runs the first candidate, cut as words in gaps cut the match; whole where they cannot stay
 * @param changes the words outside that agree with the first candidate once they are changed so
 * @param certain whether there is one form, and all that has to agree with it is known
 */
public record Replacement(
    List<String> candidates, List<String> runs, List<WordChange> changes, boolean certain) {
  public Replacement {
    candidates = List.copyOf(candidates);
    runs = List.copyOf(runs);
    changes = List.copyOf(changes);
  }

  /** A replacement in one piece. */
  static Replacement of(List<String> candidates, List<WordChange> changes, boolean certain) {
    return new Replacement(candidates, List.of(candidates.get(0)), changes, certain);
  }

  /** The same, no longer certain. */
  Replacement doubted() {
    return new Replacement(candidates, runs, changes, false);
  }

  /** Whether another one makes the same of the text. */
  boolean isSame(Replacement other) {
    return best().equals(other.best()) && Set.copyOf(changes).equals(Set.copyOf(other.changes));
  }

  /** The likeliest form. */
  public String best() {
    return candidates.get(0);
  }

  /** A word of the prose and what it becomes. */
  public record WordChange(Token word, String replacement) {
    boolean changesText() {
      return !word.text().equals(replacement);
    }
  }
}
