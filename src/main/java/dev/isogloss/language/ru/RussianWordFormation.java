package dev.isogloss.language.ru;

import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Morphology;
import dev.isogloss.language.Reading;
import dev.isogloss.language.WordFormation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Derivation and composition of Russian words.
 *
 * <p>Source: Русская грамматика (АН СССР, 1980), § 300 ff.; Правила русской орфографии и пунктуации
 * (ed. Lopatin, 2006), § 82 (prefixes in з), § 117 ff. (compounds).
 */
final class RussianWordFormation implements WordFormation {
  private static final int LEAST_BASE = 4;
  private static final int LEAST_VERB = 6;
  private static final Pattern VOICED_PREFIX =
      Pattern.compile("(бе|ра|и|во|ни|чере)з([кпстфхцчшщ].*)");

  private static final Set<String> PREFIXES =
      Set.of(
          ("авиа авто агро анти архи аудио аэро без био бес вело взаимо вибро видео вице внутри"
                  + " высоко гео гетеро гидро гипер гипо двух дву де дез еже изо иммуно инфра кардио"
                  + " квази кибер кино контр кросс лже ложно макро мало мега между медиа мета микро"
                  + " мини много моно морфо мото мульти нано не нео нейро низко ново одно около онлайн"
                  + " остео офлайн палео пара пато пере пневмо поли полно полу порно пост пре пред прото"
                  + " противо псевдо психо радио ре само свеже сверх сиало свето слабо со социо"
                  + " спец стерео суб супер теле термо транс трех турбо ультра фарма фито фото цельно"
                  + " цито человеко четырех широко экзо эко экс экстра электро энерго эндо эпи")
              .split(" "));

  /** Prefixes that take no hyphen before a small letter. */
  private static final Set<String> CLOSED =
      Set.of(
          "анти архи гипер интра инфра квази макро микро мульти нейро псевдо само сверх супер транс"
              .concat(" ультра экстра")
              .split(" "));

  private static final String SOFT = "ыяю";
  private static final String HARD = "иау";

  /** An active participle of a verb that the dictionary may lack. */
  private static final Pattern ACTIVE =
      Pattern.compile(".{4,}(ир|из|о|е|а|я)у?ющ(ий|ая|ее|ие|его|ей|ую|им|их|ими|ему|ем)");

  private static final Pattern ACTING =
      Pattern.compile(".+(?:щ|вш)[иаеую](?:й|я|е|го|ю|м|х|ми|му)");

  /** Prefixes that make a perfective verb of an imperfective one. */
  private static final Set<String> VERBAL =
      Set.of("с", "по", "за", "про", "пере", "пред", "до", "от", "на", "вы", "у");

  private static final Pattern ABSTRACT = Pattern.compile(".{3,}(ние|тие|ство)");

  /** What is joined to a noun's stem by a vowel to make an adjective. */
  private static final Pattern SECOND_PART =
      Pattern.compile("(.{2,})[ое](подобн|содержащ|зависим|образн|видн|специфич|стойк|носн).*");

  /** The suffixes that form relational adjectives, which have no degrees. */
  /** <i>эффективность</i>, <i>певучесть</i>, and the older ones that no ending tells. */
  private static final Pattern QUALITY =
      Pattern.compile(
          ".{2,}[ое]сть|.+изна|(?:выс|чист|полн|крас|прост|пуст|быстр|тепл|остр)ота|(?:глуб|шир|толщ|тиш)ина");

  private static final Pattern RELATIONAL =
      Pattern.compile(".+(ск|альн|ионн|арн|остн|ян|ов|ев)(ый|ий|ой)");

  private final Morphology dictionary;

