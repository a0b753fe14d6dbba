package dev.isogloss.pen;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The page that a text becomes, without its prose: tags, targets, code. */
public final class Skeleton {
  private static final List<org.commonmark.Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create());

  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  private static final Pattern CODE = Pattern.compile("(?s)<(code)\\b[^>]*>.*?</\\1>");
  private static final Pattern PROSE_ATTRIBUTE =
      Pattern.compile("\\s(?:title|alt)=(?:\"[^\"]*\"|'[^']*')");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  private Skeleton() {}

  /** The tags of the rendered page with their attributes, and its code. */
  public static String of(String markdown) {
    String html = RENDERER.render(PARSER.parse(markdown));
    StringBuilder skeleton = new StringBuilder();
    int done = 0;
    for (var code : CODE.matcher(html).results().toList()) {
      skeleton.append(tags(html.substring(done, code.start()))).append(code.group());
      done = code.end();
    }
    return skeleton.append(tags(html.substring(done))).toString();
  }

  private static String tags(String html) {
    return TAG.matcher(PROSE_ATTRIBUTE.matcher(html).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining());
  }
}
