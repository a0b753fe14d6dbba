package dev.isogloss.bench;

import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A term whose inflection has been annotated by hand.
 *
 * @param text as the glossary writes it
 * @param flags of {@code terms.tsv}
 */
record TermPattern(String text, List<Part> parts, Gender gender, Set<String> flags) {
  /** A word of the term; what inflects has one of the two paradigms. */
  record Part(String text, char mark, Optional<Noun> noun, Optional<Adjective> adjective) {}

  /** The number in which the glossary gives the term. */
  Number base() {
    if (flags.contains("pl")) {
      return Number.PLURAL;
    }
    return head().noun().map(Noun::base).orElse(Number.SINGULAR);
  }

  boolean has(Number number) {
    return !flags.contains(number == Number.SINGULAR ? "pl" : "sg");
  }

  boolean isAnimate() {
    return flags.contains("anim");
  }

  /** Whether the term can be counted with <i>два</i>. */
  boolean isCountable() {
    return has(Number.SINGULAR)
        && has(Number.PLURAL)
        && parts.stream().noneMatch(p -> p.mark() == '+');
  }

  /** The form in a case and number; empty where a word lacks it. */
  Optional<String> form(Case grammaticalCase, Number number) {
    return join(part -> form(part, grammaticalCase, number));
  }

  /** All forms in a case and number, with the bookish ones of the head. */
  List<String> forms(Case grammaticalCase, Number number) {
    Set<String> forms = new LinkedHashSet<>();
    form(grammaticalCase, number).ifPresent(forms::add);
    for (String head : head().noun().map(n -> n.all(grammaticalCase, number)).orElse(List.of())) {
      join(part -> part.mark() == '*' ? Optional.of(head) : form(part, grammaticalCase, number))
          .ifPresent(forms::add);
    }
    return List.copyOf(forms);
  }

  /** The form after <i>два</i>, <i>три</i> and <i>четыре</i>. */
  Optional<String> fewForm() {
    Case modifiers = gender == Gender.FEMININE ? Case.NOMINATIVE : Case.GENITIVE;
    return join(
        part ->
            part.adjective().isPresent()
                ? form(part, part.mark() == '*' ? Case.GENITIVE : modifiers, Number.PLURAL)
                : form(part, Case.GENITIVE, Number.SINGULAR));
  }

  private Part head() {
    return parts.stream().filter(p -> p.mark() == '*').findFirst().orElseThrow();
  }

  private interface Forms {
    Optional<String> of(Part part);
  }

  private Optional<String> join(Forms forms) {
    List<String> words = new ArrayList<>();
    for (Part part : parts) {
      Optional<String> form = forms.of(part);
      if (form.isEmpty()) {
        return Optional.empty();
      }
      words.add(form.get());
    }
    return Optional.of(String.join(" ", words));
  }

  private Optional<String> form(Part part, Case grammaticalCase, Number number) {
    if (part.adjective().isPresent()) {
      return part.adjective()
          .map(a -> a.form(grammaticalCase, number, gender, isAnimate()))
          .map(form -> Character.isUpperCase(part.text().charAt(0)) ? capitalise(form) : form);
    }
    if (part.noun().isPresent()) {
      return part.noun().get().form(grammaticalCase, number);
    }
    return Optional.of(part.text());
  }

  static String capitalise(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
