package dev.isogloss.report.html;

import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import dev.isogloss.report.Score;
import dev.isogloss.report.Summary;
import dev.isogloss.report.ToolInfo;
import java.util.List;
import java.util.Locale;

/** The head of the page: the figures, which are at the same time the filters. */
final class OverviewView {
  private final Html html;
  private final Report report;
  private final Summary summary;

  OverviewView(Html html, Report report) {
    this.html = html;
    this.report = report;
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

  void write(ToolInfo tool) {
    html.open("header").newLine();
    html.element("p", tool.name() + " " + tool.version(), "class", "tool");
    html.element("h1", title(report)).newLine();
    html.element("p", facts(), "class", "facts").newLine();
    if (summary.findings() > 0) {
      filters();
    }
    html.close("header").newLine();
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
    html.open("p", "class", "shown", "aria-live", "polite").close("p");
    html.close("form").newLine();
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
