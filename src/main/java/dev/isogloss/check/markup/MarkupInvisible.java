package dev.isogloss.check.markup;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Convention;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Conventions;
import dev.isogloss.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds characters that nobody sees. */
@AutoService(Check.class)
@CheckInfo(
    id = "markup-invisible",
    summary = "The text has an invisible character.",
    category = Category.DESIGN_MARKUP,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        Zero-width spaces and joiners, byte order marks inside of the text, marks of direction in a
        script that needs none, and control characters. Joiners stay in emoji and in the scripts
        that use them. Soft hyphens are hints.

        ## Why
        Search, spelling and translation memories stumble over them.

        ## Fix
        Removes them. Safe, unless a zero-width space parts two words.
        """)
public final class MarkupInvisible implements Check.OfDocument {
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u200B\\u2060\\uFEFF\\u200E\\u200F\\u202A-\\u202E\\p{Cc}&&[^\\t\\n\\r]]|[\\u200C\\u200D]");

  @Override
  public List<Finding> check(Context context) {
    List<Slip> slips = new ArrayList<>();
    List<Slip> softHyphens = new ArrayList<>();
    for (Segment segment : context.document().segments()) {
      Conventions conventions = context.language(segment).conventions();
      INVISIBLE
          .matcher(segment.text())
          .results()
          .filter(m -> !isUsed(m, segment.text(), conventions))
          .map(m -> slip(segment, m))
          .forEach(slips::add);
      for (int i = segment.text().indexOf('\u00AD');
          i >= 0;
          i = segment.text().indexOf('\u00AD', i + 1)) {
        softHyphens.add(Slip.of(segment, new Span(i, i + 1), "", Safety.SAFE));
      }
    }
    List<Finding> findings =
        new ArrayList<>(slips.stream().map(s -> s.finding(this, message(s), context)).toList());
    findings.addAll(
        Convention.findings(this, softHyphens, false, MarkupInvisible::message, context));
    return findings;
  }

  private static Message message(Slip slip) {
    return Message.of("Invisible character: U+{0}.", "%04X".formatted((int) slip.text().charAt(0)));
  }

  private static boolean isUsed(MatchResult found, String text, Conventions conventions) {
    char c = found.group().charAt(0);
    boolean joiner = c == '\u200C' || c == '\u200D';
    boolean direction = c == '\u200E' || c == '\u200F' || c >= '\u202A' && c <= '\u202E';
    if (joiner) {
      return !isBesideOwnLetters(found, text, conventions)
          || !conventions.scripts().stream().allMatch(PLAIN::contains);
    }
    return direction && !conventions.scripts().stream().allMatch(PLAIN::contains)
        || c == '\u200B' && !conventions.spacesWords();
  }

  /** The scripts that need neither joiners nor marks of direction. */
  private static final Set<UnicodeScript> PLAIN =
      Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  private static boolean isBesideOwnLetters(
      MatchResult found, String text, Conventions conventions) {
    return found.start() > 0 && conventions.isOwnLetter(text.codePointBefore(found.start()))
        || found.end() < text.length() && conventions.isOwnLetter(text.codePointAt(found.end()));
  }

  private static Slip slip(Segment segment, MatchResult found) {
    String text = segment.text();
    boolean inside =
        found.start() > 0
            && found.end() < text.length()
            && Character.isLetterOrDigit(text.codePointBefore(found.start()))
            && Character.isLetterOrDigit(text.codePointAt(found.end()));
    boolean parting = inside && found.group().equals("\u200B");
    return Slip.of(
        segment, new Span(found.start(), found.end()), "", parting ? Safety.UNSAFE : Safety.SAFE);
  }
}
