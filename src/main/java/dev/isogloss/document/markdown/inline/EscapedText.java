package dev.isogloss.document.markdown.inline;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.html.CharacterReference;
import dev.isogloss.document.html.HtmlScanner;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import org.jspecify.annotations.Nullable;

/** Text of Markdown that knows escapes and character references but no marks: a title. */
public record EscapedText(SourceText source) {
  /** Appends text that lies in one line. */
  public void addTo(ProseBuilder prose, Span text) {
    int copied = text.start();
    int at = text.start();
    while (at < text.end()) {
      int end = end(at, text.end());
      String character = end > at + 1 ? character(at, end) : null;
      if (character != null) {
        prose.copied(new Span(copied, at));
        prose.replaced(new Span(at, end), character);
        copied = end;
      }
      at = end;
    }
    prose.copied(new Span(copied, text.end()));
  }

  /** Behind the escape or the reference that starts here, or else behind the character. */
  private int end(int at, int limit) {
    String content = source.content();
    if (content.charAt(at) == '\\'
        && at + 1 < limit
        && Escape.isEscapable(content.charAt(at + 1))) {
      return at + 2;
    }
    return Math.max(at + 1, HtmlScanner.referenceEnd(content, at, limit));
  }

  private @Nullable String character(int at, int end) {
    String written = source.content().substring(at, end);
    return written.charAt(0) == '\\' ? written.substring(1) : CharacterReference.decode(written);
  }
}
