package dev.isogloss.report.html;

import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Status;
import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A lane for each concept with a tick for each mention, from the beginning of the file at the left
 * to its end at the right. Concepts that are named in more than one way come first.
 */
final class DriftMap {
  /** A mention with its number in the report, which names its anchor. */
  private record Tick(int index, Mention mention) {}

  private final Html html;
  private final SourceText source;
  private final String language;

  DriftMap(Html html, SourceText source, String language) {
    this.html = html;
    this.source = source;
    this.language = language;
  }

  void write(Report report) {
    List<List<Tick>> lanes = lanes(report);
    if (lanes.isEmpty()) {
      return;
    }
    List<List<Tick>> drifting = lanes.stream().filter(DriftMap::drifts).toList();
    List<List<Tick>> steady = lanes.stream().filter(lane -> !drifts(lane)).toList();
    html.open("section", "class", "drift", "aria-label", "How the terms drift");
    legend();
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

  private List<List<Tick>> lanes(Report report) {
    Map<String, List<Tick>> byConcept = new TreeMap<>();
    for (int i = 0; i < report.mentions().size(); i++) {
      Mention mention = report.mentions().get(i);
      if (mention.at().source() == source) {
        byConcept
            .computeIfAbsent(mention.concept(), concept -> new ArrayList<>())
            .add(new Tick(i, mention));
      }
    }
    return byConcept.values().stream()
        .sorted(Comparator.comparing((List<Tick> lane) -> lane.size()).reversed())
        .toList();
  }

  private static boolean drifts(List<Tick> lane) {
    long terms = lane.stream().map(tick -> tick.mention().term()).distinct().count();
    return terms > 1 || lane.stream().anyMatch(tick -> !tick.mention().status().isAllowed());
  }

  private void legend() {
    html.open("p", "class", "legend").element("b", "Drift").raw(" ");
    for (Status status : Status.values()) {
      html.open("span", "class", "key").open("i", "class", "swatch " + status.id()).close("i");
      html.text(status.id()).close("span").raw(" ");
    }
    html.close("p");
  }

  private void lane(List<Tick> lane) {
    html.open("div", "class", "lane").open("div", "class", "concept");
    html.open("b").element("bdi", lane.get(0).mention().concept()).close("b");
    renderings(lane);
    html.close("div").open("div", "class", "track");
    lane.forEach(this::tick);
    html.close("div").close("div").newLine();
  }

  private void renderings(List<Tick> lane) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Status> statuses = new LinkedHashMap<>();
    for (Tick tick : lane) {
      counts.merge(tick.mention().term(), 1, Integer::sum);
      statuses.putIfAbsent(tick.mention().term(), tick.mention().status());
    }
    html.open("ul", "class", "renderings", "lang", language);
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(
            term ->
                rendering(
                    term.getKey(),
                    Objects.requireNonNull(statuses.get(term.getKey())),
                    term.getValue()));
    html.close("ul");
  }

  private void rendering(String term, Status status, int count) {
    html.open("li").open("i", "class", "swatch " + status.id()).close("i");
    html.element("bdi", term).raw(" ").element("span", "×" + count, "class", "count").close("li");
  }

  private void tick(Tick tick) {
    Mention mention = tick.mention();
    String said =
        "line "
            + mention.at().start().line()
            + ": "
            + mention.at().text()
            + ", "
            + mention.status().id();
    html.open(
        "a",
        "class",
        "tick " + mention.status().id(),
        "style",
        "left:" + percent(mention.at().span().start()),
        "href",
        "#" + Anchors.mention(tick.index()),
        "title",
        said,
        "aria-label",
        said);
    html.close("a");
  }

  private String percent(int offset) {
    return String.format(Locale.ROOT, "%.2f%%", 100.0 * offset / Math.max(1, source.length()));
  }
}
