package dev.isogloss.check.number;

import dev.isogloss.document.Segment;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is before a number, or before the first of a row of numbers: <i>версии 3.9, 3.10 и 3.11</i>.
 *
 * @param word without the mark behind it; empty if there is none
 * @param near whether no other words are between
 */
record LabelNoun(String word, boolean near, Language language) {
  private static final Pattern WORD =
      Pattern.compile("([\\p{L}\\uFFFC][\\p{L}\\p{N}_\\uFFFC.-]{0,40}?)\\.?:?\\h?[(№#«]?\\h?$");

  /** A number with what joins it to the next one. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\d[\\d.,–—-]{0,11}[+*x]?(?:\\h?[,;/&–—-]\\h?(?:\\p{L}{1,3}\\h)?|\\h\\p{L}{1,3}\\h)$");

  /** A row is followed so far back, in code units. */
  private static final int REACH = 120;

  /** Words such as <i>not below</i> may be between; more of them part the noun from it. */
  private static final int MOST_BETWEEN = 2;

  static LabelNoun before(Span number, Segment segment, Language language) {
    int from = Math.max(0, number.start() - REACH);
    String left = segment.text().substring(from, number.start());
    String nearest = "";
    for (int between = 0; between <= MOST_BETWEEN; between++) {
      Matcher link = LINK.matcher(left);
      while (link.find()) {
        left = left.substring(0, link.start());
        between = 0;
        link = LINK.matcher(left);
      }
      Matcher word = WORD.matcher(left);
      LabelNoun noun = new LabelNoun(word.find() ? word.group(1) : "", between == 0, language);
      nearest = nearest.isEmpty() ? noun.word : nearest;
      if (noun.isLabel() || !noun.isSmall()) {
        return noun.isLabel() ? noun : new LabelNoun(nearest, true, language);
      }
      left = left.substring(0, word.start());
    }
    return new LabelNoun(nearest, true, language);
  }

  /** Whether it may be a word that neither names nor does anything. */
  private boolean isSmall() {
    return language.morphology().readings(word).stream()
        .anyMatch(r -> SMALL.contains(r.morph().pos()));
  }

  private static final Set<Pos> SMALL =
      EnumSet.of(Pos.ADVERB, Pos.PARTICLE, Pos.PREPOSITION, Pos.CONJUNCTION, Pos.PRONOUN);

  /** Whether the number behind it is the thing's name. */
  boolean isLabel() {
    return !word.isEmpty() && (has(folded()) || nouns().stream().anyMatch(r -> has(r.lemma())));
  }

  /** Whether it names one thing, so that two numbers behind it are no range. */
  boolean isSingular() {
    return isLabel()
        && !folded().matches("(\\p{L})\\1")
        && nouns().stream().noneMatch(r -> r.morph().number() == Morph.Number.PLURAL);
  }

  /** Whether it is a name in another script, as programs have: <i>Node</i>, and not BLEU. */
  boolean isForeignName() {
    Conventions conventions = language.conventions();
    return word.length() > 1
        && Character.isUpperCase(word.codePointAt(0))
        && word.codePoints().anyMatch(Character::isLowerCase)
        && word.codePoints().filter(Character::isLetter).noneMatch(conventions::isOwnLetter);
  }

  private boolean has(String label) {
    return language.numbers().labels().contains(label);
  }

  private String folded() {
    return language.orthography().fold(word);
  }

  private List<Reading> nouns() {
    return language.morphology().readings(word).stream()
        .filter(r -> has(r.lemma()))
        .filter(r -> r.morph().pos() == Pos.NOUN || r.morph().pos() == Pos.OTHER)
        .toList();
  }
}
