package dev.isogloss.language;

import dev.isogloss.text.Span;
import java.util.List;

/** Finds mistakes in prose by the rules of a language. Safe for use by several threads. */
@FunctionalInterface
public interface GrammarChecker {
  /** A checker without rules. */
  GrammarChecker NONE = prose -> List.of();

  List<Mistake> check(String prose);

  /**
   * A mistake that a rule has found.
   *
   * @param rule the rule's id
   * @param kind what sort of mistake it is
   * @param span where it is in the prose
   * @param message a full sentence, in the language of the text
   * @param suggestions replacements, the likeliest first
   */
  record Mistake(String rule, Kind kind, Span span, String message, List<String> suggestions) {
    public Mistake {
      suggestions = List.copyOf(suggestions);
    }
  }

  /** Sorts of mistakes. */
  enum Kind {
    GRAMMAR,
    /** A word that the dictionary lacks. */
    UNKNOWN_WORD,
    SPELLING,
    PUNCTUATION,
    TYPOGRAPHY,
    STYLE
  }
}
