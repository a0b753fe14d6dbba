package dev.isogloss.engine;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.text.Sha256;
import dev.isogloss.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Gives each finding its fingerprint: check, concept, matched text and the sentence around it. No
 * line and no offset is in it, so that an edit elsewhere does not change it. Equal findings of
 * equal sentences are told apart by their count.
 */
final class NameFindings implements UnaryOperator<Report> {
  private static final int LENGTH = 16;

  private final Function<Finding, String> sentences;
  private final Map<String, Integer> met = new HashMap<>();

  private NameFindings(Function<Finding, String> sentences) {
    this.sentences = sentences;
  }

  NameFindings(Context context) {
    SegmentIndex segments = new SegmentIndex(context.document());
    this.sentences = finding -> sentence(finding, segments, context);
  }

  /** For findings about whole passages, which no sentence has to tell apart. */
  static NameFindings ofPassages() {
    return new NameFindings(finding -> "");
  }

  @Override
  public Report apply(Report report) {
    return report.mapFindings(this::name);
  }

  private Finding name(Finding finding) {
    String facts =
        String.join(
            "\u0000",
            finding.check(),
            Objects.requireNonNullElse(finding.concept(), ""),
            finding.at().text(),
            sentences.apply(finding));
    int nth = met.merge(facts, 1, Integer::sum);
    return finding.withFingerprint(hash(nth == 1 ? facts : facts + "\u0000" + nth));
  }

  /** The sentence in which a finding begins; nothing for one that begins outside all prose. */
  private static String sentence(Finding finding, SegmentIndex segments, Context context) {
    int start = finding.at().span().start();
    return segments.before(start).map(segment -> sentence(start, segment, context)).orElse("");
  }

  private static String sentence(int start, Segment segment, Context context) {
    List<Span> sentences = context.sentences(segment);
    int first = firstEndingAfter(start, sentences, segment);
    return first < sentences.size() ? sentences.get(first).of(segment.text()) : "";
  }

  private static int firstEndingAfter(int offset, List<Span> sentences, Segment segment) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (segment.toSource(sentences.get(middle)).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static String hash(String facts) {
    return Sha256.hex(facts).substring(0, LENGTH);
  }
}
