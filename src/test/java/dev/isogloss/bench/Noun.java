package dev.isogloss.bench;

import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A noun's forms.
 *
 * @param base the number in which the glossary gives it
 */
record Noun(
    Gender gender, boolean animate, Number base, Map<Number, Map<Case, List<String>>> forms) {
  /** The form in which one writes it today; empty where it has none. */
  Optional<String> form(Case grammaticalCase, Number number) {
    return all(grammaticalCase, number).stream().findFirst();
  }

  /** All forms that the dictionary holds, bookish ones (<i>верою</i>) behind the usual one. */
  List<String> all(Case grammaticalCase, Number number) {
    return forms.getOrDefault(number, Map.of()).getOrDefault(grammaticalCase, List.of());
  }
}
