package dev.isogloss.bench;

import dev.isogloss.bench.Frame.Sentence;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.find.TermMatcher;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts every form of every Russian term into carrier sentences and looks for it there. */
final class MatchingFrames {
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private final Glossary glossary;
  private final TermPatterns patterns;
  private final Language language;
  private final TermMatcher matcher;
  private final List<Outcome> outcomes = new ArrayList<>();

  /** What became of a term in a sentence. */
  enum Verdict {
    FOUND,
    MISSED,
    OTHER_SPAN,
    OTHER_CONCEPT,
    OTHER_STATUS
  }

  record Outcome(
      Concept concept, Term term, String slot, Sentence sentence, Verdict verdict, String more) {}

  MatchingFrames(Glossary glossary, TermPatterns patterns) {
    this.glossary = glossary;
    this.patterns = patterns;
    this.language = new InstalledLanguages().of(RUSSIAN);
    this.matcher = new TermMatcher(glossary, language);
  }

  List<Outcome> run() {
    for (Concept concept : glossary.concepts()) {
      for (Term term : concept.terms(RUSSIAN)) {
        patterns
            .of(term.text())
            .ifPresentOrElse(p -> nouns(concept, term, p), () -> verbs(concept, term));
      }
    }
    return outcomes;
  }

  private void nouns(Concept concept, Term term, TermPattern pattern) {
    Set<String> seen = new LinkedHashSet<>();
    for (Frame frame : Frame.all()) {
      for (Number number : List.of(Number.SINGULAR, Number.PLURAL)) {
        for (Sentence sentence : frame.withEach(pattern, number)) {
          if (seen.add(sentence.text())) {
            outcomes.add(judge(concept, term, frame.slot(number), sentence));
          }
        }
      }
    }
  }

  private void verbs(Concept concept, Term term) {
    List<List<String>> rows =
        Resource.rows("verbs.tsv").stream().filter(r -> r.get(1).equals(term.text())).toList();
    if (rows.isEmpty()) {
      throw new IllegalStateException("Annotate «" + term.text() + "» in terms.tsv.");
    }
    for (List<String> row : rows) {
      int from = row.get(2).indexOf('{');
      int to = row.get(2).indexOf('}') - 1;
      String text = row.get(2).replace("{", "").replace("}", "");
      outcomes.add(judge(concept, term, "verb", new Sentence(text, Span.of(from, to))));
    }
  }

  private Outcome judge(Concept concept, Term term, String slot, Sentence sentence) {
    List<TermMatch> matches = matcher.match(language.tokens(sentence.text()));
    Optional<TermMatch> wrong =
        matches.stream().filter(m -> !m.nested() && !isNamed(m, concept, term)).findFirst();
    Optional<TermMatch> right =
        matches.stream()
            .filter(m -> isNamed(m, concept, term) && m.span().equals(sentence.term()))
            .findFirst();
    Optional<TermMatch> near = matches.stream().filter(m -> isNamed(m, concept, term)).findFirst();
    Verdict verdict = Verdict.FOUND;
    if (wrong.isPresent()) {
      verdict = Verdict.OTHER_CONCEPT;
    } else if (right.isEmpty()) {
      verdict = near.isPresent() ? Verdict.OTHER_SPAN : Verdict.MISSED;
    } else if (right.get().status().isAllowed() != term.status().isAllowed()) {
      verdict = Verdict.OTHER_STATUS;
    }
    String more =
        wrong
            .or(() -> right)
            .or(() -> near)
            .map(
                m ->
                    m.concept().id()
                        + ": "
                        + m.term().text()
                        + " at «"
                        + m.span().of(sentence.text())
                        + "»")
            .orElse("");
    return new Outcome(concept, term, slot, sentence, verdict, more);
  }

  /** Whether the match names the concept, or another that has the very same term. */
  private boolean isNamed(TermMatch match, Concept concept, Term term) {
    return match.concept().equals(concept)
        || match.concept().terms(RUSSIAN).stream()
            .anyMatch(
                t ->
                    language
                        .orthography()
                        .fold(t.text())
                        .equals(language.orthography().fold(term.text())));
  }
}
