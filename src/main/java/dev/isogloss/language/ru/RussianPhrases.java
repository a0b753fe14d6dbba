package dev.isogloss.language.ru;

import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Morphology;
import dev.isogloss.language.Phrases;
import dev.isogloss.language.Reading;
import dev.isogloss.language.SmallWords;
import dev.isogloss.language.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How Russian words make phrases. */
record RussianPhrases(Morphology dictionary) implements Phrases {
  private static final SmallWords SMALL_WORDS =
      new SmallWords(
          "и",
          Set.of(",", "и", "или"),
          "который",
          "один",
          "из",
          Set.of("самый", "более", "менее", "наиболее", "наименее", "очень", "весьма", "слишком"),
          Set.of("который", "какой", "каков", "он", "она", "оно", "они", "чей", "другой", "один"));

  private static final Pattern PAUCAL_DIGITS = Pattern.compile("(.*[^1])?[234]");
  private static final Set<String> PAUCAL =
      Set.of("два", "две", "три", "четыре", "оба", "обе", "полтора", "полторы");

  @Override
  public Build build() {
    return Build.GENITIVES;
  }

  @Override
  public SmallWords smallWords() {
    return SMALL_WORDS;
  }

  @Override
  public boolean isPaucal(String numeral) {
    return PAUCAL.contains(numeral) || PAUCAL_DIGITS.matcher(numeral).matches();
  }

  @Override
  public boolean countsInGenitive() {
    return true;
  }

  @Override
  public boolean governsCases() {
    return true;
  }

  @Override
  public Set<Case> government(String preposition) {
    return RussianGovernment.cases(preposition);
  }

  @Override
  public List<String> triedPrepositions() {
    return List.of("о", "для");
  }

  @Override
  public boolean opensClause(List<String> words) {
    return RussianCircumstance.opensClause(words);
  }

  @Override
  public boolean modifiesNouns(String adverb) {
    return RussianGovernment.modifiesNouns(adverb);
  }

  /** A short participle: <i>модель была обучена</i>. */
  @Override
  public boolean isPassive(List<Token> sentence, int at) {
    List<Reading> readings = dictionary.readings(sentence.get(at).text());
    return !readings.isEmpty()
        && readings.stream().map(Reading::morph).allMatch(RussianPhrases::isShortParticiple);
  }

  private static boolean isShortParticiple(Morph morph) {
    return morph.pos() == Pos.PARTICIPLE && morph.grammaticalCase() == null;
  }
}
