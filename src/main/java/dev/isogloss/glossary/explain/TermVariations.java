package dev.isogloss.glossary.explain;

import dev.isogloss.glossary.Gaps;
import dev.isogloss.glossary.explain.TermExplanation.Example;
import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.PhraseText;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.glossary.shape.TermWord;
import dev.isogloss.glossary.shape.TermWord.Role;
import dev.isogloss.glossary.shape.WordClass;
import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Orthography;
import dev.isogloss.language.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Phrases that differ from a term in one thing, made of the term's own words. Whether they are the
 * term is for the matcher to say.
 */
final class TermVariations {
  private final TermShape shape;
  private final Lexicon lexicon;
  private final PhraseText base;

  TermVariations(TermShape shape, String text, Lexicon lexicon) {
    this.shape = shape;
    this.lexicon = lexicon;
    this.base = PhraseText.of(text, lexicon.language());
  }

  /** Other ways to spell the term; those that are matched are worth telling as well. */
  List<Example> spellings() {
    String text = base.text();
    List<Example> found = new ArrayList<>();
    add(found, text.toUpperCase(Locale.ROOT), "capitals");
    add(found, titleCase(), "a capital for each word");
    add(found, text.toLowerCase(Locale.ROOT), "small letters");
    Orthography orthography = lexicon.language().orthography();
    add(found, orthography.unmarked(text), orthography.markName());
    add(found, text.replace('-', ' '), "a space for the hyphen");
    add(found, text.replace("-", ""), "no hyphen");
    add(found, text.replace(" ", ""), "no space");
    found.addAll(complementsInOtherNumber());
    found.addAll(plural());
    for (int gap : shape.gaps()) {
      found.add(new Example(base.withGap(gap, " X ").text(), "a word in the gap"));
      found.add(new Example(filled(gap, Gaps.MOST_WORDS), "as many words as a gap can hold"));
      found.add(new Example(filled(gap, Gaps.MOST_WORDS + 1), "more words than a gap can hold"));
      found.add(new Example(base.withGap(gap, " X, X ").text(), "a mark in the gap"));
    }
    return found;
  }

  /** The term with words of no meaning in a gap. */
  private String filled(int gap, int words) {
    return base.withGap(gap, " " + "X ".repeat(words)).text();
  }

  /** An example differs from the term. */
  private void add(List<Example> found, String text, String reason) {
    if (!text.equals(base.text())) {
      found.add(new Example(text, reason));
    }
  }

