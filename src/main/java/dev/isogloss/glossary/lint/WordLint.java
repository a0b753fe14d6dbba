package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.TermAnalyser;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.glossary.shape.Told;
import dev.isogloss.language.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The rules that ask a dictionary. Each term is taken apart once for all of them. */
final class WordLint {
  /** A term of more words is no term but a field with a text in it. */
  private static final int MOST_WORDS = 20;

  private static final int MOST_LETTERS = 400;

  private final Languages languages;
  private final Map<Locale, Lexicon> lexicons = new HashMap<>();

  /**
   * @param languages whose dictionaries are asked; each is loaded when a term needs it
   */
  WordLint(Languages languages) {
    this.languages = languages;
  }

  /** Tells of each term, then of each concept. */
  void check(List<Concept> concepts, Consumer<GlossaryWarning> warnings) {
    List<List<ShapedTerm>> shaped = concepts.stream().map(this::shape).toList();
    List<ShapedTerm> all = shaped.stream().flatMap(List::stream).toList();
    MisspelledWords misspelled = new MisspelledWords(all);
    List<WordRule> rules =
        List.of(
            new InflectedTerms(),
            new DisagreeingWords(),
            misspelled,
            new ListedTerms(),
            new GuessedForms(misspelled));
    all.forEach(term -> rules.forEach(rule -> rule.check(term, warnings)));
    for (List<ShapedTerm> concept : shaped) {
      new OtherNumbers().check(concept, warnings);
      new NestedForbidden().check(concept, warnings);
    }
  }

  /** The terms of a concept that are short enough to be terms. */
  private List<ShapedTerm> shape(Concept concept) {
    List<ShapedTerm> shaped = new ArrayList<>();
    for (Term term : concept.terms()) {
      if (isLong(term)) {
        continue;
      }
      Lexicon lexicon =
          lexicons.computeIfAbsent(term.language(), l -> new Lexicon(languages.of(l)));
      TermShape shape = new TermAnalyser(lexicon).analyse(term.text(), Told.of(concept, term));
      if (!shape.words().isEmpty()) {
        shaped.add(new ShapedTerm(new Entry(concept, term), shape, lexicon));
      }
    }
    return shaped;
  }

  /** To take a term apart takes longer than its length grows, so a text is not even tried. */
  private static boolean isLong(Term term) {
    return term.text().chars().filter(c -> c == ' ').count() >= MOST_WORDS
        || term.text().length() > MOST_LETTERS;
  }
}
