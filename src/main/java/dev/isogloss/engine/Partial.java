package dev.isogloss.engine;

import dev.isogloss.finding.Report;
import dev.isogloss.suppression.Suppression;
import dev.isogloss.text.SourceText;
import java.util.List;
import java.util.Locale;

/**
 * What the analysis of one document gives. It depends on the bytes of the document and on the
 * settings only; what other documents decide comes later ({@link Engine#finish}).
 *
 * @param report what was found, copies folded; nothing is ignored, named or suppressed yet
 * @param sentences tell findings of the same words apart
 * @param headings those that fixes change
 * @param suppressions the comments that suppress findings
 */
public record Partial(
    Report report, Sentences sentences, List<Heading> headings, List<Suppression> suppressions) {
  public Partial {
    headings = List.copyOf(headings);
    suppressions = List.copyOf(suppressions);
  }

  /** The text that was analysed. */
  public SourceText source() {
    return report.files().get(0).source();
  }

  /** The language in which it was read. */
  public Locale language() {
    return report.files().get(0).language();
  }
}
