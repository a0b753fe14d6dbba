package dev.isogloss.glossary.explain;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.explain.TermExplanation.Example;
import dev.isogloss.glossary.find.TermMatcher;
import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.TermAnalyser;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.glossary.shape.Told;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Explains what a term matches. Nothing is said that was not tried: each phrase that an explanation
 * gives has been put before a matcher that knows this term alone.
 */
public final class TermExplainer {
  private static final int MOST_FOR_A_REASON = 2;

  private final Concept concept;
  private final Term term;
  private final TermMatcher matcher;
  private final Lexicon lexicon;
  private final TermShape shape;

  private TermExplainer(Concept concept, Term term, Language language) {
    Concept alone =
        new Concept(
            concept.id(),
            concept.kind(),
            concept.casePolicy(),
            List.of(term),
            concept.note(),
            concept.defined());
    this.concept = concept;
    this.term = term;
    this.matcher = new TermMatcher(new Glossary(List.of(alone)), language);
    this.lexicon = new Lexicon(language);
    this.shape = new TermAnalyser(lexicon).analyse(term.text(), Told.of(concept, term));
  }

  /**
   * Explains a term.
   *
   * @param language that of the term
   */
  public static TermExplanation explain(Concept concept, Term term, Language language) {
    return new TermExplainer(concept, term, language).explain();
  }

  private TermExplanation explain() {
    TermForms forms = new TermForms(shape, lexicon.language());
    TermVariations variations = new TermVariations(shape, term.phrase(), lexicon);
    List<Example> spelled = new ArrayList<>(forms.variants());
    spelled.addAll(variations.spellings());
    List<Example> rejected = new ArrayList<>();
    forms
        .missed(this::matches)
        .forEach(text -> rejected.add(new Example(text, "a form that the matcher misses")));
    spelled.stream().filter(e -> !matches(e.text())).forEach(rejected::add);
    variations.otherPhrases().stream().filter(e -> !holds(e.text())).forEach(rejected::add);
    return new TermExplanation(
        concept,
        term,
        TermFeatures.parts(shape),
        forms.table(this::matches),
        few(spelled.stream().filter(e -> matches(e.text())).toList()),
        few(rejected));
  }

  /** Whether the whole phrase is the term. */
  private boolean matches(String phrase) {
    List<Token> tokens = lexicon.language().tokens(phrase);
    return matcher.match(tokens).stream().anyMatch(m -> m.spans(tokens));
  }

  /** Whether the term is somewhere in the phrase. */
  private boolean holds(String phrase) {
    return !matcher.match(lexicon.language().tokens(phrase)).isEmpty();
  }

  /** Each text once, and few for each reason. */
  private static List<Example> few(List<Example> examples) {
    Map<String, Example> byText = new LinkedHashMap<>();
    Map<String, Integer> count = new LinkedHashMap<>();
    for (Example example : examples) {
      boolean room = count.getOrDefault(example.reason(), 0) < MOST_FOR_A_REASON;
      if (room && byText.putIfAbsent(example.text(), example) == null) {
        count.merge(example.reason(), 1, Integer::sum);
      }
    }
    return List.copyOf(byText.values());
  }
}
