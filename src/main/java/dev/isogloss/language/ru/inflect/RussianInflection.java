package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Form;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.ru.pronoun.ThirdPerson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Declension and conjugation by the rules of Russian. */
public final class RussianInflection implements Inflection {
  /** Endings by which the forms of an unknown noun differ. */
  private static final Pattern ENDING =
      Pattern.compile("(?<=.{4})(ами|ями|ом|ем|ов|ев|ах|ях|ам|ям|ей|ой|[аяуюыиеоьй])$");

  private static final Pattern ADJECTIVAL =
      Pattern.compile(".*(ый|ий|ой|ая|яя|ое|ее|ые|[гкхжчшщ]ие)");

  private static final Pattern VERBAL = Pattern.compile(".*([аяи]ть|нуть|ться)");

  /** As <i>СПИД, вуз, ГОСТ</i>: one syllable with a consonant at the end. */
  private static final Pattern READ =
      Pattern.compile("[БВГДЖЗКЛМНПРСТФХЦЧШЩ]{1,2}[АЕИОУЫЭЮЯ][БВГДЖЗКЛМНПРСТФХЦЧШЩ]{1,2}");

  private static final Set<String> THIRD_PERSON = Set.of("он", "она", "оно", "они");
  private static final int SHORTEST_ADJECTIVE = 5;

  @Override
  public List<Form> paradigm(String lemma, Pos pos) {
    if (pos == Pos.NOUN && isName(lemma) && declines(lemma)) {
      String lower = lemma.toLowerCase(Locale.ROOT);
      return HyphenatedName.decline(
          lemma, RussianName.kind(lower), RussianName.likelyGender(lower));
    }
    return paradigm(lemma, pos, null, null);
  }

  @Override
  public List<Form> paradigm(
      String lemma, Pos pos, @Nullable Gender gender, @Nullable Animacy animacy) {
    List<Form> forms =
        switch (pos) {
          case NOUN -> declines(lemma) ? noun(lemma, gender, animacy) : List.of();
          case ADJECTIVE, PARTICIPLE, DETERMINER ->
              RussianAdjective.decline(RussianAdjective.masculine(lemma), pos);
          case VERB -> RussianVerb.conjugate(lemma);
          default -> List.of();
        };
    return forms.isEmpty() ? List.of(new Form(lemma, Morph.of(pos, ""))) : forms;
  }

  private static List<Form> noun(String lemma, @Nullable Gender gender, @Nullable Animacy animacy) {
    if (!isName(lemma) || animacy == Animacy.INANIMATE) {
      return NounCertainty.mark(
          lemma, HyphenatedNoun.decline(lemma, gender, animacy), gender, animacy);
    }
    if (gender == null) {
      return HyphenatedName.everyUse(lemma);
    }
    return HyphenatedName.decline(lemma, RussianName.kind(lemma.toLowerCase(Locale.ROOT)), gender);
  }

  @Override
  public List<String> nameBases(String form) {
    return isName(form) && declines(form) ? NameBase.of(form) : List.of(form);
  }

  @Override
  public Optional<String> agreeing(String word, Reading reading, Agreement with) {
    Morph morph = reading.morph();
    if (isWhole(reading) && with.number() == Number.SINGULAR && with.gender() == Gender.NEUTER) {
      return Optional.of("всё");
    }
    return morph.pos() == Pos.PRONOUN && THIRD_PERSON.contains(reading.lemma())
        ? ThirdPerson.agreeing(word, morph.grammaticalCase(), with)
        : Optional.empty();
  }

  /** The dictionary gives <i>весь</i> for the neuter, too. */
  private static boolean isWhole(Reading reading) {
    Case grammaticalCase = reading.morph().grammaticalCase();
    return reading.lemma().equals("весь")
        && reading.morph().pos() == Pos.DETERMINER
        && (grammaticalCase == Case.NOMINATIVE || grammaticalCase == Case.ACCUSATIVE);
  }

  @Override
  public boolean isReadAsWord(String abbreviation) {
    return READ.matcher(abbreviation).matches();
  }

  @Override
  public boolean mayNameDevice(String noun) {
    return NounCertainty.isPersonOrDevice(noun.toLowerCase(Locale.ROOT));
  }

  @Override
  public FirstPart firstPart(String first) {
    return HyphenatedNoun.firstPart(first);
  }

  /** Abbreviations stay as they are, and so do words in foreign letters. */
  private static boolean declines(String lemma) {
    String lower = lemma.toLowerCase(Locale.ROOT);
    char last = lower.isEmpty() ? ' ' : Letters.fromEnd(lower, 0);
    boolean russian = last >= 'а' && last <= 'я' || last == 'ё';
    boolean shout = lemma.length() > 1 && lemma.equals(lemma.toUpperCase(Locale.ROOT));
    return russian && !shout && Letters.syllables(lower) > 0;
  }

  private static boolean isName(String lemma) {
    return !lemma.isEmpty() && Character.isUpperCase(lemma.charAt(0));
  }

  /** Of a noun in a soft sign. */
  @Override
  public boolean hidesGender(String noun) {
    return noun.endsWith("ь");
  }

  @Override
  public boolean looksAdjectival(String word) {
    return word.length() >= SHORTEST_ADJECTIVE && ADJECTIVAL.matcher(word).matches();
  }

  @Override
  public boolean looksVerbal(String word) {
    return VERBAL.matcher(word).matches();
  }

  /** As <i>верующий, верующего</i> and <i>столовая, столовой</i>. */
  @Override
  public boolean isAdjectival(String noun, List<Form> forms) {
    return forms.stream()
            .filter(f -> f.morph().grammaticalCase() == Case.GENITIVE)
            .filter(f -> f.morph().number() == Number.SINGULAR)
            .anyMatch(f -> f.text().endsWith("ого") || f.text().endsWith("его"))
        || noun.endsWith("ая") && hasGenitive(noun, "ой", forms)
        || noun.endsWith("ая") && hasGenitive(noun, "ей", forms)
        || noun.endsWith("яя") && hasGenitive(noun, "ей", forms);
  }

  private static boolean hasGenitive(String noun, String ending, List<Form> forms) {
    String genitive = Letters.cut(noun, 2) + ending;
    return forms.stream()
        .filter(f -> f.morph().grammaticalCase() == Case.GENITIVE)
        .anyMatch(f -> f.text().equals(genitive));
  }

  @Override
  public boolean isReflexive(String verb) {
    return verb.endsWith("ся") || verb.endsWith("сь");
  }

  @Override
  public String stem(String word) {
    return ENDING.matcher(word).replaceFirst("");
  }

  @Override
  public List<String> triedEndings(String word) {
    return List.of("s", "-ы");
  }

  @Override
  public String formBefore(String preposition, String before) {
    return RussianPreposition.before(preposition, before);
  }

  @Override
  public boolean agrees() {
    return true;
  }

  @Override
  public boolean hasCases() {
    return true;
  }

  @Override
  public boolean hasAspect() {
    return true;
  }
}
