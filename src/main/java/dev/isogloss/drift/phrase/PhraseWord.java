package dev.isogloss.drift.phrase;

import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Token;

/**
 * A word of a noun phrase.
 *
 * @param lemma the base form, folded; of a word that no dictionary knows a stem
 * @param pos the part of speech as which it is here
 * @param living whether it is a noun that names a living being
 */
public record PhraseWord(Token token, String lemma, Pos pos, boolean living, Role role) {
  /** What a word does in its phrase. */
  public enum Role {
    /** Is before the head and agrees with it, or qualifies it as a noun does in English. */
    MODIFIER,
    HEAD,
    /** Ties the complement to the head, as <i>of</i> does. */
    LINK,
    /** Is in the complement, and keeps its form when the head is inflected. */
    COMPLEMENT
  }

  /** Whether it carries meaning of its own. */
  public boolean isContent() {
    return role != Role.LINK;
  }

  /** Whether it is spelled with more capitals than a first one, as abbreviations are. */
  public boolean isAbbreviation() {
    return token.text().codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  /** Whether it begins with a capital. */
  public boolean isCapitalised() {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  String key() {
    return switch (role) {
      case MODIFIER -> "+" + lemma;
      case HEAD -> "=" + lemma;
      case LINK -> "~";
      case COMPLEMENT -> "-" + lemma;
    };
  }
}
