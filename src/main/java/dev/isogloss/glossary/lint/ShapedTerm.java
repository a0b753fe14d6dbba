package dev.isogloss.glossary.lint;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.glossary.shape.TermWord;
import dev.isogloss.glossary.shape.WordShape;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.List;
import java.util.Optional;

/**
 * A term, taken apart, with what the dictionary says of its words.
 *
 * @param lexicon of the language of the term
 */
record ShapedTerm(Entry entry, TermShape shape, Lexicon lexicon) {
  /** The language of the term. */
  Language language() {
    return lexicon.language();
  }

  /** Its words, marks included, in its order. */
  List<TermWord> words() {
    return shape.words();
  }

  /** Whether it is a term to write. */
  boolean isPreferred() {
    return entry.term().status() == Status.PREFERRED;
  }

  /** What the dictionary says of a word of the term; nothing of an abbreviation. */
  List<Reading> readings(int word) {
    String text = words().get(word).text();
    return WordShape.isAbbreviation(text) ? List.of() : language().morphology().readings(text);
  }

  /** Whether a word may be of a part of speech. */
  boolean canBe(int word, Pos pos) {
    return readings(word).stream().anyMatch(r -> r.morph().pos() == pos);
  }

  /** Whether one of the words may be of a part of speech. */
  boolean has(Pos pos) {
    for (int i = 0; i < words().size(); i++) {
      if (canBe(i, pos)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a form that takes case, number and gender from a noun has those of this one. */
  static boolean agree(Morph modifier, Morph noun) {
    boolean plural = modifier.number() == Number.PLURAL;
    return modifier.grammaticalCase() == noun.grammaticalCase()
        && plural == (noun.number() == Number.PLURAL)
        && (plural
            || modifier.gender() == null
            || noun.gender() == null
            || noun.gender() == Gender.COMMON
            || modifier.gender() == noun.gender());
  }

  /** The nominative of what agrees, beside a noun in the nominative. */
  Optional<String> agreeing(Reading modifier, Morph noun) {
    Morph wanted =
        new Morph(
            modifier.morph().pos(),
            Case.NOMINATIVE,
            noun.number(),
            noun.gender(),
            noun.animacy(),
            "");
    return lexicon.paradigm(modifier.lemma(), modifier.morph().pos()).stream()
        .filter(form -> form.morph().grammaticalCase() == Case.NOMINATIVE)
        .filter(form -> agree(form.morph(), wanted))
        .map(form -> language().orthography().unmarked(form.text()))
        .findFirst();
  }
}