  private String titleCase() {
    PhraseText text = base;
    for (int i = 0; i < base.size(); i++) {
      text = text.withWord(i, capitalised(base.words().get(i)));
    }
    return text.text();
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Phrases that a reader would not take for the term. */
  List<Example> otherPhrases() {
    List<Example> found = new ArrayList<>();
    for (int i = 0; i < base.size(); i++) {
      switch (shape.words().get(i).role()) {
        case MODIFIER -> found.addAll(disagreements(i));
        case COMPLEMENT -> found.addAll(complementsInOtherCases(i));
        case FIXED -> {}
        case HEAD, APPOSITION -> found.addAll(otherPartsOfSpeech(i));
      }
    }
    found.addAll(prepositions());
    found.addAll(endings());
    found.addAll(otherBuilds());
    return found;
  }

  /** A modifier in forms that do not agree with the head. Two cases are enough to show it. */
  private List<Example> disagreements(int at) {
    TermWord modifier = shape.words().get(at);
    Set<String> agreeing =
        modifier.readings().stream().map(r -> r.morph().tag()).collect(Collectors.toSet());
    List<Example> found = new ArrayList<>();
    for (Form form : modifier.forms()) {
      boolean nominative = form.morph().grammaticalCase() == Case.NOMINATIVE;
      boolean genitive = form.morph().grammaticalCase() == Case.GENITIVE;
      if ((nominative || genitive) && !agreeing.contains(form.morph().tag())) {
        String text = base.withWord(at, form.text()).text();
        found.add(new Example(text, "a modifier that does not agree"));
      }
    }
    return found;
  }

  /** A complement in its other cases, one example a case; its number stays. */
  private List<Example> complementsInOtherCases(int at) {
    List<Example> found = new ArrayList<>();
    Set<Case> seen = EnumSet.noneOf(Case.class);
    Optional<Reading> reading = complement(at);
    for (Form form : reading.map(this::paradigm).orElse(List.of())) {
      Case grammaticalCase = form.morph().grammaticalCase();
      boolean sameNumber =
          form.morph().number() == reading.map(r -> r.morph().number()).orElse(null);
      if (sameNumber && grammaticalCase != null && seen.add(grammaticalCase)) {
        String reason = "the complement in the " + TermFeatures.name(grammaticalCase);
        found.add(new Example(base.withWord(at, form.text()).text(), reason));
      }
    }
    return found;
  }

  /**
   * Complements in the other number. They belong to the spellings, as the matcher takes the plural
   * for the term where the glossary has the singular.
   */
  private List<Example> complementsInOtherNumber() {
    List<Example> found = new ArrayList<>();
    for (int i = 0; i < base.size(); i++) {
      int at = i;
      Optional<Reading> reading =
          shape.words().get(i).role() == Role.COMPLEMENT ? complement(i) : Optional.empty();
      reading.ifPresent(
          own ->
              paradigm(own).stream()
                  .filter(f -> f.morph().grammaticalCase() == own.morph().grammaticalCase())
                  .filter(f -> f.morph().number() != own.morph().number())
                  .map(f -> base.withWord(at, f.text()).text())
                  .map(text -> new Example(text, "the complement in the other number"))
                  .forEach(found::add));
    }
    return found;
  }

  /** A complement as it is most likely meant: a noun in the genitive, or else in its only case. */
  private Optional<Reading> complement(int at) {
    List<Reading> nouns =
        shape.words().get(at).readings().stream()
            .filter(r -> r.morph().pos() == Pos.NOUN && r.morph().number() != null)
            .toList();
    return nouns.stream()
        .filter(r -> r.morph().grammaticalCase() == Case.GENITIVE)
        .findFirst()
        .or(() -> nouns.stream().findFirst());
  }

  private List<Form> paradigm(Reading reading) {
    return lexicon.paradigm(reading.lemma(), reading.morph().pos());
  }

  /** A preposition before the complement: <i>закон о расширении</i>. */
  private List<Example> prepositions() {
    int at = shape.headIndex() + 1;
    if (at >= base.size() || shape.words().get(at).role() != Role.COMPLEMENT) {
      return List.of();
    }
    List<Example> found = new ArrayList<>();
    for (String preposition : lexicon.language().phrases().triedPrepositions()) {
      Set<Case> governed = lexicon.language().phrases().government(preposition);
      // One case of each preposition is enough for an example.
      Case wanted = governed.contains(Case.PREPOSITIONAL) ? Case.PREPOSITIONAL : Case.GENITIVE;
      complement(at).stream()
          .filter(r -> governed.contains(wanted))
          .flatMap(
              r -> paradigm(r).stream().filter(f -> isSame(f.morph(), wanted, r.morph())).limit(1))
          .map(
              f ->
                  base.withWord(at, f.text())
                      .withGap(
                          at,
                          " "
                              + lexicon.language().inflection().formBefore(preposition, f.text())
                              + " "))
          .map(p -> new Example(p.text(), "a preposition before the complement"))
          .forEach(found::add);
    }
    return found;
  }

  private static boolean isSame(Morph form, Case wanted, Morph own) {
    return form.grammaticalCase() == wanted && form.number() == own.number();
  }

  /** Endings on a word that does not inflect: <i>LLMs</i>. */
  private List<Example> endings() {
    return lexicon.language().inflection().hasCases()
        ? endings(triedEndings(), "an ending on a word that has none")
        : List.of();
  }

  /** The usual plural, where the language knows a word's forms but does not write them. */
  private List<Example> plural() {
    return lexicon.language().inflection().hasCases()
        ? List.of()
        : endings(triedEndings(), "a plural");
  }

  private List<String> triedEndings() {
    String head = shape.head().map(TermWord::text).orElse("");
    return lexicon.language().inflection().triedEndings(head);
  }

  private List<Example> endings(List<String> endings, String reason) {
    int at = shape.headIndex();
    boolean inflected = shape.head().filter(h -> h.forms().size() > 1).isPresent();
    return inflected || shape.head().isEmpty()
        ? List.of()
        : endings.stream()
            .map(ending -> base.withWord(at, base.words().get(at) + ending).text())
            .map(text -> new Example(text, reason))
            .toList();
  }

  /** Forms of other words that are spelled like the head in its base form. */
  private List<Example> otherPartsOfSpeech(int at) {
    TermWord word = shape.words().get(at);
    List<Example> found = new ArrayList<>();
    for (Reading reading : lexicon.readings(word.text())) {
      if (!word.readings().isEmpty() && !word.keys().contains(WordClass.key(reading))) {
        String reason = "a form of the " + TermFeatures.name(reading.morph().pos());
        paradigm(reading).stream()
            .map(f -> new Example(base.withWord(at, f.text()).text(), reason))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** The same words in another order, with marks between them, or some of them alone. */
  private List<Example> otherBuilds() {
    List<Example> found = new ArrayList<>();
    int last = base.size() - 1;
    if (last > 0) {
      found.add(new Example(base.swapped(last).text(), "another order of the words"));
      found.add(new Example(base.withGap(last, ", ").text(), "a mark between the words"));
      found.add(new Example(base.withGap(last, "-").text(), "a hyphen between the words"));
      found.add(new Example(base.without(last).text(), "a part of the term"));
      found.add(new Example(base.without(0).text(), "a part of the term"));
    }
    return found;
  }
}
