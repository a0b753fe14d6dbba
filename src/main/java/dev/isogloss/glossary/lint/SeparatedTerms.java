package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds two terms in one: with a slash, a bar or brackets between them. */
final class SeparatedTerms implements LintRule {
  private static final Pattern BRACKET = Pattern.compile("(?:^|\\s)\\((?=[^)]*\\p{L})");
  private static final Pattern SPACED = Pattern.compile("(?<=\\S)\\s+[/|\\\\]\\s*(?=\\S)");

  /** Without spaces a slash may be a part of a term: TCP/IP, km/h. */
  private static final Pattern SLASH = Pattern.compile("(?<=\\p{Ll}{4})/\\s*(?=\\p{Ll}{4})");

  @Override
  public void check(List<Concept> concepts, Consumer<GlossaryWarning> warnings) {
    for (Concept concept : concepts) {
      if (concept.kind() != Kind.TITLE) {
        for (Term term : concept.terms()) {
          check(concept, term, warnings);
        }
      }
    }
  }

  /** One warning a term is enough, for what tells most. */
  private static void check(Concept concept, Term term, Consumer<GlossaryWarning> warnings) {
    String text = term.text();
    Matcher mark = SPACED.matcher(text);
    if (BRACKET.matcher(text).find()) {
      warnings.accept(tell(new Entry(concept, term), "(…)"));
    } else if (mark.find()) {
      warnings.accept(tell(new Entry(concept, term), mark.group().strip()));
    } else if (SLASH.matcher(text).find() && !isTermWithSlash(concept, term)) {
      warnings.accept(tell(new Entry(concept, term), "/"));
    }
  }

  /** <i>Input/output</i> is one term in each language. */
  private static boolean isTermWithSlash(Concept concept, Term term) {
    return concept.terms().stream()
        .filter(other -> !other.language().equals(term.language()))
        .anyMatch(other -> other.text().indexOf('/') >= 0);
  }

  /**
   * @param mark what is between the terms
   */
  static GlossaryWarning tell(Entry entry, String mark) {
    return entry.warn(
        Level.WARNING,
        "term-separated",
        "“%s” is taken for one term with a “%s” in it. Write each term by itself, with “;” between them in a table."
            .formatted(entry.text(), mark));
  }
}
