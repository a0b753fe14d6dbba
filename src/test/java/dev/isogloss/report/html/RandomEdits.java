package dev.isogloss.report.html;

import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.report.Reports;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A text of some lines and safe fixes that replace, insert and delete, over line ends too. */
final class RandomEdits {
  private static final String[] PARTS = {"a", "слово", " ", " ", "\n", "\n", "\r\n", "🚀", "ь"};

  private final Random random;
  private final SourceText source;
  private final List<Edit> edits = new ArrayList<>();

  RandomEdits(long seed) {
    random = new Random(seed);
    StringBuilder text = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      offsets.add(text.length());
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    offsets.add(text.length());
    source = new SourceText("random.md", text.toString());
    for (int i = random.nextInt(20); i < offsets.size(); i += 1 + random.nextInt(25)) {
      int end = Math.min(offsets.size() - 1, i + random.nextInt(4));
      String replacement = random.nextBoolean() ? "" : PARTS[random.nextInt(PARTS.length)] + "x";
      Span span = new Span(offsets.get(i), offsets.get(end));
      if (!span.isEmpty() || !replacement.isEmpty()) {
        edits.add(new Edit(new Location(source, span), replacement));
      }
      i = end;
    }
  }

  String text() {
    return source.content();
  }

  String fixed() {
    StringBuilder fixed = new StringBuilder(source.content());
    for (int i = edits.size() - 1; i >= 0; i--) {
      Span span = edits.get(i).at().span();
      fixed.replace(span.start(), span.end(), edits.get(i).replacement());
    }
    return fixed.toString();
  }

  Report report() {
    List<Finding> findings =
        edits.stream()
            .map(
                edit ->
                    Reports.finding(edit.at(), Severity.MAJOR, "Change this.")
                        .withFixes(
                            List.of(new Fix(Message.of("Change."), Safety.SAFE, List.of(edit)))))
            .toList();
    return Reports.of(source, findings);
  }
}
