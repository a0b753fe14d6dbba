package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import dev.isogloss.glossary.shape.TermWord;
import dev.isogloss.language.Conjugation;
import dev.isogloss.language.Conjugation.Mood;
import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds terms that are not in their base form: <i>кредита</i>, <i>процентной ставки</i>,
 * <i>устанавливает</i>. The matcher takes such a word as it is, and finds no other form of it.
 */
final class InflectedTerms implements WordRule {
  @Override
  public void check(ShapedTerm term, Consumer<GlossaryWarning> warnings) {
    if (term.entry().concept().kind() == Kind.TITLE) {
      return;
    }
    if (isFinite(term)) {
      warnings.accept(tell(term, Optional.of(lemmaAt(term, verb(term)))));
    } else if (isOblique(term)) {
      warnings.accept(tell(term, base(term)));
    }
  }

  /** Whether a term is in another form than its base form. */
  static boolean isInflected(ShapedTerm term) {
    return isFinite(term) || isOblique(term);
  }

  /** Whether the verb of a term is in another form than the infinitive. */
  private static boolean isFinite(ShapedTerm term) {
    int verb = verb(term);
    return verb >= 0 && verbs(term, verb).allMatch(c -> c.mood() != Mood.INFINITIVE);
  }

  /**
   * The word that is the verb of the term; -1 where there is none. In an entry that is told to be a
   * verb it is the first that may be one, unless another is an infinitive.
   */
  private static int verb(ShapedTerm term) {
    if (term.entry().term().partOfSpeech() == Pos.VERB) {
      int first = -1;
      for (int i = 0; i < term.words().size(); i++) {
        if (verbs(term, i).anyMatch(c -> c.mood() == Mood.INFINITIVE)) {
          return -1;
        }
        first = first < 0 && verbs(term, i).findAny().isPresent() ? i : first;
      }
      return first;
    }
    boolean first =
        term.language().inflection().hasCases()
            && !term.readings(0).isEmpty()
            && term.readings(0).stream().allMatch(InflectedTerms::isVerb);
    return first ? 0 : -1;
  }

  /** The readings of a word as a verb; none where it is none. */
  private static Stream<Conjugation> verbs(ShapedTerm term, int word) {
    return term.readings(word).stream()
        .filter(InflectedTerms::isVerb)
        .flatMap(r -> Stream.ofNullable(r.morph().conjugation()));
  }

  private static boolean isVerb(Reading reading) {
    Conjugation conjugation = reading.morph().conjugation();
    return reading.morph().pos() == Pos.VERB && conjugation != null;
  }

  /** Whether the term begins with words in another case than the nominative. */
  private static boolean isOblique(ShapedTerm term) {
    if (!term.language().inflection().hasCases()
        || !isOblique(term, 0)
        || term.entry().term().partOfSpeech() == Pos.ADJECTIVE
        || term.entry().concept().kind() == Kind.NAME && !isWhollyOblique(term)
        || isShortened(term)) {
      return false;
    }
    int noun = noun(term);
    return noun == 0 || noun > 0 && term.readings(0).stream().anyMatch(m -> fits(m, term, noun));
  }

  /** What agrees with no case of the noun is a slip of another sort. */
  private static boolean fits(Reading modifier, ShapedTerm term, int noun) {
    return term.readings(noun).stream()
        .filter(r -> r.morph().pos() == Pos.NOUN)
        .anyMatch(r -> ShapedTerm.agree(modifier.morph(), r.morph()));
  }

  /** Whether a word is a noun or an adjective, and in no reading a base form. */
  private static boolean isOblique(ShapedTerm term, int word) {
    return term.words().get(word).role() != TermWord.Role.FIXED
        && term.readings(word).stream().noneMatch(r -> isBase(r, folded(term, word)))
        && term.readings(word).stream().anyMatch(r -> isDeclined(r.morph()));
  }

  private static String folded(ShapedTerm term, int word) {
    return term.language().orthography().fold(term.words().get(word).text());
  }

