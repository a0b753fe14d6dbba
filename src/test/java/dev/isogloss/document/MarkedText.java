package dev.isogloss.document;

import dev.isogloss.text.OffsetMap.Kind;
import dev.isogloss.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text whose prose stands between {@code ⟦} and {@code ⟧}.
 *
 * @param name what the case is called
 */
public record MarkedText(String name, String marked) {
  private static final Pattern CASE =
      Pattern.compile(
          "^## ([^\\n]+)\\n\\n``````marked\\n(.*?)^``````$", Pattern.MULTILINE | Pattern.DOTALL);

  /** The cases of {@code dialects.md}. */
  public static List<MarkedText> dialects() {
    try (InputStream in = MarkedText.class.getResourceAsStream("/documents/dialects.md")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return CASE.matcher(text).results().map(c -> new MarkedText(c.group(1), c.group(2))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text without the marks. */
  public String plain() {
    return marked.replaceAll("[⟦⟧]", "");
  }

  /** What is no prose, piece by piece. */
  public List<String> outside() {
    return Stream.of(marked.split("⟦[^⟧]*⟧", -1)).toList();
  }

  MarkedText with(String lineEnding) {
    return new MarkedText(name, marked.replace("\n", lineEnding));
  }

  /** The text of a document with marks around what fixes may change. */
  static String mark(Document document) {
    TreeMap<Integer, Integer> prose = new TreeMap<>();
    for (Segment segment : document.segments()) {
      segment.map().parts(new Span(0, segment.text().length())).stream()
          .filter(part -> part.kind() != Kind.FIXED)
          .forEach(part -> prose.put(part.source().start(), part.source().end()));
    }
    return mark(document.source().content(), joined(prose));
  }

  private static List<Span> joined(TreeMap<Integer, Integer> prose) {
    List<Span> joined = new ArrayList<>();
    prose.forEach(
        (start, end) -> {
          int last = joined.size() - 1;
          if (last >= 0 && joined.get(last).end() == start) {
            joined.set(last, new Span(joined.get(last).start(), end));
          } else {
            joined.add(new Span(start, end));
          }
        });
    return joined;
  }

  private static String mark(String content, List<Span> prose) {
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (Span span : prose) {
      marked.append(content, from, span.start()).append('⟦').append(span.of(content)).append('⟧');
      from = span.end();
    }
    return marked.append(content.substring(from)).toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
