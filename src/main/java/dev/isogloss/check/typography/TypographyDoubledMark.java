package dev.isogloss.check.typography;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.OwnProse;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Conventions;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds punctuation marks that occur twice or do not go together. */
@AutoService(Check.class)
@CheckInfo(
    id = "typography-doubled-mark",
    summary = "Punctuation marks are doubled or do not go together.",
    category = Category.LINGUISTIC_PUNCTUATION,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        Two commas, semicolons, colons or full stops in a row, and a full stop or comma beside
        another mark that ends something: «!.», «,.», «;,». The Russian «!..» and «?..», the comma
        behind an abbreviation and an ellipsis are left alone.

        ## Why
        A slip that a decoder makes where two pieces meet.

        ## Fix
        Leaves one of them. Safe for a mark that occurs twice and for «!.» and «?.».
        """)
public final class TypographyDoubledMark implements Check.OfSegment {
  private static final Pattern DOUBLED =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N})»”\"])(?:(,)\\h?,|(;)\\h?;|:(:)|(\\.)\\.|([!?])\\.(?!\\.)|[,;:]\\h?[.!?;]|[;:!?],)(?=\\h\\p{L}|$|[»”\"]?$)");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<MatchResult> found =
        DOUBLED.matcher(segment.text()).results().filter(m -> !isSmiley(m)).toList();
    if (found.isEmpty() || !context.language(segment).conventions().spacesWords()) {
      return List.of();
    }
    OwnProse own = OwnProse.of(segment, context);
    return found.stream()
        .filter(m -> own.has(m.start()))
        .filter(m -> isWrong(m, segment, context))
        .map(
            m ->
                slip(segment, m)
                    .finding(
                        this,
                        Message.of("The marks «{0}» do not go together.", m.group()),
                        context))
        .toList();
  }

  private static boolean isSmiley(MatchResult found) {
    return found.group().startsWith(";") && found.group(2) == null;
  }

  /**
   * A name may end in an exclamation mark; French sets spaces between some marks; a footnote or the
   * end of a link may be between.
   */
  private static boolean isWrong(MatchResult found, Segment segment, Context context) {
    Conventions conventions = context.language(segment).conventions();
    int letter = segment.text().codePointBefore(found.start());
    boolean name = found.group().matches("[!?][.,]") && !conventions.isOwnLetter(letter);
    boolean quoted = found.group().matches("[!?],");
    boolean parted = segment.pieces(new Span(found.start(), found.end())).size() > 1;
    return !name && !quoted && !parted;
  }

  private static Slip slip(Segment segment, MatchResult found) {
    Span at = new Span(found.start(), found.end());
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return Slip.of(
            segment,
            at,
            found.group(group),
            found.group(group).equals(".") ? Safety.UNSAFE : Safety.SAFE);
      }
    }
    return Slip.of(segment, at, found.group().substring(found.group().length() - 1), Safety.UNSAFE);
  }
}
