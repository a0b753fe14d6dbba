package dev.isogloss.report;

import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.text.Location;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A finding as a row of a table.
 *
 * @param text what is at the place; with a fix, from the first edit to the last
 * @param replacement the text with the first fix that has edits; empty if there is none
 * @param safety of that fix together with its counterparts in the copies; empty if there is none
 * @param copies the lines of the copies, with {@code "; "} between them; in another file with its
 *     name
 */
public record FindingRow(
    Finding finding, String text, String replacement, String safety, String copies) {
  public static FindingRow of(Finding finding) {
    String copies =
        finding.copies().stream()
            .map(Copy::at)
            .map(at -> line(at, finding))
            .collect(Collectors.joining("; "));
    int index = finding.firstFix(Safety.UNSAFE).orElse(-1);
    List<Fix> fixes = index < 0 ? List.of() : List.of(finding.fixes().get(index));
    return fixes.stream()
        .flatMap(fix -> JoinedFix.of(fix, finding.at()).stream())
        .map(
            joined ->
                new FindingRow(
                    finding, joined.at().text(), joined.text(), finding.safety(index).id(), copies))
        .findFirst()
        .orElseGet(() -> new FindingRow(finding, finding.at().text(), "", "", copies));
  }

  private static String line(Location at, Finding finding) {
    String line = Integer.toString(at.start().line());
    return at.source().equals(finding.at().source()) ? line : at.source().name() + ":" + line;
  }

  public boolean hasFix() {
    return !safety.isEmpty();
  }
}
