package dev.isogloss.report.xlsx;

import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Status;
import dev.isogloss.report.WorkingFolder;
import dev.isogloss.report.xlsx.Sheet.Column;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;

/** How often each concept has which name in which file. */
final class TermSheet {
  private final Sheet sheet;
  private final WorkingFolder folder;

  private record Rendering(String concept, Status status, String term, String file)
      implements Comparable<Rendering> {
    private static final Comparator<Rendering> ORDER =
        Comparator.comparing(Rendering::concept)
            .thenComparing(Rendering::status)
            .thenComparing(Rendering::term)
            .thenComparing(Rendering::file);

    @Override
    public int compareTo(Rendering other) {
      return ORDER.compare(this, other);
    }
  }

  TermSheet(Worksheet worksheet, WorkingFolder folder) {
    this.folder = folder;
    this.sheet =
        new Sheet(
            worksheet,
            new Column("concept", 24),
            new Column("term", 40),
            new Column("status", 12),
            new Column("mentions", 10),
            new Column("file", 40));
  }

  void write(Report report) {
    Map<Rendering, Integer> counts = new TreeMap<>();
    for (Mention mention : report.mentions()) {
      String file = folder.relative(mention.at().source());
      Rendering rendering =
          new Rendering(mention.concept(), mention.status(), mention.term(), file);
      counts.merge(rendering, 1, Integer::sum);
    }
    for (Map.Entry<Rendering, Integer> entry : counts.entrySet()) {
      Rendering rendering = entry.getKey();
      if (sheet.hasRoom()) {
        sheet.row(
            rendering.concept(),
            rendering.term(),
            rendering.status().id(),
            entry.getValue(),
            rendering.file());
      }
    }
    sheet.finish();
  }
}
