package dev.isogloss.check.number;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Convention;
import dev.isogloss.check.OwnProse;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds hyphens in ranges of numbers. */
@AutoService(Check.class)
@CheckInfo(
    id = "number-range",
    summary = "A range of numbers has a hyphen instead of a dash.",
    category = Category.LOCALE_NUMBER_FORMAT,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        2-3 years, 2019-2020: two numbers of which the second is larger. Dates, telephone numbers,
        scores, codes, numbers of listings and figures (listing 8-23) and whatever has letters is left
        alone. One convention is one fault: in a
        document that also has ranges with a dash the first place counts and lists the others; in
        one that has hyphens only, all places are hints.

        ## Why
        A dash says from … to; a hyphen may be a code or a minus.

        ## Fix
        Writes an en dash. Safe where a word or a percent sign follows.
        """)
public final class NumberRange implements Check.OfDocument {
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:/_#№+(×·*^-]|[×·*^]\\h|[№-]\\h|[{=])(\\d{1,4})([-–—])(\\d{1,4})(?![\\p{N}_/:)-]|[.,]\\d|-\\d|\\h?[+=/*])");

  @Override
  public List<Finding> check(Context context) {
    List<Slip> slips = new ArrayList<>();
    Labels labels = Labels.of(context);
    boolean mixed = false;
    for (Segment segment : context.document().segments()) {
      Matcher range = RANGE.matcher(segment.text());
      while (range.find()) {
        boolean hyphen = range.group(2).equals("-");
        mixed |= !hyphen;
        boolean label = labels.has(segment, new Span(range.start(), range.end()));
        if (hyphen
            && !label
            && ascends(range.group(1), range.group(3))
            && isPlain(segment, range, context)) {
          slips.add(slip(segment, range));
        }
      }
    }
    return Convention.findings(
        this, slips, mixed, s -> Message.of("A range takes a dash: «{0}».", written(s)), context);
  }

  private static String written(Slip slip) {
    return slip.text().replace('-', '–');
  }

  private static boolean isPlain(Segment segment, MatchResult range, Context context) {
    String before = Number.of(segment.text(), range.start(), range.end()).before();
    boolean code = before.codePoints().anyMatch(c -> c == 0xFFFC);
    return !code && OwnProse.of(segment, context).has(range.start());
  }

  private static boolean ascends(String from, String to) {
    boolean years =
        from.length() == to.length()
            || from.length() < to.length() && from.length() < 4 && to.length() < 4;
    return years && !from.startsWith("0") && Integer.parseInt(from) < Integer.parseInt(to);
  }

  private static Slip slip(Segment segment, MatchResult range) {
    Number number = Number.of(segment.text(), range.start(), range.end());
    boolean counted =
        number.after().equals("%")
            || !number.after().isEmpty() && Character.isLowerCase(number.after().codePointAt(0));
    boolean named = number.before().matches("\\p{Lu}{2,}|[A-Za-z]+");
    Safety safety = counted && !named ? Safety.SAFE : Safety.UNSAFE;
    return Slip.of(segment, number.at(), "", safety)
        .changing(new Span(range.start(2), range.end(2)), "–");
  }
}
