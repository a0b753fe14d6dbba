package dev.isogloss.document.html;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of HTML between tags or in an attribute: character references stand for characters. */
public record HtmlText(SourceText source) {
  /**
   * What a template writes, and what Markdown would write: a renderer may read it as such, so no
   * fix may touch it.
   */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?<object>\\{\\{.{0,1000}?\\}\\}|\\{%.{0,1000}?%\\}|\\{#.{0,1000}?#\\}|\\$\\{[^}]{0,1000}\\}|`[^`]{1,1000}`"
              + "|\\{[A-Za-z_$][\\w$.]{0,200}(?:\\([^(){}]{0,1000}\\))?\\})"
              + "|\\]\\([^)]{0,1000}\\)|\\]\\[[^\\]]{0,1000}\\]");

  /** Appends text that lies in one line. */
  public void addTo(ProseBuilder prose, Span text) {
    Matcher foreign = FOREIGN.matcher(source.content()).region(text.start(), text.end());
    int at = text.start();
    while (foreign.find()) {
      Span span = new Span(foreign.start(), foreign.end());
      addPlain(prose, new Span(at, span.start()));
      if (foreign.start("object") >= 0) {
        prose.object(span);
      } else {
        prose.fixed(span);
      }
      at = span.end();
    }
    addPlain(prose, new Span(at, text.end()));
  }

  private void addPlain(ProseBuilder prose, Span text) {
    int at = text.start();
    while (at < text.end()) {
      int end = HtmlScanner.referenceEnd(source.content(), at, text.end());
      if (end > 0) {
        reference(prose, new Span(at, end));
      } else {
        end = plainEnd(at + 1, text.end());
        prose.copied(new Span(at, end));
      }
      at = end;
    }
  }

  private int plainEnd(int from, int end) {
    int at = from;
    while (at < end && source.content().charAt(at) != '&') {
      at++;
    }
    return at;
  }

  private void reference(ProseBuilder prose, Span span) {
    String character = CharacterReference.decode(source.slice(span));
    if (character == null) {
      prose.copied(span);
    } else {
      prose.replaced(span, character);
    }
  }
}
