package dev.isogloss.check.typography;

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
import dev.isogloss.language.Conventions;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds hyphens in place of a dash. */
@AutoService(Check.class)
@CheckInfo(
    id = "typography-dash",
    summary = "A hyphen is used instead of a dash, or the dashes differ.",
    category = Category.LOCALE_TYPOGRAPHY,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        One to three hyphens between two spaces, and the dash of another language: Russian has the
        em dash, most others have the en dash; a document may keep to the other one, and the language's
        own is never wrong. Where the configuration has decided (`conventions: {dash: em}`), any other
        dash is found. Differences of
        numbers and formulas of single letters are left alone, and so is a hyphen that belongs to a
        compound of the dictionary. Where words have no spaces between them, a single hyphen with
        spaces is a list's own mark.
        One convention is one fault: the first place counts and lists the others, which are hints;
        in a document that has right ones mostly each counts.
        In a document that has hyphens in two places and no dash, all places are hints.

        ## Why
        A hyphen joins, a dash divides. The typewriter had one key for both.

        ## Fix
        Writes the dash. Safe between words in small letters; unsafe between names, numbers or
        pieces of code, where a hyphen may be meant, and instead of the language's own dash.
        Of the marks in a sentence all are safe or none.
        """)
public final class TypographyDash implements Check.OfDocument {
  private static final Pattern DASH =
      Pattern.compile("(?<=[^\\s–—-]\\h)(?:-{1,3}|[–—])(?=\\h[^\\s–—-])|(?<=\\p{L})--(?=\\p{L})");

  @Override
  public List<Finding> check(Context context) {
    Usage usage = Usage.of(context);
    Optional<String> decided = context.house().dash().mark();
    List<Slip> slips = new ArrayList<>();
    for (Segment segment : context.document().segments()) {
      Conventions conventions = context.language(segment).conventions();
      String wanted = decided.orElseGet(() -> usage.wanted(conventions));
      for (Span dash : dashes(segment, context)) {
        String mark = dash.of(segment.text());
        boolean free = isAdmitted(mark, conventions.dash()) || usage.isHabit(mark);
        if (!mark.equals(wanted) && (decided.isPresent() || !free)) {
          slips.add(slip(segment, dash, wanted, context));
        }
      }
    }
    return Convention.findings(
        this,
        Slip.together(slips, context),
        decided.isPresent() || usage.isMixed() || slips.size() == 1,
        usage.total() - slips.size(),
        s -> Message.of("A dash belongs here: «{0}».", s.changes().get(0).text().strip()),
        context);
  }

  /** Whatever the document has more often, the dash of the language is never wrong. */
  private static boolean isAdmitted(String mark, Conventions.Dash dash) {
    return dash.spaced() ? mark.equals(String.valueOf(dash.mark())) : mark.charAt(0) != '-';
  }

  private static List<Span> dashes(Segment segment, Context context) {
    List<Span> dashes =
        DASH.matcher(segment.text()).results().map(m -> new Span(m.start(), m.end())).toList();
    if (dashes.isEmpty()) {
      return dashes;
    }
    OwnProse own = OwnProse.of(segment, context);
    boolean spaced = context.language(segment).conventions().spacesWords();
    return dashes.stream()
        .filter(d -> own.has(d.start()) && !CodeLike.isCode(segment.text(), d.start()))
        .filter(d -> divides(d, segment, context))
        .filter(d -> spaced || !d.of(segment.text()).equals("-"))
        .toList();
  }

  /** Whether it is no minus sign, no hyphen of a known compound, and not between objects alone. */
  private static boolean divides(Span dash, Segment segment, Context context) {
    if (segment.text().chars().noneMatch(Character::isLetter)) {
      return false;
    }
    String before = before(dash, segment);
    String after = after(dash, segment);
    boolean formula = isSymbol(before) && isSymbol(after);
    return !formula
        && context.language(segment).morphology().readings(before + "-" + after).isEmpty();
  }

  private static boolean isSymbol(String word) {
    return word.codePointCount(0, word.length()) == 1 || word.matches("\\d[\\d.,]*");
  }

  private static String before(Span dash, Segment segment) {
    return new Neighbours(segment.text())
        .wordBefore(Math.max(0, dash.start() - 1))
        .of(segment.text());
  }

  private static String after(Span dash, Segment segment) {
    String text = segment.text();
    return new Neighbours(text).wordAfter(Math.min(text.length(), dash.end() + 1)).of(text);
  }

  private static Slip slip(Segment segment, Span dash, String wanted, Context context) {
    String before = before(dash, segment);
    String after = after(dash, segment);
    Conventions conventions = context.language(segment).conventions();
    boolean joined = Character.isLetter(segment.text().charAt(dash.start() - 1));
    boolean compound = isName(before) && isName(after);
    boolean number = after.matches("\\d.*");
    boolean letters = before.length() == 1 && after.length() < 2;
    boolean objects = before.isEmpty() && after.isEmpty();
    Conventions.Dash own = conventions.dash();
    boolean right =
        context.house().dash().mark().isEmpty()
            && dash.of(segment.text()).equals(String.valueOf(own.mark()));
    boolean unsure =
        compound
            || number
            || isSum(before, after, conventions)
            || letters
            || joined
            || objects
            || right;
    Safety safety = unsure ? Safety.UNSAFE : Safety.SAFE;
    boolean spaced = own.spaced();
    return Slip.of(segment, dash, joined && spaced ? " " + wanted + " " : wanted, safety);
  }

  /** Whether a name in other letters may be taken from a number: <i>1,1 - total_fee</i>. */
  private static boolean isSum(String before, String after, Conventions conventions) {
    return before.matches("[\\d.,]+")
        && !after.isEmpty()
        && after.codePoints().noneMatch(conventions::isOwnLetter);
  }

  private static boolean isName(String word) {
    return !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0));
  }

  /** So many hyphens beside each dash leave the dash a habit. */
  private static final int HYPHENS_A_DASH = 4;

  /** How often each mark occurs. */
  private record Usage(Map<String, Integer> counts) {
    static Usage of(Context context) {
      Map<String, Integer> counts = new HashMap<>();
      for (Segment segment : context.document().segments()) {
        dashes(segment, context).forEach(d -> counts.merge(d.of(segment.text()), 1, Integer::sum));
      }
      return new Usage(counts);
    }

    boolean isMixed() {
      return counts.size() > 1;
    }

    /**
     * The language's dash, unless the document has another one that serves more often, and as a
     * habit. Many hyphens do not count against it: they tell what is on the keyboard, and not which
     * dash the house writes.
     */
    String wanted(Conventions conventions) {
      String preferred = String.valueOf(conventions.dash().mark());
      String other = conventions.dash().admitted();
      int others = counts.getOrDefault(other, 0);
      int hyphens = count("-") + count("--") + count("---");
      boolean habit = others > 1 && HYPHENS_A_DASH * others >= hyphens;
      boolean kept = others > count(preferred) && (habit || others > hyphens);
      return kept || !conventions.dash().spaced() ? other : preferred;
    }

    /** Whether the document divides by this dash more often than by anything else. */
    boolean isHabit(String mark) {
      return mark.charAt(0) != '-' && 2 * count(mark) > total() && count(mark) > 2;
    }

    private int total() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int count(String mark) {
      return counts.getOrDefault(mark, 0);
    }
  }
}
