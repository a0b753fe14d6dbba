package dev.isogloss.document.html;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of HTML, or of a component, as JSX and Vue write them.
 *
 * @param name in lower case, that of a component as it is; empty for a comment, a declaration, an
 *     instruction or a fragment
 * @param empty whether it closes itself
 */
public record HtmlTag(String name, boolean closing, boolean empty) {
  private static final Pattern NAME = Pattern.compile("</?([A-Za-z][\\w.:-]*)");

  private static final Pattern COMPONENT = Pattern.compile("[A-Z].*[a-z].*|.*[.].*|[a-z]\\w*-.*");

  private static final Set<String> OPAQUE =
      Set.of("code", "kbd", "samp", "var", "pre", "script", "style", "textarea", "math", "svg");

  /** The void elements of the HTML standard, 13.1.2. */
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  private static final Set<String> OBJECTS =
      Set.of("img", "input", "video", "audio", "iframe", "object", "embed", "canvas");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i",
          "ins", "label", "mark", "q", "ruby", "s", "small", "span", "strike", "strong", "sub",
          "sup", "time", "tt", "u", "wbr");

  public static HtmlTag of(String literal) {
    Matcher matcher = NAME.matcher(literal);
    if (!matcher.lookingAt()) {
      return new HtmlTag("", false, false);
    }
    String name = matcher.group(1);
    return new HtmlTag(
        isComponent(name) ? name : name.toLowerCase(Locale.ROOT),
        literal.startsWith("</"),
        literal.endsWith("/>"));
  }

  /** Whether the name is one of a component: HTML in capitals is HTML. */
  private static boolean isComponent(String name) {
    return COMPONENT.matcher(name).matches();
  }

  boolean isComponent() {
    return isComponent(name);
  }

  /** Whether what follows, up to the closing tag, is no prose. */
  public boolean opensOpaque() {
    return !closing && !empty && OPAQUE.contains(name);
  }

  /** Whether the element never has content, so that nothing closes it. */
  public boolean isVoid() {
    return VOID.contains(name);
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

  /** Whether an element without content is something to see; an empty anchor is a place. */
  private boolean isShown() {
    return isComponent() || INLINE.contains(name) && !name.equals("a") && !name.equals("wbr");
  }

  /** What remains of the tag in prose: nothing, a space or an object. */
  public void addTo(ProseBuilder prose, Span span) {
    if (name.isEmpty()) {
      prose.gap();
    } else if (OBJECTS.contains(name) || empty && isShown()) {
      prose.object(span);
    } else if (!INLINE.contains(name) && !OPAQUE.contains(name) && !isComponent()) {
      prose.space(span);
    }
  }
}
