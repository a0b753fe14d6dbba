package dev.isogloss.check.grammar;

import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is to be said of a word that no dictionary has.
 *
 * @param suggestions known words, the likeliest first
 */
record Misspelling(Kind kind, List<String> suggestions) {
  Misspelling {
    suggestions = List.copyOf(suggestions);
  }

  private static final String NOT_KNOWN = "Not in the dictionary: «{0}».";

  /** Whether a message says no more than that a word is not known. */
  static boolean isUnknown(Message message) {
    return message.key().equals(NOT_KNOWN);
  }

  /** Why a word is thought to be wrong. */
  enum Kind {
    RULE,
    SLIP,
    COINED,
    UNKNOWN
  }

  /**
   * @param isFrequent whether the text, the glossary or the lists of the language have a word in
   *     lower case
   */
  static Misspelling of(String word, Language language, Predicate<String> isFrequent) {
    String lower = word.toLowerCase(Locale.ROOT);
    Optional<String> ruled = language.formation().respelled(lower);
    if (ruled.isPresent()) {
      return new Misspelling(Kind.RULE, List.of(ruled.get()));
    }
    Optional<String> broken = BrokenWord.mended(lower, language);
    if (broken.isPresent()) {
      return new Misspelling(Kind.SLIP, List.of(broken.get()));
    }
    LetterSlip slip = new LetterSlip(language.orthography().confusions());
    List<String> near = slip.explained(lower, w -> !language.morphology().readings(w).isEmpty());
    if (!near.isEmpty()) {
      return new Misspelling(Kind.SLIP, near);
    }
    return language.formation().isCoined(lower)
        ? new Misspelling(Kind.COINED, List.of())
        : new Misspelling(Kind.UNKNOWN, slip.mistyped(lower, isFrequent));
  }

  Severity severity() {
    return kind == Kind.UNKNOWN ? Severity.NEUTRAL : Severity.MINOR;
  }

  Message message(String word) {
    return switch (kind) {
      case RULE -> Message.of("Misspelled: «{0}». Correct: «{1}».", word, suggestions.get(0));
      case SLIP ->
          Message.of("Probably misspelled: «{0}». Correct: «{1}».", word, suggestions.get(0));
      case COINED -> Message.of("Not in the dictionary: «{0}». It joins two nouns.", word);
      case UNKNOWN -> Message.of(NOT_KNOWN, word);
    };
  }
}
