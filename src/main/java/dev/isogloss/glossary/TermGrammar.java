package dev.isogloss.glossary;

import dev.isogloss.language.Morph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a glossary says of how a term inflects. What it leaves open the dictionary decides, or a
 * rule of the language.
 *
 * @param partOfSpeech of the head; null where the glossary does not tell
 * @param gender of a name the sex of its bearer, of another term the gender of its head; null where
 *     the glossary does not tell
 * @param animacy of what the term names; null where the glossary does not tell
 * @param indeclinable whether the term has one form for all cases and numbers
 * @param forms whole forms of the term that the glossary gives
 */
public record TermGrammar(
    Morph.@Nullable Pos partOfSpeech,
    Morph.@Nullable Gender gender,
    Morph.@Nullable Animacy animacy,
    boolean indeclinable,
    List<GivenForm> forms) {
  /** Of a term of which the glossary says nothing. */
  public static final TermGrammar OPEN = new TermGrammar(null, null, null, false, List.of());

  public TermGrammar {
    forms = List.copyOf(forms);
  }

  /** The form that the glossary gives for a case and a number. */
  public Optional<String> form(Morph.Case grammaticalCase, Morph.Number number) {
    return forms.stream()
        .filter(f -> f.grammaticalCase() == grammaticalCase && f.number() == number)
        .map(GivenForm::text)
        .findFirst();
  }

  /** The same as another part of speech; null leaves it to the dictionary. */
  public TermGrammar withPartOfSpeech(Morph.@Nullable Pos changed) {
    return new TermGrammar(changed, gender, animacy, indeclinable, forms);
  }

  /** The same with another gender; null leaves it to the dictionary. */
  public TermGrammar withGender(Morph.@Nullable Gender changed) {
    return new TermGrammar(partOfSpeech, changed, animacy, indeclinable, forms);
  }

  /** What both say; where both decide, the first does. */
  public TermGrammar or(TermGrammar other) {
    return new TermGrammar(
        partOfSpeech != null ? partOfSpeech : other.partOfSpeech,
        gender != null ? gender : other.gender,
        animacy != null ? animacy : other.animacy,
        indeclinable || other.indeclinable,
        forms.isEmpty() ? other.forms : forms);
  }
}
