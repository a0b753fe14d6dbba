package dev.isogloss.document.markdown.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of attributes in braces: {@code {#id .class key="value"}}, {@code {: …}}, {@code {=html}}.
 */
public final class AttributeList {
  private static final String VALUE = "(?:\"[^\"\\n]*+\"|'[^'\\n]*+'|[^\\s\"'{}=]++)";

  private static final String ITEM =
      "(?:#[^\\s{}]++|\\.[^\\s{}]++|[\\w:@-]++=" + VALUE + "?+|=\\w++|-(?=[\\s}]))";

  private static final Pattern LIST =
      Pattern.compile(
          "\\{(?:[:#.][^}\\n]*+|[ \\t]*+"
              + ITEM
              + "(?:[ \\t]++(?:"
              + ITEM
              + "|[\\w-]++))*+[ \\t]*+)\\}");

  private AttributeList() {}

  /** Its length at the start of a text; 0 if there is none. */
  public static int length(CharSequence text) {
    Matcher list = LIST.matcher(text);
    return list.lookingAt() ? list.end() : 0;
  }

  /** Whether a text is nothing but such a list. */
  public static boolean is(CharSequence text) {
    return LIST.matcher(text).matches();
  }
}
