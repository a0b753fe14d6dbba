package dev.isogloss.bench;

import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of {@code paradigms.tsv}. */
final class HandParadigms {
  static final List<Case> CASES =
      List.of(
          Case.NOMINATIVE,
          Case.GENITIVE,
          Case.DATIVE,
          Case.ACCUSATIVE,
          Case.INSTRUMENTAL,
          Case.PREPOSITIONAL);

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Adjective> adjectives = new HashMap<>();

  HandParadigms() {
    for (List<String> row : Resource.rows("paradigms.tsv")) {
      if (row.get(1).equals("adj")) {
        addAdjective(row);
      } else {
        addNoun(row);
      }
    }
  }

  Optional<Noun> noun(String word) {
    return Optional.ofNullable(nouns.get(word));
  }

  Optional<Adjective> adjective(String word) {
    return Optional.ofNullable(adjectives.get(word));
  }

  private void addNoun(List<String> row) {
    Gender gender =
        switch (row.get(1).charAt(0)) {
          case 'm' -> Gender.MASCULINE;
          case 'f' -> Gender.FEMININE;
          default -> Gender.NEUTER;
        };
    Map<Number, Map<Case, List<String>>> forms = new EnumMap<>(Number.class);
    forms.put(Number.SINGULAR, lists(forms(row.get(0), row.get(2))));
    forms.put(Number.PLURAL, lists(forms(row.get(0), row.get(3))));
    boolean animate = row.get(1).endsWith(" anim");
    for (Number base : List.of(Number.SINGULAR, Number.PLURAL)) {
      String word = forms.get(base).get(Case.NOMINATIVE).get(0);
      nouns.putIfAbsent(word, new Noun(gender, animate, base, forms));
    }
  }

  private void addAdjective(List<String> row) {
    Map<Case, String> masculine = forms(row.get(0), row.get(2));
    Map<Case, String> feminine = forms(row.get(0), row.get(3));
    Map<Case, String> plural = forms(row.get(0), row.get(4));
    Map<Case, String> neuter = new EnumMap<>(masculine);
    String nominative = neuter(masculine.get(Case.NOMINATIVE));
    neuter.put(Case.NOMINATIVE, nominative);
    neuter.put(Case.ACCUSATIVE, nominative);
    Adjective adjective =
        new Adjective(
            Map.of("MASCULINE", masculine, "FEMININE", feminine, "NEUTER", neuter, "PL", plural));
    for (Map<Case, String> column : List.of(masculine, feminine, neuter, plural)) {
      adjectives.put(column.get(Case.NOMINATIVE), adjective);
    }
  }

  private static Map<Case, List<String>> lists(Map<Case, String> forms) {
    Map<Case, List<String>> lists = new EnumMap<>(Case.class);
    forms.forEach((grammaticalCase, form) -> lists.put(grammaticalCase, List.of(form)));
    return lists;
  }

  private static String neuter(String masculine) {
    if (masculine.endsWith("ийся")) {
      return masculine.substring(0, masculine.length() - 4) + "ееся";
    }
    String stem = masculine.substring(0, masculine.length() - 2);
    return stem + (masculine.endsWith("ий") ? "ее" : "ое");
  }

  private static Map<Case, String> forms(String stem, String endings) {
    String[] parts = endings.split(" ", -1);
    Map<Case, String> forms = new EnumMap<>(Case.class);
    for (int i = 0; i < CASES.size(); i++) {
      if (!parts[i].equals("*")) {
        forms.put(CASES.get(i), stem + (parts[i].equals("-") ? "" : parts[i]));
      }
    }
    return forms;
  }
}
