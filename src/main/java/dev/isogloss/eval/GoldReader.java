package dev.isogloss.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotations in JSON Lines: one object a line with {@code line} (from 1), {@code start} and
 * {@code end} (code points within the line), {@code quote}, {@code category}, {@code detectable}
 * and, where they apply, {@code concept}, {@code preferred}, {@code suggestion}.
 */
public final class GoldReader {
  private final JsonMapper json = new JsonMapper();
  private final SourceText gold;
  private final SourceText article;

  /** Reads the annotations of an article. */
  public GoldReader(SourceText gold, SourceText article) {
    this.gold = gold;
    this.article = article;
  }

  /**
   * The items in the order of the file.
   *
   * @throws GoldException if a line is no annotation or its quote is not where it says
   */
  public List<GoldItem> read() {
    List<GoldItem> items = new ArrayList<>();
    for (int line = 1; line <= gold.lineCount(); line++) {
      String text = gold.slice(gold.line(line));
      if (!text.isBlank()) {
        items.add(item(text, line));
      }
    }
    return List.copyOf(items);
  }

  private GoldItem item(String text, int line) {
    try {
      JsonNode row = json.readTree(text);
      return new GoldItem(
          row.path("id").asText(""),
          location(row, line),
          required(row, "category", line),
          optional(row, "concept"),
          required(row, "detectable", line),
          row.path("preferred").asBoolean(false),
          row.path("nested").asBoolean(false),
          optional(row, "suggestion"),
          row.path("confidence").asText("").equals("low"));
    } catch (JsonProcessingException e) {
      throw new GoldException(
          gold, line, "The line is not a JSON object: " + e.getOriginalMessage());
    }
  }

  private Location location(JsonNode row, int goldLine) {
    int number = row.path("line").asInt(0);
    if (number < 1 || number > article.lineCount()) {
      throw new GoldException(
          gold, goldLine, "The article " + article.name() + " has no line " + number + ".");
    }
    Span line = article.line(number);
    String text = article.slice(line);
    int points = text.codePointCount(0, text.length());
    int start = row.path("start").asInt(-1);
    int end = row.path("end").asInt(-1);
    if (start < 0 || end < start || end > points) {
      throw new GoldException(
          gold, goldLine, "Line " + number + " has no code points " + start + " to " + end + ".");
    }
    int from = line.start() + text.offsetByCodePoints(0, start);
    Span span = new Span(from, line.start() + text.offsetByCodePoints(0, end));
    Location at = new Location(article, span);
    String quote = row.path("quote").asText("");
    if (!at.text().equals(quote)) {
      throw new GoldException(
          gold, goldLine, "The article has «" + at.text() + "» where «" + quote + "» is quoted.");
    }
    return at;
  }

  private String required(JsonNode row, String field, int line) {
    String value = optional(row, field);
    if (value == null) {
      throw new GoldException(gold, line, "The field " + field + " is missing.");
    }
    return value;
  }

  private static @Nullable String optional(JsonNode row, String field) {
    JsonNode value = row.path(field);
    return value.isTextual() ? value.asText() : null;
  }
}
