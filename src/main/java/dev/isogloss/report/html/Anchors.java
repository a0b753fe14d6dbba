package dev.isogloss.report.html;

import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names the places of the page. Findings count from 1 in the order of the report; the anchor of a
 * finding is its fingerprint, so that a link to it outlives an edit elsewhere.
 */
final class Anchors {
  private final Map<SourceText, Integer> sources = new LinkedHashMap<>();
  private final List<String> cards = new ArrayList<>();

  Anchors(Report report) {
    report.files().stream().map(FileFacts::source).forEach(this::add);
    report.findings().stream().map(Finding::at).map(Location::source).forEach(this::add);
    Map<String, Integer> counts = new HashMap<>();
    for (Finding finding : report.findings()) {
      String name = "finding-" + finding.fingerprint();
      int count = counts.merge(name, 1, Integer::sum);
      cards.add(count == 1 && !finding.fingerprint().isEmpty() ? name : name + "-" + count);
    }
  }

  /** The files whose text the page shows. */
  List<SourceText> sources() {
    return List.copyOf(sources.keySet());
  }

  /** The number of a file that the page shows, from 0. */
  int number(SourceText source) {
    return sources.getOrDefault(source, -1);
  }

  String file(SourceText source) {
    return "f" + sources.get(source);
  }

  String line(SourceText source, int line) {
    return file(source) + "l" + line;
  }

  /** The line of a place, if the page shows it. */
  Optional<String> line(Location at) {
    return sources.containsKey(at.source())
        ? Optional.of(line(at.source(), at.start().line()))
        : Optional.empty();
  }

  String card(int finding) {
    return cards.get(finding - 1);
  }

  static String mark(int finding) {
    return "m" + finding;
  }

  static String copy(int finding, int copy) {
    return "m" + finding + "c" + copy;
  }

  static String mention(int index) {
    return "t" + index;
  }

  static String use(int cluster, int rendering, int use) {
    return "u" + cluster + "r" + rendering + "n" + use;
  }

  private void add(SourceText source) {
    sources.putIfAbsent(source, sources.size());
  }
}
