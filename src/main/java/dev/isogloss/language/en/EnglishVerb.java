package dev.isogloss.language.en;

import dev.isogloss.language.Conjugation;
import dev.isogloss.language.Conjugation.Mood;
import dev.isogloss.language.Conjugation.Tense;
import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conjugates regular verbs. A last consonant is doubled where the stress must be on the syllable
 * before it: in verbs of one syllable, alone or behind a hyphen.
 */
final class EnglishVerb {
  private EnglishVerb() {}

  static List<Form> conjugate(String verb) {
    String past = past(verb);
    return List.of(
        form(verb, Mood.INFINITIVE, null, null),
        form(verb, Mood.INDICATIVE, Tense.PRESENT, null),
        form(EnglishInflection.plural(verb), Mood.INDICATIVE, Tense.PRESENT, 3),
        form(past, Mood.INDICATIVE, Tense.PAST, null),
        form(past, Mood.PARTICIPLE, Tense.PAST, null),
        form(present(verb), Mood.PARTICIPLE, Tense.PRESENT, null));
  }

  private static String past(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    return verb.matches(".*[^aeiou]y") ? cut(verb) + "ied" : doubled(verb) + "ed";
  }

  private static String present(String verb) {
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    boolean silent = verb.matches(".*[^eoy]e");
    return silent ? cut(verb) + "ing" : doubled(verb) + "ing";
  }

  private static String doubled(String verb) {
    boolean shortVowel = verb.matches("(.*-)?[^aeiou-]*(qu)?[aeiou][bdgklmnprtvz]");
    return shortVowel ? verb + verb.charAt(verb.length() - 1) : verb;
  }

  private static String cut(String verb) {
    return verb.substring(0, verb.length() - 1);
  }

  private static Form form(
      String text, Mood mood, @Nullable Tense tense, @Nullable Integer person) {
    return new Form(text, Morph.verb(Conjugation.of(mood, tense, person), null, null, ""));
  }
}
