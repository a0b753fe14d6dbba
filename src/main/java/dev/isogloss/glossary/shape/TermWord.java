package dev.isogloss.glossary.shape;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Reading;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word of a term.
 *
 * @param text as the glossary writes it
 * @param role what it does in the term
 * @param keys any of them makes a word of a text a candidate
 * @param readings how the word may be read in the term's base form
 * @param forms its paradigm; just the word itself where it does not inflect
 * @param sex of a name that of its bearer; null where it is not known
 */
public record TermWord(
    String text,
    Role role,
    Set<String> keys,
    List<Reading> readings,
    List<Form> forms,
    @Nullable Gender sex) {
  public TermWord {
    keys = Set.copyOf(keys);
    readings = List.copyOf(readings);
    forms = List.copyOf(forms);
  }

  /** What a word does in its term. */
  public enum Role {
    /** Takes case and number from the sentence. */
    HEAD,
    /** An adjective, participle or determiner that agrees with the head. */
    MODIFIER,
    /** A second name, or a noun beside the head, in the head's case. */
    APPOSITION,
    /** A complement: it keeps its case. */
    COMPLEMENT,
    /** An abbreviation, a foreign word, a number: it never changes. */
    FIXED
  }

  /** Whether it has forms other than the one that the glossary gives. */
  public boolean inflects() {
    return role == Role.HEAD || role == Role.MODIFIER || role == Role.APPOSITION;
  }
}
