package dev.isogloss.golden;

import dev.isogloss.docgen.FixtureBlock;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Findings as lines of a golden: check, severity, place, fingerprint, what is related and copied,
 * and each fix with its edits. Places are offsets into the decoded file.
 *
 * @param shown how a replacement is printed
 */
record FindingLines(UnaryOperator<String> shown) {
  private static final int DIGITS = 8;

  /** For texts of this project. */
  static FindingLines open() {
    return new FindingLines(FindingLines::visible);
  }

  /** For texts of others, of which nothing is printed. */
  static FindingLines closed() {
    return new FindingLines(FindingLines::hash);
  }

  String of(List<Finding> findings) {
    return findings.stream().map(f -> of(f) + "\n").collect(Collectors.joining());
  }

  private String of(Finding finding) {
    StringBuilder line = new StringBuilder(finding.check());
    line.append(' ').append(finding.severity().id());
    line.append(' ').append(place(finding.at().span()));
    line.append(' ').append(finding.fingerprint());
    append(line, " see", finding.related().stream().map(r -> place(r.at().span())).toList());
    append(line, " copies", finding.copies().stream().map(c -> place(c.at().span())).toList());
    for (int i = 0; i < finding.fixes().size(); i++) {
      line.append(" | ").append(finding.safety(i).id()).append(' ');
      line.append(edits(finding.fixes().get(i)));
    }
    return line.toString();
  }

  private static void append(StringBuilder line, String name, List<String> places) {
    if (!places.isEmpty()) {
      line.append(name).append(' ').append(String.join(",", places));
    }
  }

  private String edits(Fix fix) {
    return fix.edits().stream().map(this::edit).collect(Collectors.joining(" "));
  }

  private String edit(Edit edit) {
    return place(edit.at().span()) + "«" + shown.apply(edit.replacement()) + "»";
  }

  private static String place(Span span) {
    return span.start() + "-" + span.end();
  }

  private static String visible(String text) {
    return FixtureBlock.visible(
        text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"));
  }

  /** Short texts of no letter are nobody's. */
  private static String hash(String text) {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return visible(text);
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
