package dev.isogloss.language.ru;

import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Morphology;
import dev.isogloss.language.Phrases;
import dev.isogloss.language.Reading;
import dev.isogloss.language.SmallWords;
import dev.isogloss.language.Token;
import dev.isogloss.language.ru.inflect.RussianInflection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
          List.of("бы", "то", "ни", "было"),
          Set.of("который", "какой", "каков", "он", "она", "оно", "они", "чей", "другой", "один"));

  /** Prepositions of which one form is wrong before some sounds. */
  private static final Set<String> CHANGING = Set.of("о", "об", "с", "в");

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
  public Set<Case> government(String preposition, Stream<String> lemmas) {
    return RussianGovernment.cases(preposition, lemmas);
  }

  @Override
  public List<String> triedPrepositions() {
    return List.of("о", "для");
  }

  @Override
  public boolean opensClause(List<String> words) {
    return RussianCircumstance.opensClause(words);
  }

  /**
   * Where both forms are used none is wrong: before ф, ж, ш and a consonant, and behind «к».
   *
   * @see "Русская грамматика (АН СССР, 1980), § 1693 ff."
   */
  @Override
  public Optional<String> mendedForm(String preposition, String next, Set<Case> governed) {
    String lower = preposition.toLowerCase(Locale.ROOT);
    boolean ofContact = lower.equals("об") && governed.contains(Case.ACCUSATIVE);
    if (ofContact || !CHANGING.contains(lower) || isFree(lower, next)) {
      return Optional.empty();
    }
    String form = new RussianInflection().formBefore(preposition, next);
    return form.equals(preposition) ? Optional.empty() : Optional.of(form);
  }

  private static boolean isFree(String preposition, String next) {
    char first = Character.toLowerCase(next.charAt(0));
    return preposition.equals("в") && first != 'в'
        || preposition.equals("с") && (first == 'ж' || first == 'ш');
  }

  @Override
  public Optional<String> correlative(List<String> words) {
    boolean concerns =
        words.size() > 2 && words.get(0).equals("что") && words.get(1).equals("касается");
    return concerns ? Optional.of("то") : Optional.empty();
  }

  @Override
  public String equating() {
    return "это";
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
