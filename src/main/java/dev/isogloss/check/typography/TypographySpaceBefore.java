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

/** Finds spaces before punctuation marks. */
@AutoService(Check.class)
@CheckInfo(
    id = "typography-space-before",
    summary = "A space comes before a punctuation mark.",
    category = Category.LINGUISTIC_PUNCTUATION,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        A space before a comma, full stop, colon, semicolon, question or exclamation mark, and
        inside of brackets, unless the language wants one there, as French does. Names and numbers
        that begin with a full stop (.NET, .5), smileys and ratios are left alone.

        ## Why
        The mark may fall to the next line, and shows that nobody read the text.

        ## Fix
        Removes the space. Safe for commas, full stops and marks at the end of a sentence; unsafe for others.
        """)
public final class TypographySpaceBefore implements Check.OfSegment {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}%)\\]»”\\uFFFC])\\h+([,.;:!?])(?=\\h|$|[»”\\]\"]|(?<![:;])\\))(?!\\h?[.:]\\h?[.:])|"
              + "(?<=\\(\\p{L}?)\\h+(?=\\p{L}[^()]*\\))|(?<=[\\p{L}\\p{N}.!?])\\h+(?=\\))");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    Conventions conventions = context.language(segment).conventions();
    if (!conventions.spacesWords()) {
      return List.of();
    }
    List<MatchResult> found =
        BEFORE
            .matcher(segment.text())
            .results()
            .filter(m -> isWrong(m, segment, conventions) && isWritten(m, segment, context))
            .toList();
    if (found.isEmpty()) {
      return List.of();
    }
    OwnProse own = OwnProse.of(segment, context);
    return found.stream()
        .filter(m -> own.has(m.start()))
        .map(m -> slip(segment, m).finding(this, message(m), context))
        .toList();
  }

  /**
   * Whether the file has the space, and not a tag, an image or the end of a line that is read as
   * one.
   */
  private static boolean isWritten(MatchResult found, Segment segment, Context context) {
    Span whole = Span.of(found.start(), found.end());
    String there = context.document().locate(segment, whole).text();
    return there.equals(whole.of(segment.text())) && there.indexOf('\n') < 0;
  }

  private static boolean isWrong(MatchResult found, Segment segment, Conventions conventions) {
    String mark = found.group(1);
    if (mark == null) {
      return isInPair(found, segment.text());
    }
    boolean ratio =
        mark.equals(":") && !Character.isLetter(segment.text().codePointBefore(found.start()));
    return !conventions.spacedBefore().contains(mark) && !ratio;
  }

  /** A bracket that closes nothing is a smiley. */
  private static boolean isInPair(MatchResult found, String text) {
    if (text.charAt(Math.max(0, found.start() - 1)) == '(') {
      return true;
    }
    int open = text.lastIndexOf('(', found.start());
    return open >= 0 && text.indexOf(')', open) == found.end();
  }

  private static Slip slip(Segment segment, MatchResult found) {
    Span space =
        found.group(1) == null
            ? new Span(found.start(), found.end())
            : new Span(found.start(), found.start(1));
    boolean sure = found.group(1) != null && endsSomething(segment.text(), found.end());
    return Slip.of(segment, space, "", sure ? Safety.SAFE : Safety.UNSAFE);
  }

  /** Whether the mark ends a sentence, or is a comma or full stop; else it may stand for itself. */
  private static boolean endsSomething(String text, int end) {
    char mark = text.charAt(end - 1);
    String behind = text.substring(end).stripLeading();
    boolean ends = behind.isEmpty() || "«»“”\"—–-)".indexOf(behind.charAt(0)) >= 0;
    return ",.".indexOf(mark) >= 0 || ends || Character.isUpperCase(behind.codePointAt(0));
  }

  private static Message message(MatchResult found) {
    return found.group(1) == null
        ? Message.of("No space belongs inside the brackets.")
        : Message.of("No space belongs before «{0}».", found.group(1));
  }
}
