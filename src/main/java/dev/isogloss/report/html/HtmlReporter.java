package dev.isogloss.report.html;

import dev.isogloss.finding.Report;
import dev.isogloss.report.Calibration;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.ToolInfo;
import dev.isogloss.text.SourceText;
import java.io.IOException;

/**
 * One page that needs nothing but itself: the text of each file with its findings in the margin. It
 * loads nothing, and its policy lets no other script run than its own.
 */
public final class HtmlReporter implements Reporter.OfText {
  private final ToolInfo tool;
  private final Calibration calibration;

  /**
   * @param calibration of the score
   */
  public HtmlReporter(ToolInfo tool, Calibration calibration) {
    this.tool = tool;
    this.calibration = calibration;
  }

  @Override
  public String id() {
    return "html";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Resource style = Resource.read("report.css");
    Resource script = Resource.read("page.js", "filters.js", "drift.js", "fixes.js");
    Html html = new Html();
    html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.open(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'; script-src " + script.hash());
    html.newLine().element("title", OverviewView.title(report) + " – " + tool.name()).newLine();
    html.raw("<style>").raw(style.content()).raw("</style>\n</head>\n<body>\n");
    Anchors anchors = new Anchors(report);
    body(html, report, anchors);
    html.raw("<script type=\"application/json\" id=\"data\">");
    html.raw(new PageData(report, anchors).json()).raw("</script>\n");
    html.raw("<script>").raw(script.content()).raw("</script>\n</body>\n</html>\n");
    out.append(html.toString());
  }

  private void body(Html html, Report report, Anchors anchors) {
    OverviewView overview = new OverviewView(html, report, anchors);
    html.element("a", "Skip to the text", "class", "skip", "href", "#text").newLine();
    overview.write(tool, calibration);
    CardView cards = new CardView(html, anchors, overview.checks());
    html.open("main", "id", "text").newLine();
    for (SourceText source : anchors.sources()) {
      new FileView(html, report, anchors, cards, source).write();
    }
    html.close("main").newLine();
    TrayView.write(html);
  }
}
