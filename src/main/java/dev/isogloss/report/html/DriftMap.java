package dev.isogloss.report.html;

import dev.isogloss.finding.Report;
import dev.isogloss.text.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A lane for each concept with a tick for each mention, from the beginning of the file at the left
 * to its end at the right. Concepts that are named in more than one way come first.
 */
final class DriftMap {
  private static final List<String> KINDS =
      List.of("preferred", "admitted", "deprecated", "forbidden", "stray");

  private final Html html;
  private final SourceText source;
  private final String language;

  /** A tick with the name it belongs to. */
  private record Shown(PageLane.Name name, PageLane.Tick tick) {}

  DriftMap(Html html, SourceText source, String language) {
    this.html = html;
    this.source = source;
    this.language = language;
  }

  void write(Report report) {
    List<PageLane> lanes = PageLane.of(report, source);
    if (lanes.isEmpty()) {
      return;
    }
    List<PageLane> drifting = lanes.stream().filter(PageLane::drifts).toList();
    List<PageLane> steady = lanes.stream().filter(lane -> !lane.drifts()).toList();
    html.open("section", "class", "drift", "aria-label", "How the terms drift in " + source.name());
    legend(lanes);
    drifting.forEach(this::lane);
    if (!steady.isEmpty()) {
      html.open("details").open("summary").text(steadyLabel(steady.size()));
      html.close("summary");
      steady.forEach(this::lane);
      html.close("details");
    }
    html.close("section").newLine();
  }

  private static String steadyLabel(int concepts) {
    return concepts + (concepts == 1 ? " concept" : " concepts") + " named in one way";
  }

  /** The kinds that the map shows. */
  private void legend(List<PageLane> lanes) {
    html.open("p", "class", "legend").element("b", "Drift").raw(" ");
    Set<String> shown =
        lanes.stream()
            .flatMap(lane -> lane.names().stream())
            .map(PageLane.Name::kind)
            .collect(Collectors.toSet());
    for (String kind : KINDS) {
      if (shown.contains(kind)) {
        html.open("span", "class", "key").open("i", "class", "swatch v0 " + kind).close("i");
        html.text(kind).close("span").raw(" ");
      }
    }
    html.close("p");
  }

  private void lane(PageLane lane) {
    html.open("div", "class", "lane").open("div", "class", "concept");
    html.open("b").element("bdi", lane.concept()).close("b");
    html.open("ul", "class", "renderings", "lang", language);
    lane.names().forEach(this::name);
    html.close("ul").close("div").open("div", "class", "track");
    lane.names().stream()
        .flatMap(name -> name.ticks().stream().map(tick -> new Shown(name, tick)))
        .sorted(Comparator.comparing(shown -> shown.tick().at().span()))
        .forEach(this::tick);
    html.close("div").close("div").newLine();
  }

  private void name(PageLane.Name name) {
    html.open("li").open("i", "class", "swatch " + name.classes()).close("i");
    html.element("bdi", name.term()).raw(" ");
    html.element("span", "×" + name.ticks().size(), "class", "count").close("li");
  }

  private void tick(Shown shown) {
    String line = "line " + shown.tick().at().start().line();
    html.open(
        "a",
        "class",
        "tick " + shown.name().classes(),
        "style",
        "left:" + percent(shown.tick().at().span().start()),
        "href",
        "#" + shown.tick().anchor(),
        "aria-label",
        line + ": " + shown.tick().at().text() + ", " + shown.name().kind());
    html.close("a");
  }

  private String percent(int offset) {
    return String.format(Locale.ROOT, "%.2f%%", 100.0 * offset / Math.max(1, source.length()));
  }
}
