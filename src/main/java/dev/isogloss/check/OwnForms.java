package dev.isogloss.check;

import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Pos;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All forms of the words that a project has said are right: its own, and those of its glossary. */
public final class OwnForms {
  private OwnForms() {}

  /**
   * The forms, folded as the language folds words.
   *
   * @param words base forms
   * @param glossary of which the terms of the language count, but for forbidden ones
   */
  public static Set<String> of(List<String> words, Glossary glossary, Language language) {
    Set<String> forms = new HashSet<>();
    Stream.concat(words.stream(), terms(glossary, language))
        .distinct()
        .forEach(word -> add(word, language, forms));
    return Set.copyOf(forms);
  }

  private static Stream<String> terms(Glossary glossary, Language language) {
    return glossary.concepts().stream()
        .flatMap(concept -> concept.terms().stream())
        .filter(term -> term.status().isAllowed())
        .filter(term -> term.language().getLanguage().equals(language.locale().getLanguage()))
        .map(Term::text)
        .flatMap(text -> Arrays.stream(text.split("\\s+", -1)));
  }

  private static void add(String word, Language language, Set<String> forms) {
    Inflection inflection = language.inflection();
    Pos pos =
        inflection.looksVerbal(word)
            ? Pos.VERB
            : inflection.looksAdjectival(word) ? Pos.ADJECTIVE : Pos.NOUN;
    forms.add(language.orthography().fold(word));
    inflection
        .paradigm(word, pos)
        .forEach(form -> forms.add(language.orthography().fold(form.text())));
  }
}
