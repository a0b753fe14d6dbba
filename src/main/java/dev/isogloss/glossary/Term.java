package dev.isogloss.glossary;

import dev.isogloss.finding.Status;
import dev.isogloss.language.Morph;
import dev.isogloss.text.Location;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One rendering of a concept in one language, in its base form.
 *
 * @param text as the glossary writes it, letter case and {@link Gaps} included; runs of white space
 *     are one space
 * @param partOfSpeech null where the glossary does not tell
 * @param gender of a name the sex of its bearer, of another term the gender of its head; null where
 *     the glossary does not tell
 * @param context words near which a deprecated term is wrong, in base form; mostly empty
 * @param defined where the term is in its file; {@link Concept#NOWHERE} for a term of no file
 */
public record Term(
    String text,
    Locale language,
    Status status,
    Morph.@Nullable Pos partOfSpeech,
    Morph.@Nullable Gender gender,
    List<String> context,
    Location defined) {
  public Term {
    context = List.copyOf(context);
  }

  /** A term that no file defines. */
  public static Term of(String text, Locale language, Status status) {
    return new Term(text, language, status, null, null, List.of(), Concept.NOWHERE);
  }

  /** The same as another part of speech; null leaves it to the dictionary. */
  public Term withPartOfSpeech(Morph.@Nullable Pos changed) {
    return new Term(text, language, status, changed, gender, context, defined);
  }

  /** The same with another gender; null leaves it to the dictionary. */
  public Term withGender(Morph.@Nullable Gender changed) {
    return new Term(text, language, status, partOfSpeech, changed, context, defined);
  }

  /** The same, wrong near other words; in base form. */
  public Term withContext(List<String> changed) {
    return new Term(text, language, status, partOfSpeech, gender, changed, defined);
  }

  /** The text without the marks of its gaps: the term as it is written. */
  public String phrase() {
    return Gaps.closed(text);
  }

  /** The same, judged differently. */
  public Term withStatus(Status changed) {
    return new Term(text, language, changed, partOfSpeech, gender, context, defined);
  }
}
