package dev.isogloss.document.mdx;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.html.HtmlNotation;
import dev.isogloss.document.html.HtmlText;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;

/** The string of an attribute. It knows character references and no escapes. */
record AttributeText(SourceText source) {
  /**
   * @param lines the value, line by line
   */
  ProseBuilder prose(char quote, List<Span> lines) {
    HtmlNotation notation = quote == '"' ? HtmlNotation.DOUBLE_QUOTED : HtmlNotation.SINGLE_QUOTED;
    ProseBuilder prose = new ProseBuilder(source, notation);
    int end = -1;
    for (Span line : lines) {
      Span text = stripped(line);
      if (!text.isEmpty()) {
        if (end >= 0) {
          prose.space(new Span(end, text.start()));
        }
        new HtmlText(source).addTo(prose, text);
        end = text.end();
      }
    }
    return prose;
  }

  private Span stripped(Span line) {
    String text = source.slice(line);
    int start = line.end() - text.stripLeading().length();
    return new Span(start, start + text.strip().length());
  }
}