  RussianWordFormation(Morphology dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public Optional<String> respelled(String word) {
    Matcher voiced = VOICED_PREFIX.matcher(word);
    if (voiced.matches() && isKnown(voiced.group(2))) {
      return Optional.of(voiced.group(1) + "с" + voiced.group(2));
    }
    Optional<String> sibilant = afterSibilant(word);
    if (sibilant.isPresent()) {
      return sibilant;
    }
    int hyphen = word.indexOf('-');
    boolean pair = hyphen > LEAST_BASE && hyphen == word.lastIndexOf('-');
    if (pair && isObject(word.substring(0, hyphen)) && isParticiple(word, hyphen + 1)) {
      return Optional.of(
          word.substring(0, hyphen).replaceFirst("а$", "") + word.substring(hyphen + 1));
    }
    boolean prefixed = hyphen > 0 && CLOSED.contains(word.substring(0, hyphen));
    return prefixed && word.length() - hyphen > LEAST_BASE
        ? Optional.of(word.substring(0, hyphen) + word.substring(hyphen + 1))
        : Optional.empty();
  }

  /** The word with и, а, у after ж, ш, ч, щ, if that makes a word. */
  private Optional<String> afterSibilant(String word) {
    String ruled = word;
    for (int i = 0; i < SOFT.length(); i++) {
      ruled = ruled.replaceAll("(?<=[жшчщ])" + SOFT.charAt(i), HARD.substring(i, i + 1));
    }
    return ruled.equals(word) || !isKnown(ruled) ? Optional.empty() : Optional.of(ruled);
  }

  /** Whether an active participle begins there; a passive one has no object that could join it. */
  private boolean isParticiple(String word, int from) {
    List<Reading> readings = dictionary.readings(word.substring(from));
    if (!ACTING.matcher(word.substring(from)).matches()) {
      return false;
    }
    if (readings.isEmpty()) {
      return ACTIVE.matcher(word.substring(from)).matches();
    }
    return readings.stream().anyMatch(r -> r.morph().pos() == Pos.PARTICIPLE)
        && readings.stream().allMatch(r -> isAttribute(r.morph()));
  }

  private static boolean isAttribute(Morph morph) {
    return morph.pos() == Pos.PARTICIPLE || morph.pos() == Pos.ADJECTIVE;
  }

  /**
   * Whether the word is a masculine noun in its base form, or a new one in that or the genitive.
   */
  private boolean isObject(String word) {
    return isNominative(word)
        || !isKnown(word) && !isKnown(word + "о") && word.matches(".*[бвгджзклмнпрстфхцчшщ]а?");
  }

  private boolean isNominative(String word) {
    return dictionary.readings(word).stream()
        .anyMatch(
            r ->
                r.morph().pos() == Pos.NOUN
                    && r.morph().grammaticalCase() == Case.NOMINATIVE
                    && r.morph().gender() == Morph.Gender.MASCULINE);
  }

  @Override
  public boolean isDerived(String word) {
    for (String part : word.split("-", -1)) {
      if (!isKnown(part) && !isCombining(part) && !isPrefixed(part) && !isComposed(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean isKnown(String word) {
    return !word.isEmpty() && !dictionary.readings(word).isEmpty();
  }

  /** Whether the word is the first part of an adjective in two parts: <i>клинико-</i>. */
  private boolean isCombining(String word) {
    if (!word.matches(".{3,}[ое]")) {
      return PREFIXES.contains(word);
    }
    String stem = word.substring(0, word.length() - 1);
    return List.of("", "ый", "ий", "ой", "ский", "ный", "еский", "а", "ия", "я").stream()
        .anyMatch(ending -> isKnown(stem + ending));
  }

  private boolean isPrefixed(String word) {
    for (int i = 1; i <= word.length() - LEAST_BASE; i++) {
      String prefix = word.substring(0, i);
      String base = word.substring(i);
      if (PREFIXES.contains(prefix) && (isKnown(base) || isAbstract(base) || isComposed(base))) {
        return true;
      }
      if (VERBAL.contains(prefix) && base.length() >= LEAST_VERB && isVerbal(base)) {
        return true;
      }
    }
    return isAbstract(word);
  }

  private boolean isVerbal(String base) {
    return dictionary.readings(base).stream()
        .anyMatch(
            r ->
                r.morph().pos() == Pos.VERB
                    || r.morph().pos() == Pos.PARTICIPLE
                    || r.morph().pos() == Pos.GERUND
                    || r.lemma().endsWith("ние"));
  }

  /** Whether the word is a quality named after a known adjective: <i>-ность</i>, <i>-ость</i>. */
  private boolean isAbstract(String word) {
    Matcher quality = Pattern.compile("(.{4,})ост(ь|и|ью|ей|ям|ями|ях)").matcher(word);
    return quality.matches()
        && (isKnown(quality.group(1) + "ый") || isKnown(quality.group(1) + "ий"));
  }

  private boolean isComposed(String word) {
    Matcher parts = SECOND_PART.matcher(word);
    return parts.matches() && isNounStem(parts.group(1));
  }

  private boolean isNounStem(String stem) {
    return List.of("", "а", "я", "о", "е", "ь", "ия").stream()
        .anyMatch(
            e -> dictionary.readings(stem + e).stream().anyMatch(RussianWordFormation::isNoun));
  }

  private static boolean isNoun(Reading reading) {
    return reading.morph().pos() == Pos.NOUN;
  }

  @Override
  public boolean isCoined(String word) {
    for (int i = LEAST_BASE; i + 1 + LEAST_VERB <= word.length(); i++) {
      char vowel = word.charAt(i);
      boolean linked = vowel == 'о' || vowel == 'е';
      if (linked && isNounStem(word.substring(0, i)) && isAbstractNoun(word.substring(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Of other nouns, such as <i>терапия</i>, regular compounds are made. */
  private boolean isAbstractNoun(String word) {
    List<Reading> readings = dictionary.readings(word);
    return !readings.isEmpty()
        && readings.stream().allMatch(r -> isNoun(r) && ABSTRACT.matcher(r.lemma()).matches());
  }

  @Override
  public String root(String lemma) {
    return RussianRoot.of(lemma);
  }

  @Override
  public boolean isGradable(String lemma) {
    return !RELATIONAL.matcher(lemma).matches();
  }

  @Override
  public boolean namesQuality(String lemma) {
    return QUALITY.matcher(lemma).matches();
  }

  @Override
  public boolean isVerbalNoun(String lemma) {
    return lemma.endsWith("ние") || lemma.endsWith("тие");
  }
}
