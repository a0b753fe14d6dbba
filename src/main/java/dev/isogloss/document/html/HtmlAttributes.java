package dev.isogloss.document.html;

import dev.isogloss.document.Notation;
import dev.isogloss.document.ProseAttributes;
import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attributes of a tag that people read.
 *
 * @param names which they are
 */
public record HtmlAttributes(SourceText source, ProseAttributes names) {
  private static final Pattern TAG = Pattern.compile("<[A-Za-z][\\w.:-]*+");

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\s*+(?<name>[^\\s\"'<>/={}]++)(?:\\s*+=\\s*+(?:\"(?<double>(?:"
              + Template.PATTERN
              + "|[^\"])*+)\"|'(?<single>(?:"
              + Template.PATTERN
              + "|[^'])*+)'"
              + "|(?<brace>\\{)|[^\\s\"'=<>`{]++))?+|\\s*+(?<spread>\\{)|\\s*+/");

  /** In braces is a template or an expression, in angle brackets a tag of a template. */
  private static final Pattern TEMPLATE = Pattern.compile("\\{[{%#]|\\$\\{|<[%?]|[\r\n]");

  /** The value of an attribute, without its quotation marks. */
  private record Value(Span span, Notation notation) {}

  /** What stands for a tag in prose: its start, if there is prose in it, else all of it. */
  public Span shown(Span tag) {
    if (values(tag).isEmpty()) {
      return tag;
    }
    Matcher name = TAG.matcher(source.content()).region(tag.start(), tag.end());
    return name.lookingAt() ? new Span(tag.start(), name.end()) : tag;
  }

  /** Adds a segment for each attribute that is prose. */
  public void addTo(SegmentList segments, Span tag) {
    for (Value value : values(tag)) {
      ProseBuilder prose = new ProseBuilder(source, value.notation());
      new HtmlText(source).addTo(prose, value.span());
      segments.add(Role.IMAGE_TEXT, prose);
    }
  }

  private List<Value> values(Span tag) {
    Matcher name = TAG.matcher(source.content()).region(tag.start(), tag.end());
    List<Value> values = new ArrayList<>();
    if (!name.lookingAt()) {
      return values;
    }
    HtmlTag parsed = HtmlTag.of(name.group());
    Matcher attribute = ATTRIBUTE.matcher(source.content());
    int at = name.end();
    while (at < tag.end() && attribute.region(at, tag.end()).lookingAt() && at < attribute.end()) {
      add(values, parsed, attribute);
      at = end(attribute, tag.end());
    }
    return values;
  }

  private int end(Matcher attribute, int limit) {
    int brace = Math.max(attribute.start("brace"), attribute.start("spread"));
    if (brace < 0) {
      return attribute.end();
    }
    int close = Braces.end(source.content(), brace, limit);
    return close < 0 ? limit : close;
  }

  private void add(List<Value> values, HtmlTag tag, Matcher attribute) {
    String group = attribute.start("double") >= 0 ? "double" : "single";
    String name = attribute.group("name");
    if (name == null || attribute.start(group) < 0 || !isProse(tag, name)) {
      return;
    }
    Span value = new Span(attribute.start(group), attribute.end(group));
    if (!TEMPLATE.matcher(value.of(source.content())).find()) {
      Notation quoted =
          group.equals("double") ? HtmlNotation.DOUBLE_QUOTED : HtmlNotation.SINGLE_QUOTED;
      values.add(new Value(value, quoted));
    }
  }

  /** The title of a style sheet selects, and so does the label of a component's tab. */
  private boolean isProse(HtmlTag tag, String name) {
    boolean head = tag.name().equals("link") || tag.name().equals("style");
    return names.hasInHtml(name) && !head;
  }
}
