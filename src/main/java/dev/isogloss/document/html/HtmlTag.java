package dev.isogloss.document.html;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of HTML.
 *
 * @param name in lower case; empty for a comment, a declaration or an instruction
 */
public record HtmlTag(String name, boolean closing) {
  private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");

  private static final Set<String> OPAQUE =
      Set.of("code", "kbd", "samp", "var", "pre", "script", "style", "textarea", "math", "svg");

  private static final Set<String> OBJECTS =
      Set.of("img", "input", "video", "audio", "iframe", "object", "embed", "canvas");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i",
          "ins", "label", "mark", "q", "ruby", "s", "small", "span", "strike", "strong", "sub",
          "sup", "time", "tt", "u", "wbr");

  public static HtmlTag of(String literal) {
    Matcher matcher = NAME.matcher(literal);
    return matcher.lookingAt()
        ? new HtmlTag(matcher.group(1).toLowerCase(Locale.ROOT), literal.startsWith("</"))
        : new HtmlTag("", false);
  }

  /** Whether what follows, up to the closing tag, is no prose. */
  public boolean opensOpaque() {
    return !closing && OPAQUE.contains(name);
  }

  public boolean closes(HtmlTag opening) {
    return closing && name.equals(opening.name);
  }

  /** Whether text before and after the tag belongs to one paragraph. */
  public boolean isInline() {
    return name.isEmpty()
        || INLINE.contains(name)
        || OBJECTS.contains(name)
        || OPAQUE.contains(name)
        || name.equals("br");
  }

  public boolean isImage() {
    return name.equals("img") && !closing;
  }

  /** What remains of the tag in prose: nothing, a space or an object. */
  public void addTo(ProseBuilder prose, Span span) {
    if (name.isEmpty()) {
      prose.gap();
    } else if (OBJECTS.contains(name)) {
      prose.object(span);
    } else if (!INLINE.contains(name) && !OPAQUE.contains(name)) {
      prose.space(span);
    }
  }
}
