package dev.isogloss.document.html;

import dev.isogloss.document.Notation;
import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The alternative text of an image that is written as a tag. */
public record HtmlImage(SourceText source) {
  private static final Pattern ALT =
      Pattern.compile(
          "\\salt\\s*=\\s*(?:\"([^\"\\r\\n]*)\"|'([^'\\r\\n]*)')", Pattern.CASE_INSENSITIVE);

  /** The start of the tag stands for the image, as the text is inside. */
  public static Span object(Span tag) {
    return new Span(tag.start(), tag.start() + "<img".length());
  }

  public void addTo(SegmentList segments, Span tag) {
    Matcher alt = ALT.matcher(source.content()).region(tag.start(), tag.end());
    if (alt.find()) {
      int group = alt.group(1) == null ? 2 : 1;
      Notation quoted = group == 1 ? HtmlNotation.DOUBLE_QUOTED : HtmlNotation.SINGLE_QUOTED;
      ProseBuilder prose = new ProseBuilder(source, quoted);
      new HtmlText(source).addTo(prose, new Span(alt.start(group), alt.end(group)));
      segments.add(Role.IMAGE_TEXT, prose);
    }
  }
}
