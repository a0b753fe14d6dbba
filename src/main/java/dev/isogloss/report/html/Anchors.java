package dev.isogloss.report.html;

import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names the places of the page. Findings count from 1 in the order of the report. */
final class Anchors {
  private final Map<SourceText, Integer> sources = new LinkedHashMap<>();

  Anchors(Report report) {
    report.files().stream().map(FileFacts::source).forEach(this::add);
    report.findings().stream().map(Finding::at).map(Location::source).forEach(this::add);
  }

  /** The files whose text the page shows. */
  List<SourceText> sources() {
    return List.copyOf(sources.keySet());
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

  static String card(int finding) {
    return "c" + finding;
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

  private void add(SourceText source) {
    sources.putIfAbsent(source, sources.size());
  }
}
