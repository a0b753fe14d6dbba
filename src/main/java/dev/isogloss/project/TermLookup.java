package dev.isogloss.project;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.glossary.Gaps;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.TermMatcher;
import dev.isogloss.language.Languages;
import dev.isogloss.language.Token;
import dev.isogloss.language.description.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds a phrase among the terms of a glossary.
 *
 * @param wanted the language in which to look; any if null
 */
public record TermLookup(Glossary glossary, Languages languages, @Nullable Locale wanted) {
  /** A term of the glossary with its concept; the concept has no id where the term is in none. */
  public record Entry(Concept concept, Term term) {
    /** Whether a glossary has the term; else it is the phrase itself. */
    public boolean isInGlossary() {
      return !concept.id().isEmpty();
    }
  }

  /** The terms that are spelled so; else those of which it is a form; else the phrase itself. */
  public List<Entry> find(String phrase) {
    List<Entry> found = spelled(phrase);
    if (found.isEmpty()) {
      found = inflected(phrase);
    }
    return found.isEmpty() ? List.of(bare(phrase)) : found;
  }

  private List<Entry> spelled(String phrase) {
    List<Entry> found = new ArrayList<>();
    for (Concept concept : glossary.concepts()) {
      List<Term> terms = wanted == null ? concept.terms() : concept.terms(wanted);
      for (Term term : terms) {
        var language = languages.of(term.language());
        if (language
            .orthography()
            .fold(term.phrase())
            .equals(language.orthography().fold(Gaps.closed(phrase)))) {
          found.add(new Entry(concept, term));
        }
      }
    }
    return found;
  }

  private List<Entry> inflected(String phrase) {
    var language = languages.of(locale(phrase));
    List<Token> tokens = language.tokens(phrase);
    return new TermMatcher(glossary, language)
        .match(tokens).stream()
            .filter(m -> m.spans(tokens))
            .map(m -> new Entry(m.concept(), m.term()))
            .toList();
  }

  /** A capital at its start does not make a phrase a name; capitals in all its words do. */
  private Entry bare(String phrase) {
    Term term = Term.of(phrase, locale(phrase), Status.PREFERRED);
    boolean name = List.of(phrase.split(" ", -1)).stream().allMatch(TermLookup::isCapitalised);
    return new Entry(Concept.of("", name ? Kind.NAME : Kind.TERM, List.of(term)), term);
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.codePointAt(0))
        && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  private Locale locale(String phrase) {
    return wanted == null ? new TextLanguage(languages).ofPhrase(phrase) : wanted;
  }
}
