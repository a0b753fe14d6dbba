package dev.isogloss.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Articles of machine translation with the error spans that people marked, a segment a line. */
final class MqmArticles {
  private MqmArticles() {}

  /** A span that a person marked, in UTF-16 code units of its article. */
  record Marked(Span span, String category) {}

  /** One document as one system translates it. */
  record Article(SourceText text, List<Marked> marked) {}

  static List<Article> read(Path file) throws IOException {
    JsonMapper json = new JsonMapper();
    Map<String, List<JsonNode>> documents = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = json.readTree(line);
      String name = row.get("doc").asText() + "__" + row.get("system").asText();
      documents.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
    }
    List<Article> articles = new ArrayList<>();
    documents.forEach((name, rows) -> articles.add(article(name, rows)));
    return articles;
  }

  private static Article article(String name, List<JsonNode> rows) {
    StringBuilder text = new StringBuilder();
    List<Marked> marked = new ArrayList<>();
    for (JsonNode row : rows) {
      String target =
          row.get("target").asText().replaceAll("[\r\n\u2028\u2029\u0085\u000b\f]", " ");
      for (JsonNode span : row.get("spans")) {
        int start = target.offsetByCodePoints(0, span.get("start").asInt());
        int end = target.offsetByCodePoints(0, span.get("end").asInt());
        marked.add(
            new Marked(
                new Span(text.length() + start, text.length() + end),
                span.get("category").asText()));
      }
      text.append(target).append('\n');
    }
    return new Article(new SourceText(name + ".txt", text.toString()), marked);
  }
}