  /** A noun without a case is a rare form, unless it has one form only. */
  private static boolean isBase(Reading reading, String word) {
    Conjugation conjugation = reading.morph().conjugation();
    Case grammaticalCase = reading.morph().grammaticalCase();
    if (reading.morph().pos() == Pos.NOUN && grammaticalCase == null) {
      return reading.lemma().equals(word);
    }
    return grammaticalCase == null
        ? conjugation == null || conjugation.mood() == Mood.INFINITIVE
        : grammaticalCase == Case.NOMINATIVE || grammaticalCase == Case.VOCATIVE;
  }

  /**
   * Whether the term is one word that is shorter than what it would be a form of. It is rather a
   * new word than a genitive plural: <i>квест</i> beside <i>квеста</i>.
   */
  private static boolean isShortened(ShapedTerm term) {
    int length = term.words().get(0).text().length();
    return term.words().size() == 1
        && term.readings(0).stream().allMatch(r -> r.lemma().length() > length);
  }

  /** A rare name may be spelled as a form of a word that nobody thinks of. */
  private static boolean isWhollyOblique(ShapedTerm term) {
    return term.words().size() > 1
        && IntStream.range(0, term.words().size()).allMatch(word -> isOblique(term, word));
  }

  private static boolean isDeclined(Morph morph) {
    return morph.pos() == Pos.NOUN || morph.pos().agrees();
  }

  /** The first noun, with nothing but what agrees before it; -1 where there is none. */
  private static int noun(ShapedTerm term) {
    for (int i = 0; i < term.words().size(); i++) {
      List<Reading> readings = term.readings(i);
      if (readings.stream().anyMatch(r -> r.morph().pos() == Pos.NOUN)) {
        return i;
      }
      if (readings.stream().noneMatch(r -> r.morph().pos().agrees())) {
        return -1;
      }
    }
    return -1;
  }

  /** The term with its first words in the nominative; empty where a form is not known. */
  private static Optional<String> base(ShapedTerm term) {
    int noun = noun(term);
    Optional<Form> nominative = nominative(term, noun);
    if (nominative.isEmpty()) {
      return Optional.empty();
    }
    boolean marked = term.language().orthography().isMarked(term.entry().text());
    String word = nominative.get().text();
    var phrase =
        term.shape()
            .phrase()
            .withWord(noun, marked ? word : term.language().orthography().unmarked(word));
    for (int i = 0; i < noun; i++) {
      Optional<String> form =
          term.readings(i).stream()
              .filter(r -> r.morph().pos().agrees())
              .findFirst()
              .flatMap(r -> term.agreeing(r, nominative.get().morph()));
      if (form.isEmpty()) {
        return Optional.empty();
      }
      phrase = phrase.withWord(i, form.get());
    }
    return Optional.of(phrase.text());
  }

  /** The base form of the noun; empty where the dictionary lacks its paradigm. */
  private static Optional<Form> nominative(ShapedTerm term, int noun) {
    return term.lexicon().paradigm(lemmaOf(term, noun), Pos.NOUN).stream()
        .filter(form -> form.morph().grammaticalCase() == Case.NOMINATIVE)
        .filter(form -> form.morph().number() == Number.SINGULAR)
        .findFirst();
  }

  private static String lemmaOf(ShapedTerm term, int noun) {
    return term.readings(noun).stream()
        .filter(r -> r.morph().pos() == Pos.NOUN)
        .map(Reading::lemma)
        .findFirst()
        .orElse(term.words().get(noun).text());
  }

  /** The term with its verb in the infinitive. */
  private static String lemmaAt(ShapedTerm term, int verb) {
    String lemma =
        term.readings(verb).stream()
            .filter(InflectedTerms::isVerb)
            .map(Reading::lemma)
            .findFirst()
            .orElseThrow();
    return term.shape().phrase().withWord(verb, lemma).text();
  }

  /**
   * @param base what to write; without it the message names the form only
   */
  private static GlossaryWarning tell(ShapedTerm term, Optional<String> base) {
    return term.entry()
        .warn(
            Level.WARNING,
            "term-inflected",
            "“%s” is not in its base form, so its other forms are not found. Write %s."
                .formatted(
                    term.entry().text(),
                    base.map(b -> "“" + b + "”").orElse("the nominative or the infinitive")));
  }
}
