package dev.isogloss.report.html;

import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Rendering;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A highlighted span of a file.
 *
 * @param id the anchor of the mark
 * @param finding the number of the finding it leads to; 0 for a mention
 * @param target the anchor of that finding
 * @param label what a screen reader says of it
 */
record Mark(Span span, String id, String classes, int finding, String target, String label) {
  private static final int LONGEST = 200;

  /** Outer marks first; where spans are equal, findings lie around mentions. */
  static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.span().start())
          .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder())
          .thenComparing(mark -> mark.finding() == 0)
          .thenComparingInt(Mark::finding)
          .thenComparing(Mark::id);

  /** All marks of a file, outer first. */
  static List<Mark> of(Report report, Anchors anchors, SourceText source) {
    List<Mark> marks = new ArrayList<>();
    int number = 0;
    for (Finding finding : report.findings()) {
      addFinding(finding, ++number, anchors, source, marks);
    }
    for (int i = 0; i < report.mentions().size(); i++) {
      Mention mention = report.mentions().get(i);
      if (mention.at().source().equals(source)) {
        String classes = "t " + mention.status().id();
        marks.add(new Mark(mention.at().span(), Anchors.mention(i), classes, 0, "", ""));
      }
    }
    for (int i = 0; i < report.clusters().size(); i++) {
      addCluster(report.clusters().get(i), i, source, marks);
    }
    marks.sort(OUTER_FIRST);
    return marks;
  }

  private static void addCluster(Cluster cluster, int number, SourceText source, List<Mark> marks) {
    for (int i = 0; i < cluster.renderings().size(); i++) {
      List<Rendering.Use> uses = cluster.renderings().get(i).uses();
      String classes = i == cluster.chosen() ? "t preferred" : "t stray";
      for (int j = 0; j < uses.size(); j++) {
        if (uses.get(j).at().source().equals(source)) {
          String id = Anchors.use(number, i, j);
          marks.add(new Mark(uses.get(j).at().span(), id, classes, 0, "", ""));
        }
      }
    }
  }

  private static void addFinding(
      Finding finding, int number, Anchors anchors, SourceText source, List<Mark> marks) {
    String card = anchors.card(number);
    if (finding.at().source().equals(source)) {
      String classes = classes(finding, finding.at());
      String said = "Finding " + label(finding, number);
      marks.add(new Mark(finding.at().span(), Anchors.mark(number), classes, number, card, said));
    }
    for (int i = 0; i < finding.copies().size(); i++) {
      Copy copy = finding.copies().get(i);
      if (copy.at().source().equals(source)) {
        String classes = classes(finding, copy.at()) + " copy";
        String said = "Copy of finding " + label(finding, number);
        marks.add(new Mark(copy.at().span(), Anchors.copy(number, i), classes, number, card, said));
      }
    }
  }

  private static String label(Finding finding, int number) {
    return number
        + ", "
        + finding.severity().id()
        + ", "
        + finding.check()
        + ": "
        + MessageText.of(finding.message());
  }

  /** A mark of several lines, or of a long one, would drown the text, so it shows at the edge. */
  private static String classes(Finding finding, Location at) {
    boolean block = at.text().strip().indexOf('\n') >= 0 || at.span().length() > LONGEST;
    return "m " + finding.category().dimension() + (block ? " block" : "");
  }
}
