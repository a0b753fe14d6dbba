package dev.isogloss.language.en;

import dev.isogloss.language.Conjugation;
import dev.isogloss.language.Conjugation.Mood;
import dev.isogloss.language.Conjugation.Tense;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that show the number of a noun: determiners, pronouns and verbs of the present. */
final class EnglishNumber {
  private static final List<String> PAIRS =
      List.of(
          "this these",
          "that those",
          "is are",
          "was were",
          "isn't aren't",
          "wasn't weren't",
          "has have",
          "hasn't haven't",
          "does do",
          "doesn't don't",
          "much many",
          "little few",
          "less fewer",
          "it they",
          "its their",
          "itself themselves");

  private static final Map<String, String> PLURALS = new HashMap<>();
  private static final Map<String, String> SINGULARS = new HashMap<>();

  /** Words that show a number and have no counterpart. */
  private static final Set<String> STIFF =
      Set.of(
          "a", "an", "one", "another", "each", "every", "either", "neither", "both", "several",
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "them");

  static {
    for (String pair : PAIRS) {
      String[] words = pair.split(" ", -1);
      PLURALS.put(words[0], words[1]);
      SINGULARS.put(words[1], words[0]);
    }
  }

  private EnglishNumber() {}

  /**
   * The word for a noun of a number; empty where it shows none, and an empty text where it shows
   * one and has no form for the other.
   */
  static Optional<String> of(String word, List<Reading> readings, Number number) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean plural = number == Number.PLURAL;
    if (STIFF.contains(lower) || lower.chars().allMatch(Character::isDigit)) {
      return Optional.of("");
    }
    String listed = (plural ? PLURALS : SINGULARS).get(lower);
    if (listed != null) {
      return Optional.of(listed);
    }
    if (PLURALS.containsKey(lower) || SINGULARS.containsKey(lower)) {
      return Optional.of(lower);
    }
    return verb(readings, plural);
  }

  private static Optional<String> verb(List<Reading> readings, boolean plural) {
    boolean verb =
        !readings.isEmpty() && readings.stream().noneMatch(r -> r.morph().pos() == Pos.NOUN);
    for (Reading reading : readings) {
      Conjugation form = reading.morph().conjugation();
      boolean present =
          form != null && form.mood() == Mood.INDICATIVE && form.tense() == Tense.PRESENT;
      if (verb && present) {
        return Optional.of(plural ? reading.lemma() : third(reading.lemma()));
      }
    }
    return Optional.empty();
  }

  private static String third(String lemma) {
    return EnglishVerb.conjugate(lemma).stream()
        .filter(f -> isThird(f.morph()))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static boolean isThird(Morph morph) {
    Conjugation form = morph.conjugation();
    return form != null && form.person() != null;
  }
}
