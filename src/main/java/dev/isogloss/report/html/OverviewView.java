package dev.isogloss.report.html;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import dev.isogloss.report.Calibration;
import dev.isogloss.report.Footer;
import dev.isogloss.report.Score;
import dev.isogloss.report.Summary;
import dev.isogloss.report.ToolInfo;
import dev.isogloss.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The head of the page: the figures, which are at the same time the filters. */
final class OverviewView {
  private final Html html;
  private final Report report;
  private final Anchors anchors;
  private final Summary summary;

  OverviewView(Html html, Report report, Anchors anchors) {
    this.html = html;
    this.report = report;
    this.anchors = anchors;
    this.summary = Summary.of(report.findings());
  }

  static String title(Report report) {
    return counted(report.findings().size(), "finding")
        + " in "
        + counted(report.files().size(), "file");
  }

  /** The check ids in the order of the filters. */
  List<String> checks() {
    return List.copyOf(summary.byCheck().keySet());
  }

  void write(ToolInfo tool, Calibration calibration) {
    html.open("header").newLine();
    html.element("p", tool.name() + " " + tool.version(), "class", "tool");
    html.element("h1", title(report)).newLine();
    html.element("p", facts(), "class", "facts").newLine();
    sentence("score", Footer.score(report, calibration));
    sentence("omitted", Footer.omitted(report));
    sentence("unread", Footer.unread(report));
    if (summary.findings() > 0) {
      filters();
      legend();
    }
    new FileTable(html, report, anchors).write();
    html.close("header").newLine();
  }

  /** A line of its own, unless there is nothing to say. */
  private void sentence(String kind, String text) {
    if (!text.isEmpty()) {
      html.element("p", text, "class", "facts " + kind).newLine();
    }
  }

  private String facts() {
    Score score = Score.of(report);
    StringBuilder facts = new StringBuilder(counted(score.words(), "word"));
    if (summary.fixable() > 0) {
      facts.append(" · ").append(summary.fixable()).append(" can be fixed safely");
    }
    if (summary.fixableUnsafely() > 0) {
      facts.append(" · ").append(summary.fixableUnsafely());
      facts.append(summary.fixable() > 0 ? " more" : "").append(" by unsafe fixes");
    }
    score
        .perThousandWords()
        .ifPresent(
            rate ->
                facts
                    .append(" · MQM penalty ")
                    .append(rate)
                    .append(" points per 1,000 words (raw, uncalibrated)"));
    return facts.toString();
  }

  private void filters() {
    html.open("form", "class", "filters", "aria-label", "Filters").newLine();
    html.open("fieldset").element("legend", "Severity");
    for (Severity severity : summary.bySeverity().keySet()) {
      String id = severity.id();
      filter("severity", id, id, summary.bySeverity().get(severity), "filter " + id);
    }
    html.close("fieldset").newLine().open("fieldset").element("legend", "Check");
    List<String> checks = checks();
    for (int i = 0; i < checks.size(); i++) {
      String check = checks.get(i);
      filter("check", Integer.toString(i), check, summary.of(check), "filter");
    }
    html.close("fieldset").newLine();
    selects();
    html.open("p", "class", "shown", "aria-live", "polite").close("p");
    html.close("form").newLine();
  }

  /** Lists to choose one of, where there is more than one. */
  private void selects() {
    SortedSet<String> concepts =
        report.findings().stream()
            .map(Finding::concept)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    if (concepts.size() < 2 && anchors.sources().size() < 2) {
      return;
    }
    html.open("fieldset").element("legend", "Only");
    if (concepts.size() > 1) {
      select("concept", "all concepts", List.copyOf(concepts), List.copyOf(concepts));
    }
    if (anchors.sources().size() > 1) {
      List<String> names = anchors.sources().stream().map(SourceText::name).toList();
      List<String> numbers =
          anchors.sources().stream().map(s -> Integer.toString(anchors.number(s))).toList();
      select("file", "all files", numbers, names);
    }
    html.close("fieldset").newLine();
  }

  private void select(String key, String all, List<String> values, List<String> names) {
    html.open(
        "select",
        "data-key",
        key,
        "aria-label",
        "Only findings of this " + key,
        "autocomplete",
        "off",
        "disabled",
        "");
    html.element("option", all, "value", "");
    for (int i = 0; i < values.size(); i++) {
      html.element("option", names.get(i), "value", values.get(i));
    }
    html.close("select").raw(" ");
  }

  /** What the colours of the marks say. */
  private void legend() {
    html.open("p", "class", "legend marks").element("b", "Marks").raw(" ");
    report.findings().stream()
        .map(finding -> finding.category().dimension())
        .distinct()
        .sorted()
        .forEach(
            dimension -> html.element("span", dimension, "class", "sample " + dimension).raw(" "));
    html.close("p").newLine();
  }

  /** Without the script the boxes are out of use, and the labels are a plain summary. */
  private void filter(String key, String value, String name, int count, String classes) {
    html.open("label", "class", classes);
    html.open(
        "input",
        "type",
        "checkbox",
        "data-key",
        key,
        "value",
        value,
        "autocomplete",
        "off",
        "checked",
        "",
        "disabled",
        "");
    html.element("bdi", name).raw(" ");
    html.element("span", Integer.toString(count), "class", "count").close("label").raw(" ");
  }

  private static String counted(long count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }
}
