package dev.isogloss.engine;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.text.Sha256;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * Gives each finding its fingerprint: check, concept, matched text and the sentence around it. No
 * line and no offset is in it, so that an edit elsewhere does not change it. Equal findings of
 * equal sentences are told apart by their count.
 */
final class NameFindings implements UnaryOperator<Report> {
  private static final int LENGTH = 16;

  private final IntFunction<String> sentences;
  private final Map<String, Integer> met = new HashMap<>();

  /**
   * @param sentences the sentence in which something begins, by its offset in the file
   */
  NameFindings(IntFunction<String> sentences) {
    this.sentences = sentences;
  }

  /** For findings about whole passages, which no sentence has to tell apart. */
  static NameFindings ofPassages() {
    return new NameFindings(offset -> "");
  }

  @Override
  public Report apply(Report report) {
    return report.mapFindings(this::name);
  }

  /** One that has a fingerprint keeps it. */
  private Finding name(Finding finding) {
    if (!finding.fingerprint().isEmpty()) {
      return finding;
    }
    String facts =
        String.join(
            "\u0000",
            finding.check(),
            Objects.requireNonNullElse(finding.concept(), ""),
            finding.at().text(),
            sentences.apply(finding.at().span().start()));
    int nth = met.merge(facts, 1, Integer::sum);
    return finding.withFingerprint(hash(nth == 1 ? facts : facts + "\u0000" + nth));
  }

  private static String hash(String facts) {
    return Sha256.hex(facts).substring(0, LENGTH);
  }
}
