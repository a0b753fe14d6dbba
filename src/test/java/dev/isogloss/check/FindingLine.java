package dev.isogloss.check;

import dev.isogloss.docgen.FixtureBlock;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A finding in one line of a fixture: the text, the text with the first fix, how safe that is, and
 * the severity where it is not that of the check.
 */
final class FindingLine {
  private static final int LONGEST = 60;
  private static final int SHOWN = 25;

  private FindingLine() {}

  /** All findings, a line each. */
  static String of(List<Finding> findings) {
    return findings.stream().map(f -> of(f) + "\n").collect(Collectors.joining());
  }

  private static String of(Finding finding) {
    StringBuilder line = new StringBuilder(quoted(finding.at().text()));
    if (finding.fixes().isEmpty()) {
      line.append(" (no fix");
    } else {
      String fixed = quoted(fixed(finding, finding.fixes().get(0)));
      line.append(" → ").append(fixed).append(" (").append(finding.safety(0).id());
    }
    if (finding.severity() != CheckRun.named(finding.check()).info().severity()) {
      line.append(", ").append(finding.severity().id());
    }
    line.append(')');
    if (!finding.copies().isEmpty()) {
      line.append(", copies: ").append(finding.copies().size());
    }
    if (!finding.related().isEmpty()) {
      line.append(", see ");
      line.append(
          finding.related().stream()
              .map(r -> quoted(r.at().text()))
              .collect(Collectors.joining(", ")));
    }
    return line.toString();
  }

  /** The text of the finding with the edits made; where they reach beyond it, so does the text. */
  private static String fixed(Finding finding, Fix fix) {
    Span whole = finding.at().span();
    for (Edit edit : fix.edits()) {
      whole = whole.cover(edit.at().span());
    }
    StringBuilder text = new StringBuilder();
    int done = whole.start();
    for (Edit edit : fix.edits()) {
      text.append(finding.at().source().slice(new Span(done, edit.at().span().start())));
      text.append(edit.replacement());
      done = edit.at().span().end();
    }
    return text.append(finding.at().source().slice(new Span(done, whole.end()))).toString();
  }

  private static String quoted(String text) {
    String line = FixtureBlock.visible(text.replaceAll("(\\R\\s*)+", " ⏎ "));
    int length = line.length();
    String shown =
        length > LONGEST ? line.substring(0, SHOWN) + "…" + line.substring(length - SHOWN) : line;
    return "«" + shown + "»";
  }
}
