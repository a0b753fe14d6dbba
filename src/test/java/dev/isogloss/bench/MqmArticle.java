package dev.isogloss.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What one system made of one document, a segment a line, with the errors that people marked in it.
 *
 * @param words what white space separates
 */
record MqmArticle(String name, String text, List<Mark> marks, int words) {
  private static final Pattern LINE_BREAK = Pattern.compile("[\r\n\u2028\u2029\u0085\u000b\u000c]");
  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\w.-]");
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  MqmArticle {
    marks = List.copyOf(marks);
  }

  /**
   * A marked error, in UTF-16 code units of the article. It is empty where something is missing.
   */
  record Mark(int start, int end, String category) {
    boolean meets(Place place) {
      return start < place.end() && place.start() < end || start == end && start == place.start();
    }
  }

  /** A place that a checker reports, in UTF-16 code units of the article. */
  record Place(int start, int end, String rule) {}

  /** The articles of a set in JSON Lines, in its order. */
  static List<MqmArticle> read(Path file) throws IOException {
    JsonMapper json = new JsonMapper();
    Map<String, List<JsonNode>> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode row = json.readTree(line);
      rows.computeIfAbsent(name(row), n -> new ArrayList<>()).add(row);
    }
    return rows.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
  }

  private static String name(JsonNode row) {
    String name = row.path("doc").asText() + "__" + row.path("system").asText();
    return NOT_IN_A_NAME.matcher(name).replaceAll("_") + ".txt";
  }

  private static MqmArticle of(String name, List<JsonNode> rows) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int words = 0;
    for (JsonNode row : rows) {
      String target = LINE_BREAK.matcher(row.path("target").asText()).replaceAll(" ");
      words += (int) SPACE.splitAsStream(target).filter(w -> !w.isEmpty()).count();
      for (JsonNode span : row.path("spans")) {
        int start = text.length() + target.offsetByCodePoints(0, span.path("start").asInt());
        int end = text.length() + target.offsetByCodePoints(0, span.path("end").asInt());
        marks.add(new Mark(start, end, span.path("category").asText()));
      }
      text.append(target).append('\n');
    }
    return new MqmArticle(name, text.toString(), marks, words);
  }
}
