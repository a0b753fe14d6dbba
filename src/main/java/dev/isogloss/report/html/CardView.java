package dev.isogloss.report.html;

import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.text.Location;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A finding in the margin. */
final class CardView {
  private static final int SHOWN = 8;
  private static final int QUOTE = 60;

  private final Html html;
  private final Anchors anchors;
  private final List<String> checks;

  /**
   * @param checks the ids in the order of the filters
   */
  CardView(Html html, Anchors anchors, List<String> checks) {
    this.html = html;
    this.anchors = anchors;
    this.checks = checks;
  }

  void write(Finding finding, int number, String language) {
    String severity = finding.severity().id();
    html.open(
        "article",
        "class",
        "card " + finding.category().dimension() + " " + severity,
        "id",
        anchors.card(number),
        "tabindex",
        "-1",
        "data-f",
        Integer.toString(number),
        "data-severity",
        severity,
        "data-check",
        Integer.toString(checks.indexOf(finding.check())),
        "data-file",
        Integer.toString(anchors.number(finding.at().source())),
        "data-concept",
        Objects.requireNonNullElse(finding.concept(), ""));
    int shown = finding.firstFix(Safety.UNSAFE).orElse(-1);
    headline(finding, number, shown);
    if (shown < 0) {
      html.open("p", "class", "message")
          .element("bdi", MessageText.of(finding.message()))
          .close("p");
      details(finding, number, shown, language);
    } else {
      new FixView(html).write(finding.fixes().get(shown), finding.safety(shown), language);
      html.open("details", "class", "why")
          .open("summary")
          .element("bdi", MessageText.of(finding.message()));
      html.close("summary");
      details(finding, number, shown, language);
      html.close("details");
    }
    html.close("article").newLine();
  }

  private void details(Finding finding, int number, int shown, String language) {
    html.open("p", "class", "kind").text(finding.category().id() + " · ");
    html.element("a", "link to this finding", "href", "#" + anchors.card(number)).close("p");
    fixes(finding, number, shown, language);
    evidence(finding, number);
  }

  /** All fixes but the one that is shown already. */
  private void fixes(Finding finding, int number, int shown, String language) {
    for (int i = 0; i < finding.fixes().size(); i++) {
      if (i != shown) {
        fix(finding, number, i, language);
      }
    }
  }

  private void fix(Finding finding, int number, int index, String language) {
    Fix fix = finding.fixes().get(index);
    new FixView(html).write(fix, finding.safety(index), language);
    if (!fix.edits().isEmpty()) {
      html.open("p", "class", "decide");
      decision("Accept", number, Integer.toString(index));
      html.close("p");
    }
  }

  /** Without the script the buttons are out of use, and not shown. */
  private void decision(String label, int number, String fix) {
    html.element(
        "button",
        label,
        "type",
        "button",
        "class",
        label.toLowerCase(Locale.ROOT),
        "data-fix",
        fix,
        "aria-pressed",
        "false",
        "aria-label",
        label + " the fix of finding " + number,
        "disabled",
        "");
    html.raw(" ");
  }

  private void headline(Finding finding, int number, int shown) {
    html.open("p", "class", "headline");
    html.element(
        "a",
        Integer.toString(number),
        "class",
        "number",
        "href",
        "#" + Anchors.mark(number),
        "aria-label",
        "Finding " + number + ": go to its place in the text");
    html.raw(" ").element("b", finding.check()).raw(" ");
    html.element("span", finding.severity().id(), "class", "kind");
    if (shown >= 0) {
      html.raw(" ").open("span", "class", "decide");
      decision("Accept", number, Integer.toString(shown));
      decision("Reject", number, "");
      html.close("span");
    }
    html.close("p");
  }

  private void evidence(Finding finding, int number) {
    int copies = finding.copies().size();
    if (copies > 0) {
      boolean elsewhere =
          finding.copies().stream().anyMatch(c -> !c.at().source().equals(finding.at().source()));
      html.open("p", "class", "copies").text(elsewhere ? "also at " : "also in the copy at ");
      for (int i = 0; i < Math.min(copies, SHOWN); i++) {
        Copy copy = finding.copies().get(i);
        html.text(i > 0 ? ", " : "");
        link(copy.at(), "#" + Anchors.copy(number, i), "line " + copy.at().start().line());
      }
      html.text(copies > SHOWN ? " and " + (copies - SHOWN) + " more" : "").close("p");
    }
    if (!finding.related().isEmpty()) {
      related(finding.related());
    }
  }

  private void related(List<Related> places) {
    html.element("p", "Evidence", "class", "evidence").open("ul");
    for (Related related : places.subList(0, Math.min(SHOWN, places.size()))) {
      Location at = related.at();
      html.open("li");
      String line = "line " + at.start().line();
      link(at, anchors.line(at).map(id -> "#" + id).orElse(""), line);
      html.text(": ").element("q", quote(at.text())).text(" ");
      html.element("bdi", MessageText.of(related.message())).close("li");
    }
    if (places.size() > SHOWN) {
      html.element("li", "and " + (places.size() - SHOWN) + " more");
    }
    html.close("ul");
  }

  /** A link into the page, or plain text where the page does not show the file. */
  private void link(Location at, String target, String text) {
    if (anchors.line(at).isPresent()) {
      html.element("a", text, "href", target);
    } else {
      html.element("bdi", at.source().name()).text(", " + text);
    }
  }

  private static String quote(String text) {
    String line = text.strip();
    int end = line.offsetByCodePoints(0, Math.min(QUOTE, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }
}
