package dev.isogloss.check.markup;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Lookalikes;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds placeholders that translation has damaged. */
@AutoService(Check.class)
@CheckInfo(
    id = "markup-placeholder",
    summary = "A placeholder is damaged.",
    category = Category.DESIGN_MARKUP,
    severity = Severity.MAJOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        Placeholders of programs with a space in them or without their end: % s, { 0 }, $ {name},
        {{name}, {0; a percent sign with a Cyrillic letter for s; brackets of full width.

        ## Why
        The program prints them as they are, or fails.

        ## Fix
        Writes the placeholder. Unsafe. None where its end is missing.
        """)
public final class MarkupPlaceholder implements Check.OfSegment {
  private static final Pattern DAMAGED =
      Pattern.compile(
          "(?<![\\p{N}\\h%])%\\h(?<c>[sd@])(?![\\p{L}\\p{N}])|(?<=[\\p{L}:]\\h)%\\h(?<e>[sd@])(?![\\p{L}\\p{N}])|(?<![\\p{N}%]\\h?)%"
              + Lookalikes.TRANSLITERATED_S
              + "(?![\\p{L}\\p{N}])"
              + "|\\$\\h\\{(?<f>\\w+)\\}|\\{\\h+(?<n>\\d{1,2}|[a-z_]+[A-Z_]\\w*)\\h*\\}|\\{(?<m>\\d{1,2})\\h+\\}"
              + "|\\{\\h?\\{\\h?(?<d>\\w+)\\h?\\}\\h\\}|\\{\\h\\{\\h?(?<g>\\w+)\\h?\\}\\}|\\{\\{\\w+\\}(?!\\})|(?<!\\{)\\{\\d{1,2}(?=[\\h.,;:!?]|$)(?![^{]*\\})|\\$\\{\\w+(?=[\\h.,;:!?]|$)(?![^{]*\\})"
              + "|[｛%％]\\h?(?<w>\\w+)\\h?｝|％(?<p>[sd])");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    if (segment.text().chars().noneMatch(c -> "%{$｛％".indexOf(c) >= 0)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Matcher damaged = DAMAGED.matcher(segment.text());
    while (damaged.find()) {
      Span at = new Span(damaged.start(), damaged.end());
      Slip slip =
          mended(damaged)
              .map(m -> Slip.of(segment, at, m, Safety.UNSAFE))
              .orElseGet(() -> Slip.unfixed(segment, at));
      findings.add(slip.finding(this, Message.of("This placeholder is damaged."), context));
    }
    return findings;
  }

  private static Optional<String> mended(Matcher damaged) {
    String text = damaged.group().replaceAll("\\h", "").replace(Lookalikes.TRANSLITERATED_S, 's');
    String plain = text.replace('｛', '{').replace('｝', '}').replace('％', '%');
    long open = plain.chars().filter(c -> c == '{').count();
    long close = plain.chars().filter(c -> c == '}').count();
    return open == close ? Optional.of(plain) : Optional.empty();
  }
}
