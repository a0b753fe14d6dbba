package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import dev.isogloss.glossary.shape.TermWord;
import dev.isogloss.language.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds words of right terms that no dictionary has and that are one slip away from a word that it
 * has. What a glossary forbids may be misspelled: that is why it is there.
 */
final class MisspelledWords implements WordRule {
  private final Set<String> used;

  /** What each word should be that was asked for, by its language and itself. */
  private final Map<String, Optional<String>> asked = new HashMap<>();

  /**
   * @param terms all terms of the glossaries: a word that they use is the likelier one
   */
  MisspelledWords(List<ShapedTerm> terms) {
    this.used = new HashSet<>();
    for (ShapedTerm term : terms) {
      for (int i = 0; i < term.words().size(); i++) {
        term.readings(i).forEach(reading -> used.add(reading.lemma()));
      }
    }
  }

  @Override
  public void check(ShapedTerm term, Consumer<GlossaryWarning> warnings) {
    if (!term.entry().isAllowed() || !term.language().morphology().knowsWords()) {
      return;
    }
    for (TermWord word : term.words()) {
      meant(term, word).ifPresent(right -> warnings.accept(tell(term, word, right)));
    }
  }

  /** Whether a word of a right term is taken for misspelled. */
  boolean tells(ShapedTerm term, TermWord word) {
    return term.entry().isAllowed() && meant(term, word).isPresent();
  }

  private Optional<String> meant(ShapedTerm term, TermWord word) {
    return isPlain(word.text()) && word.role() != TermWord.Role.FIXED
        ? asked.computeIfAbsent(
            term.language().locale() + " " + word.text(), w -> meant(word.text(), term.language()))
        : Optional.empty();
  }

  /** A word with a capital is a name, and one with another sign is no word. */
  private static boolean isPlain(String word) {
    return word.codePoints().allMatch(Character::isLowerCase);
  }

  /** What an unknown word should be by a rule of spelling, or is a slip of. */
  private Optional<String> meant(String word, Language language) {
    if (!language.morphology().readings(word).isEmpty()) {
      return Optional.empty();
    }
    Optional<String> ruled = language.formation().respelled(word);
    if (ruled.isPresent()) {
      return ruled;
    }
    NearWord near = new NearWord(language, used);
    return near.byFingers(word).or(() -> near.of(word));
  }

  /** A person decides: a new word may be right and look like another. */
  private static GlossaryWarning tell(ShapedTerm term, TermWord word, String right) {
    return term.entry()
        .warn(
            Level.WARNING,
            "word-misspelled",
            "No dictionary has “%s”; “%s” is one letter away. Correct it, or leave it if it is right."
                .formatted(word.text(), right));
  }
}
