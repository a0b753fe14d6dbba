package dev.isogloss.concordance;

import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.find.TermMatcher;
import dev.isogloss.language.Languages;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Keyword in context (KWIC; H. P. Luhn, 1960), where the keyword is a concept: all its terms in all
 * their forms.
 */
public final class Concordance {
  private final Glossary glossary;
  private final Languages languages;
  private final Map<Locale, TermMatcher> matchers = new HashMap<>();

  /**
   * @param concepts whose terms are looked for
   */
  public Concordance(List<Concept> concepts, Languages languages) {
    this.glossary = new Glossary(concepts);
    this.languages = languages;
  }

  /** The places of a document, in reading order. */
  public List<Line> lines(Document document) {
    List<Line> lines = new ArrayList<>();
    for (Segment segment : document.segments()) {
      TermMatcher matcher =
          matchers.computeIfAbsent(
              segment.language(), l -> new TermMatcher(glossary, languages.of(l)));
      String prose = segment.text();
      for (TermMatch match : matcher.match(languages.of(segment.language()).tokens(prose))) {
        if (!match.nested()) {
          lines.add(line(document, segment, match));
        }
      }
    }
    return lines;
  }

  private static Line line(Document document, Segment segment, TermMatch match) {
    String prose = segment.text();
    Span span = match.span();
    String keyword = span.of(prose);
    return new Line(
        document.locate(segment, span),
        match.term(),
        prose.substring(0, span.start()),
        keyword,
        keyword.toLowerCase(segment.language()),
        prose.substring(span.end()));
  }
}
