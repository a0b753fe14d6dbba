package dev.isogloss.glossary.shape;

import dev.isogloss.glossary.Gaps;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Orthography.Compounding;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The other spellings of a term: apart, with a hyphen, and together.
 *
 * <p>English spells compounds in all three ways (<i>data set, data-set, dataset</i>). In Russian a
 * first part that does not decline is with a hyphen or, against the rules, without (<i>онлайн-курс,
 * онлайн курс</i>); words that decline are never one.
 */
record Spellings(Language language) {
  private static final int LEAST_PART = 3;
  private static final int MOST_WORDS = 5;

  /**
   * A spelling.
   *
   * @param stiff whether its first word is a part of a compound that never changes
   */
  record Spelling(String text, boolean stiff) {}

  /** The spellings of a term, the glossary's own first. */
  List<Spelling> all(String term) {
    List<Spelling> all = new ArrayList<>(List.of(new Spelling(term, false)));
    boolean stiff =
        language.orthography().compounding() == Compounding.LISTED && term.contains("-");
    others(term).forEach(text -> all.add(new Spelling(text, stiff)));
    return all;
  }

  /** A term with gaps has none: its words are apart. */
  private List<String> others(String term) {
    if (Gaps.parts(term).size() > 1) {
      return List.of();
    }
    List<String> words = language.tokens(term).stream().map(Token::text).toList();
    boolean compound =
        words.size() <= MOST_WORDS && words.stream().allMatch(Spellings::isSpelledOut);
    Compounding compounding = language.orthography().compounding();
    if (!compound || compounding == Compounding.UNKNOWN) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>();
    if (compounding == Compounding.LISTED) {
      stiffFirst(words, found);
    } else {
      apart(words, found);
      together(words, found);
    }
    found.remove(String.join(" ", words));
    return List.copyOf(found);
  }

  /** Joins two words of a term, and all of them. */
  private static void together(List<String> words, Set<String> found) {
    for (int i = 0; i + 1 < words.size(); i++) {
      found.add(joined(words, i, "-"));
    }
    if (words.size() == 2) {
      found.add(joined(words, 0, ""));
    }
    found.add(String.join("-", words));
  }

  private static String joined(List<String> words, int at, String by) {
    List<String> changed = new ArrayList<>(words);
    changed.set(at, words.get(at) + by + words.get(at + 1));
    changed.remove(at + 1);
    return String.join(" ", changed);
  }

  /** Takes one word apart at its hyphens, or between two words that the dictionary knows. */
  private void apart(List<String> words, Set<String> found) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.indexOf('-') > 0) {
        found.add(with(words, i, word.replace('-', ' ')));
        if (word.indexOf('-') == word.lastIndexOf('-')) {
          found.add(with(words, i, word.replace("-", "")));
        }
      } else {
        closed(words, i, found);
      }
    }
  }

  private void closed(List<String> words, int at, Set<String> found) {
    String word = words.get(at);
    for (int i = LEAST_PART; i <= word.length() - LEAST_PART; i++) {
      String first = word.substring(0, i);
      String second = word.substring(i);
      if (isWord(first) && isWord(second)) {
        found.add(with(words, at, first + "-" + second));
        if (!has(first, Pos.PREPOSITION) && (has(first, Pos.NOUN) || has(first, Pos.ADJECTIVE))) {
          found.add(with(words, at, first + " " + second));
        }
      }
    }
  }

  private void stiffFirst(List<String> words, Set<String> found) {
    if (words.size() == 1) {
      String word = words.get(0);
      int hyphen = word.indexOf('-');
      if (hyphen > 0 && hyphen == word.lastIndexOf('-') && isStiffIn(word, hyphen)) {
        found.add(word.replace('-', ' '));
      }
    } else if (words.size() == 2 && isStiff(words.get(0))) {
      found.add(joined(words, 0, "-"));
    }
  }

  /** Whether the first part stays as it is in all forms of a compound. */
  private boolean isStiffIn(String word, int hyphen) {
    String first = word.substring(0, hyphen + 1);
    return language.inflection().paradigm(word, Pos.NOUN).stream()
        .allMatch(f -> f.text().startsWith(first));
  }

  private boolean isStiff(String word) {
    List<Reading> readings = language.morphology().readings(word);
    return !readings.isEmpty()
        && readings.stream()
            .map(Reading::morph)
            .allMatch(m -> m.pos() == Pos.ADJECTIVE && isWithoutFeatures(m));
  }

  /** An adjective that does not decline; a short form has a number. */
  private static boolean isWithoutFeatures(Morph morph) {
    return morph.grammaticalCase() == null && morph.number() == null;
  }

  private static String with(List<String> words, int at, String word) {
    List<String> changed = new ArrayList<>(words);
    changed.set(at, word);
    return String.join(" ", changed);
  }

  private boolean isWord(String word) {
    return !language.morphology().readings(word).isEmpty();
  }

  private boolean has(String word, Pos pos) {
    return language.morphology().readings(word).stream().anyMatch(r -> r.morph().pos() == pos);
  }

  /** Small letters and hyphens: a name or an abbreviation has one spelling. */
  private static boolean isSpelledOut(String word) {
    return word.codePoints().allMatch(c -> Character.isLowerCase(c) || c == '-');
  }
}
