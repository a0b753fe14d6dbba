package dev.isogloss.drift.name;

import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.WordList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts the forms of one spelling together. A word of the dictionary goes by its lemma; of the base
 * forms that another may have, the one is taken that explains most of the text's forms.
 */
final class NameForms {
  private final Language language;
  private final Map<String, List<NameUse>> uses;
  private final Map<String, Set<String>> formsOf = new LinkedHashMap<>();
  private final Map<String, List<String>> basesOf = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();

  private NameForms(Language language, Map<String, List<NameUse>> uses) {
    this.language = language;
    this.uses = uses;
    uses.forEach((form, places) -> addBases(form, places.get(0).token().text()));
  }

  /**
   * The names, in the order of the text.
   *
   * @param uses the places of each folded form
   */
  static List<SpelledName> group(Language language, Map<String, List<NameUse>> uses) {
    return new NameForms(language, uses).names();
  }

  private void addBases(String form, String text) {
    List<Reading> readings =
        language.morphology().readings(text).stream()
            .filter(r -> !r.morph().tag().isEmpty())
            .toList();
    if (!readings.isEmpty()) {
      known.add(form);
    }
    List<String> bases = readings.isEmpty() ? bases(form, text) : lemmas(readings);
    basesOf.put(form, bases);
    bases.forEach(b -> formsOf.computeIfAbsent(b, k -> new LinkedHashSet<>()).add(form));
  }

  /** A form that occurs only behind prepositions is no base form, if it can be any other. */
  private List<String> bases(String form, String text) {
    List<String> bases = language.inflection().nameBases(text);
    if (bases.size() < 2 || !places(form).stream().allMatch(this::isGoverned)) {
      return bases;
    }
    return Stream.concat(bases.stream().skip(1), Stream.of(text)).toList();
  }

  private boolean isGoverned(NameUse use) {
    return use
        .before()
        .map(t -> language.orthography().fold(t.text()))
        .map(language.phrases()::government)
        .stream()
        .anyMatch(cases -> !cases.isEmpty());
  }

  /** None for a word that cannot be a name. */
  private static List<String> lemmas(List<Reading> readings) {
    return readings.stream()
        .filter(r -> r.morph().pos() == Pos.NOUN || r.morph().pos().agrees())
        .map(Reading::lemma)
        .map(NameForms::capitalise)
        .distinct()
        .toList();
  }

  private static String capitalise(String lemma) {
    return lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1);
  }

  private List<SpelledName> names() {
    Comparator<String> best =
        Comparator.<String>comparingInt(b -> -forms(b).size())
            .thenComparing(b -> isWellKnown(b) ? 0 : 1)
            .thenComparing(b -> uses.containsKey(language.orthography().fold(b)) ? 0 : 1);
    Set<String> left = new LinkedHashSet<>(uses.keySet());
    Map<String, SpelledName> byFirstForm = new HashMap<>();
    for (String base : formsOf.keySet().stream().sorted(best).toList()) {
      List<String> own = forms(base).stream().filter(left::contains).toList();
      if (!own.isEmpty()) {
        own.forEach(left::remove);
        byFirstForm.put(own.get(0), name(base, own));
      }
    }
    return uses.keySet().stream().map(byFirstForm::get).filter(Objects::nonNull).toList();
  }

  private boolean isWellKnown(String base) {
    return language.vocabulary().words(WordList.NAMES).contains(base);
  }

  private Set<String> forms(String base) {
    return formsOf.getOrDefault(base, Set.of());
  }

  private SpelledName name(String base, List<String> forms) {
    Set<String> bases = new LinkedHashSet<>(List.of(base));
    bases.addAll(basesOf.getOrDefault(forms.get(0), List.of()));
    forms.forEach(f -> bases.retainAll(basesOf.getOrDefault(f, List.of())));
    List<NameUse> places = forms.stream().flatMap(f -> places(f).stream()).toList();
    boolean isKnown = forms.stream().anyMatch(known::contains) || isWellKnown(base);
    boolean preferred = places.stream().anyMatch(NameUse::isPreferred);
    List<String> settled =
        bases.stream().filter(b -> places.stream().anyMatch(u -> u.isNamed(b))).toList();
    return new SpelledName(
        settled.isEmpty() ? List.copyOf(bases) : settled, isKnown, preferred, sorted(places));
  }

  private List<NameUse> places(String form) {
    return uses.getOrDefault(form, List.of());
  }

  private List<NameUse> sorted(List<NameUse> places) {
    return places.stream().sorted(Comparator.comparingInt(NameUse::number)).toList();
  }
}
