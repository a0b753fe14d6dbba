package dev.isogloss.drift.phrase;

import dev.isogloss.drift.phrase.PhraseWord.Role;
import dev.isogloss.language.Form;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes a phrase as a glossary would: head in the nominative singular, small letters. */
public record BaseForm(Language language) {
  /**
   * The base form of a phrase.
   *
   * @param forms the same phrase in its places; of a word that no dictionary has they tell together
   *     what its base form is, and one in the singular tells the gender
   */
  public String of(List<NounPhrase> forms) {
    NounPhrase phrase =
        forms.stream().filter(f -> !genders(f).isEmpty()).findFirst().orElse(forms.get(0));
    Optional<Form> head = head(phrase);
    boolean unknown = head.isEmpty() && language.inflection().hasCases();
    return unknown ? written(phrase, unknownBase(forms)) : of(phrase, head);
  }

  private static String written(NounPhrase phrase, String head) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < phrase.words().size(); i++) {
      PhraseWord word = phrase.words().get(i);
      String text = word.token().text();
      boolean kept = word.role() == Role.COMPLEMENT || word.isAbbreviation();
      words.add(i == phrase.head() ? head : kept ? text : text.toLowerCase(Locale.ROOT));
    }
    return String.join(" ", words);
  }

  /** The shortest word of which each form in the text may be one. */
  private String unknownBase(List<NounPhrase> forms) {
    PhraseWord first = forms.get(0).words().get(forms.get(0).head());
    if (first.isAbbreviation()) {
      return first.token().text();
    }
    Set<String> bases = new TreeSet<>(bases(first.token().text()));
    for (NounPhrase form : forms) {
      Set<String> more = bases(form.words().get(form.head()).token().text());
      if (!Collections.disjoint(bases, more)) {
        bases.retainAll(more);
      }
    }
    return bases.stream().min(Comparator.comparingInt(String::length)).orElseThrow();
  }

  private Set<String> bases(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    String name = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    Set<String> bases = new HashSet<>();
    language.inflection().nameBases(name).forEach(b -> bases.add(b.toLowerCase(Locale.ROOT)));
    return bases.isEmpty() ? Set.of(lower) : bases;
  }

  private String of(NounPhrase phrase, Optional<Form> head) {
    boolean titled = phrase.content().stream().allMatch(PhraseWord::isCapitalised);
    return phrase.words().stream()
        .map(w -> w.role() == Role.COMPLEMENT && !titled ? kept(w) : written(w, head))
        .collect(Collectors.joining(" "));
  }

  /** A complement keeps its form, and a name in it its capital. */
  private static String kept(PhraseWord word) {
    return word.token().text();
  }

  private String written(PhraseWord word, Optional<Form> head) {
    if (word.isAbbreviation()) {
      return word.token().text();
    }
    String lower = word.token().text().toLowerCase(Locale.ROOT);
    if (word.role() == Role.HEAD) {
      return head.map(Form::text).orElse(lower);
    }
    return word.role() == Role.MODIFIER && head.isPresent() && language.inflection().hasCases()
        ? modifier(base(word, lower), word.pos(), head.get().morph()).orElse(lower)
        : lower;
  }

  /** A participle's lemma is its verb; its own forms tell more. */
  private static String base(PhraseWord word, String lower) {
    return word.pos() == Pos.PARTICIPLE ? lower : word.lemma();
  }

  /**
   * A form in the gender that the modifiers have: <i>глава</i> is a chapter and a head of state.
   */
  private Optional<Form> head(NounPhrase phrase) {
    PhraseWord head = phrase.words().get(phrase.head());
    List<Form> forms =
        language.inflection().paradigm(head.lemma(), Pos.NOUN).stream()
            .filter(
                f ->
                    language.inflection().hasCases()
                        == (f.morph().grammaticalCase() == Case.NOMINATIVE))
            .toList();
    boolean known = !language.morphology().readings(head.token().text()).isEmpty();
    if (!known || forms.isEmpty()) {
      return Optional.empty();
    }
    Set<Gender> genders = genders(phrase);
    List<Form> singular =
        forms.stream().filter(f -> f.morph().number() == Number.SINGULAR).toList();
    return singular.stream()
        .filter(f -> genders.isEmpty() || genders.contains(f.morph().gender()))
        .findFirst()
        .or(() -> singular.stream().findFirst())
        .or(() -> Optional.of(forms.get(0)));
  }

  /** The genders in which all modifiers may be; none where the phrase has no singular modifier. */
  private Set<Gender> genders(NounPhrase phrase) {
    Set<Gender> genders = new HashSet<>();
    for (PhraseWord word : phrase.words()) {
      if (word.role() == Role.MODIFIER) {
        language.morphology().readings(word.token().text()).stream()
            .map(Reading::morph)
            .filter(m -> m.pos().agrees() && m.number() == Number.SINGULAR && m.gender() != null)
            .forEach(m -> genders.add(m.gender()));
      }
    }
    return genders;
  }

  private Optional<String> modifier(String word, Pos pos, Morph head) {
    return language.inflection().paradigm(word, pos).stream()
        .filter(f -> f.morph().grammaticalCase() == Case.NOMINATIVE)
        .filter(f -> f.morph().number() == head.number())
        .filter(f -> head.number() == Number.PLURAL || f.morph().gender() == head.gender())
        .map(Form::text)
        .findFirst();
  }
}
