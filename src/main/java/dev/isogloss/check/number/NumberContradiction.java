package dev.isogloss.check.number;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.passage.Alternatives;
import dev.isogloss.passage.CopiedPassage;
import dev.isogloss.passage.CopiedPassage.Change;
import dev.isogloss.passage.Parallels;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Finds numbers that differ between a passage and its copy. */
@AutoService(Check.class)
@CheckInfo(
    id = "number-contradiction",
    summary = "A passage and its copy have different numbers.",
    category = Category.ACCURACY_MISTRANSLATION,
    severity = Severity.MAJOR,
    safety = Safety.DISPLAY_ONLY,
    doc =
        """
        ## What it finds
        A number in a repeated passage that differs from the one in its copy, between words
        that are the same. Versions and numbers of listings and figures may differ. The finding is
        at the number of the copy and names that of the original.

        ## Why
        One of the two was mended and the other was not, or a slip came in; the reader cannot tell
        which is right.

        ## Fix
        None: only the source tells which number is right.
        """)
public final class NumberContradiction implements Check.OfDocument {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\\h]\\d+)*");

  /** A copy has so many equal words for each that was changed. */
  private static final int WORDS_A_CHANGE = 10;

  @Override
  public List<Finding> check(Context context) {
    List<CopiedPassage> passages =
        context.passages().stream().filter(NumberContradiction::isCopy).toList();
    if (passages.isEmpty()) {
      return List.of();
    }
    Labels labels = Labels.of(context);
    Alternatives alternatives = Alternatives.of(context.document().source());
    return passages.stream()
        .filter(p -> !Parallels.are(p))
        .filter(p -> !alternatives.areApart(p.originalPlace(), p.copyPlace()))
        .flatMap(p -> p.changes().stream())
        .map(c -> new Change(number(c.original()), number(c.copy())))
        .filter(c -> isNumber(c.original()) && isNumber(c.copy()))
        .filter(c -> counts(c.original(), labels, context) && counts(c.copy(), labels, context))
        .distinct()
        .map(this::finding)
        .toList();
  }

  /** In rows after one pattern the numbers are meant to differ. */
  private static boolean isCopy(CopiedPassage passage) {
    return passage.changes().size() * WORDS_A_CHANGE <= passage.equalWords();
  }

  private Finding finding(Change change) {
    return Finding.of(
            id(),
            info().category(),
            info().severity(),
            change.copy(),
            Message.of(
                "«{0}» here, «{1}» in the same passage above.",
                change.copy().text(), change.original().text()))
        .withRelated(
            List.of(
                new Related(change.original(), Message.of("The number in the original passage."))));
  }

  /** Whether a number is a quantity: no version, no listing, nothing in the brackets of code. */
  private static boolean counts(Location at, Labels labels, Context context) {
    String text = at.source().content();
    int before = at.span().start() - 1;
    boolean listed = before >= 0 && "[{=".indexOf(text.charAt(before)) >= 0;
    return !listed
        && context.document().segments().stream()
            .filter(s -> s.toSource(Span.of(0, s.text().length())).contains(at.span()))
            .findFirst()
            .map(s -> !labels.has(s, s.toProse(at.span())))
            .orElse(true);
  }

  private static boolean isNumber(Location at) {
    return NUMBER.matcher(at.text()).matches();
  }

  /** A place with the digits and signs around it that make one number of it. */
  private static Location number(Location at) {
    String text = at.source().content();
    int start = at.span().start();
    int end = at.span().end();
    while (start > 1 && isJoin(text, start - 2)) {
      start = digits(text, start - 2, -1) + 1;
    }
    while (end + 1 < text.length() && isJoin(text, end - 1)) {
      end = digits(text, end + 1, 1);
    }
    return new Location(at.source(), new Span(start, end));
  }

  /** Whether a digit, a sign that groups or parts digits and a digit are here. */
  private static boolean isJoin(String text, int at) {
    char sign = text.charAt(at + 1);
    return Character.isDigit(text.charAt(at))
        && (sign == '.' || sign == ',' || sign == '\u00a0' || sign == '\u202f')
        && Character.isDigit(text.charAt(at + 2));
  }

  private static int digits(String text, int from, int step) {
    int at = from;
    while (at >= 0 && at < text.length() && Character.isDigit(text.charAt(at))) {
      at += step;
    }
    return at;
  }
}
