package dev.isogloss.check;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The findings of a convention that a document breaks in many places. It is one fault, so the first
 * place counts with the severity of the check and lists the others; these are hints, each with its
 * own fix. A document that breaks the convention everywhere alike has chosen another one: then all
 * its places are hints. A document that keeps it and breaks it here and there has slips: each of
 * them counts.
 */
public final class Convention {
  private Convention() {}

  /** So many places that keep the convention beside each that breaks it make that a slip. */
  private static final int KEPT_A_SLIP = 3;

  /**
   * The findings of one convention in one document, as below; where the convention is kept mostly,
   * each is a fault.
   *
   * @param kept in how many places of the document the convention is kept
   */
  public static List<Finding> findings(
      Check check,
      List<Slip> slips,
      boolean fault,
      long kept,
      Function<Slip, Message> message,
      Context context) {
    List<Finding> findings = findings(check, slips, fault, message, context);
    return kept < KEPT_A_SLIP * (long) slips.size()
        ? findings
        : findings.stream().map(f -> f.withSeverity(check.info().severity())).toList();
  }

  /**
   * The findings of one convention in one document: a fault at the first place at most, hints at
   * the others.
   *
   * @param slips in the order of the document
   * @param fault whether it is more than the document's own way: the right convention, or a third
   *     one, is beside the slips
   * @param message says what is wrong at one place
   */
  public static List<Finding> findings(
      Check check,
      List<Slip> slips,
      boolean fault,
      Function<Slip, Message> message,
      Context context) {
    List<Finding> findings = new ArrayList<>();
    List<Related> others =
        slips.stream()
            .skip(1)
            .map(s -> new Related(s.location(context), Message.of("The same here.")))
            .toList();
    for (Slip slip : slips) {
      boolean counts = fault && findings.isEmpty();
      Severity severity = counts ? check.info().severity() : Severity.NEUTRAL;
      Finding finding = slip.finding(check, severity, message.apply(slip), context);
      findings.add(findings.isEmpty() ? finding.withRelated(others) : finding);
    }
    return findings;
  }
}
