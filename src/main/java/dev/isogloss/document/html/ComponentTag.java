package dev.isogloss.document.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag that is no HTML of CommonMark: of a component, of a fragment, with an expression or a
 * template for an attribute, or one whose content is said to be Markdown.
 */
public final class ComponentTag {
  private static final Pattern START =
      Pattern.compile("</?(?:(?<name>\\p{L}[\\p{L}\\w.:-]*+)(?=[\\s/>])|(?=>))");

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\s++(?:(?<special>[@#*(\\[])?+[^\\s\"'<>/={}`]++(?:\\s*+=\\s*+(?:\"(?:"
              + Template.PATTERN
              + "|[^\"])*+\"|'(?:"
              + Template.PATTERN
              + "|[^'])*+'|(?<value>\\{)"
              + "|[^\\s\"'=<>`{]++))?+|(?<spread>\\{(?![{%])))|\\s*+(?:"
              + Template.PATTERN
              + ")");

  private static final Pattern END = Pattern.compile("\\s*+/?>");

  private static final Pattern MARKDOWN =
      Pattern.compile("\\smarkdown(?:=[\"']?(?:1|block|span|true)[\"']?)?(?=[\\s/>])");

  private ComponentTag() {}

  /**
   * Where the tag at {@code at} ends; -1 if there is no such tag.
   *
   * @param html whether a tag of plain HTML is one, too
   */
  public static int end(CharSequence text, int at, int limit, boolean html) {
    Matcher start = START.matcher(text).region(at, limit);
    if (!start.lookingAt()) {
      return -1;
    }
    String name = start.group("name");
    boolean latin = name == null || name.chars().allMatch(c -> c < 128);
    boolean found = latin && (html || name == null || HtmlTag.of("<" + name).isComponent());
    Matcher attribute = ATTRIBUTE.matcher(text);
    int i = start.end();
    while (i < limit && attribute.region(i, limit).lookingAt()) {
      int brace = Math.max(attribute.start("value"), attribute.start("spread"));
      found |= brace >= 0 || attribute.start("special") >= 0;
      found |= !latin && attribute.group().indexOf('=') >= 0;
      i = brace < 0 ? attribute.end() : Braces.end(text, brace, limit);
      if (i == -1) {
        return -1;
      }
    }
    Matcher end = END.matcher(text).region(i, limit);
    if (!end.lookingAt()) {
      return -1;
    }
    found =
        found
            || !latin && end.group().endsWith("/>")
            || MARKDOWN.matcher(text).region(at, end.end()).find()
            || Template.isIn(text, at, end.end());
    return found ? end.end() : -1;
  }
}
