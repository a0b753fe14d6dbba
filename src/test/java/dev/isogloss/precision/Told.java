package dev.isogloss.precision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding as the JSON report of a tree tells it.
 *
 * @param tree the name of the tree
 * @param fixes what each fix makes of the text, with its safety
 * @param related the other places that it names
 * @param places how many places it speaks for, its own included
 */
record Told(
    String tree,
    String fingerprint,
    String check,
    boolean hint,
    Place at,
    String message,
    List<String> fixes,
    List<Place> related,
    int places) {

  /** A half-open range of a file of the tree. */
  record Place(String file, int line, int start, int end, String text) {
    static Place of(JsonNode node) {
      return new Place(
          node.path("file").asText(),
          node.path("line").asInt(),
          node.path("start").asInt(),
          node.path("end").asInt(),
          node.path("text").asText());
    }
  }

  static Told of(String tree, JsonNode node) {
    List<String> fixes = new ArrayList<>();
    node.path("fixes").forEach(f -> fixes.add(fix(f)));
    List<Place> related = new ArrayList<>();
    node.path("related").forEach(r -> related.add(Place.of(r)));
    return new Told(
        tree,
        node.path("fingerprint").asText(),
        node.path("check").asText(),
        node.path("severity").asText().equals("neutral"),
        Place.of(node),
        node.path("message").asText(),
        fixes,
        related,
        1 + node.path("copies").size());
  }

  private static String fix(JsonNode fix) {
    List<String> edits = new ArrayList<>();
    fix.path("edits").forEach(e -> edits.add("«" + e.path("replacement").asText() + "»"));
    String shown = String.join(" ", edits.subList(0, Math.min(4, edits.size())));
    return fix.path("title").asText() + " → " + shown + " (" + fix.path("safety").asText() + ")";
  }
}
