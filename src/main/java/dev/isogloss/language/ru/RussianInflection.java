package dev.isogloss.language.ru;

import dev.isogloss.language.Address;
import dev.isogloss.language.Form;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.SmallWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Declension, conjugation and government by the rules of Russian. */
public final class RussianInflection implements Inflection {
  private static final SmallWords SMALL_WORDS =
      new SmallWords(
          "и",
          Set.of(",", "и", "или"),
          "который",
          "один",
          "из",
          Set.of("который", "какой", "каков", "он", "она", "оно", "они", "чей", "другой", "один"));

  private static final Pattern RELATIONAL =
      Pattern.compile(".+(ск|альн|ионн|арн|ян|ов|ев)(ый|ий|ой)");

  private static final Pattern PAUCAL_DIGITS = Pattern.compile("(.*[^1])?[234]");
  private static final Set<String> PAUCAL =
      Set.of("два", "две", "три", "четыре", "оба", "обе", "полтора", "полторы");

  /** The pronouns and the present and future of verbs; an imperative may be a turn of phrase. */
  @Override
  public Optional<Address> address(List<Reading> readings) {
    Set<Optional<Address>> all =
        readings.stream().map(RussianInflection::address).collect(Collectors.toSet());
    return all.size() == 1 ? all.iterator().next() : Optional.empty();
  }

  private static Optional<Address> address(Reading reading) {
    String tag = reading.morph().tag();
    boolean imperative = tag.contains(":IMP:");
    boolean second = tag.contains(":P2") && !imperative;
    return switch (reading.lemma()) {
      case "твой" -> Optional.of(Address.FAMILIAR);
      case "ваш" -> Optional.of(Address.POLITE);
      default ->
          second || imperative && tag.contains(":PL:")
              ? Optional.of(tag.contains(":Sin:") ? Address.FAMILIAR : Address.POLITE)
              : Optional.empty();
    };
  }

  @Override
  public boolean isPersonalName(Reading reading) {
    String tag = reading.morph().tag();
    return tag.contains(":Name:") || tag.contains(":Fam:") || tag.contains(":Patr:");
  }

  /** Adjectives with the suffixes that form relational ones have no degrees. */
  @Override
  public boolean isGradable(String lemma) {
    return !RELATIONAL.matcher(lemma).matches();
  }

  @Override
  public String root(String lemma) {
    return RussianRoot.of(lemma);
  }

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
      return HyphenatedNoun.decline(lemma, gender, animacy);
    }
    if (gender == null) {
      return HyphenatedName.everyUse(lemma);
    }
    return HyphenatedName.decline(lemma, RussianName.kind(lemma.toLowerCase(Locale.ROOT)), gender);
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

  @Override
  public SmallWords smallWords() {
    return SMALL_WORDS;
  }

  @Override
  public boolean isPaucal(String numeral) {
    return PAUCAL.contains(numeral) || PAUCAL_DIGITS.matcher(numeral).matches();
  }

  @Override
  public String formBefore(String preposition, String before) {
    return RussianPreposition.before(preposition, before);
  }

  @Override
  public int clitic(String word) {
    return 0;
  }

  @Override
  public boolean hasCases() {
    return true;
  }

  @Override
  public Set<Morph.Case> government(String preposition) {
    return RussianGovernment.cases(preposition);
  }
}
