package dev.isogloss.check.number;

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
import dev.isogloss.language.Language;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds decimal signs of another language. */
@AutoService(Check.class)
@CheckInfo(
    id = "number-decimal",
    summary = "The decimal sign is that of another language.",
    category = Category.LOCALE_NUMBER_FORMAT,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        3.5 in a language that writes 3,5, or 3,5 % in one that writes 3.5 %. Versions, dates,
        times, numbers of sections and figures, addresses, numbers with commas between them, and a
        number behind a word in another script are left alone. A version is known by the noun
        before it, by its marks (3.4+, 3.x, 3.4.1), by the other cells of its column, or because the
        document has it elsewhere. A number alone at the top of a column is its name; one that is
        alone between quotation marks is a value. In prose a number above one that measures and
        counts nothing may be a name too, and is a hint. Where a language admits both signs, as Spanish
        does, the sign that the document has less often is found.

        ## Why
        The sign means something else here: it ends a sentence or groups thousands.

        ## Fix
        Writes the sign of the language. Safe before a percent sign, a magnitude or a unit, and for
        fractions below one where the sentence names no program whose version it may be.
        """)
public final class NumberDecimal implements Check.OfDocument {
  private static final Pattern FRACTION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_.,:/@#№§=]|[.,:/№§]\\h|\\w[-])\\d{1,9}([.,])\\d{1,6}(?![\\p{N}_/:@]|[.,:]\\d|,\\h[-−]?\\d|-\\p{L})");

  /** Hours and minutes, or day and month. */
  private static final Pattern TIME =
      Pattern.compile("(?:[01]?\\d|2[0-4])\\.[0-5]\\d|(?:[0-2]?\\d|3[01])\\.(?:0\\d|1[0-2])");

  @Override
  public List<Finding> check(Context context) {
    Labels labels = Labels.of(context);
    DecimalSigns signs = DecimalSigns.of(context, FRACTION);
    return context.document().segments().stream()
        .flatMap(s -> OwnProse.only(slips(s, labels, signs, context), s, context).stream())
        .map(s -> s.finding(this, severity(s, context), message(s, context), context))
        .toList();
  }

  /** A number that measures and counts nothing may be the name of something. */
  private Severity severity(Slip slip, Context context) {
    Language language = context.language(slip.segment());
    String text = slip.segment().text();
    Number number = Number.of(text, slip.at().start(), slip.at().end());
    boolean quantity =
        slip.segment().role() == Segment.Role.TABLE_CELL
            || isMeasure(number, language)
            || isMeasureBehind(number, text)
            || Labels.countsNoun(text, slip.at().end(), language);
    return quantity ? info().severity() : Severity.NEUTRAL;
  }

  private static Message message(Slip slip, Context context) {
    boolean either = context.language(slip.segment()).conventions().eitherDecimal();
    String decimal = slip.changes().get(0).text();
    return either
        ? Message.of("The rest of the text writes the decimal sign «{0}».", decimal)
        : Message.of("The decimal sign of the language is «{0}».", decimal);
  }

  private static List<Slip> slips(
      Segment segment, Labels labels, DecimalSigns signs, Context context) {
    Language language = context.language(segment);
    Conventions conventions = language.conventions();
    String wanted = signs.wanted(conventions);
    Matcher fraction = FRACTION.matcher(segment.text());
    List<Slip> slips = new ArrayList<>();
    while (fraction.find()) {
      boolean foreign = isOtherSign(fraction.group(1), wanted);
      if (foreign && (fraction.start() > 0 || !isLabel(fraction, segment))) {
        Number number = Number.of(segment.text(), fraction.start(), fraction.end());
        boolean label =
            isShown(segment.text(), number)
                || isSet(segment.text(), number)
                || !isMeasured(number, language) && labels.has(segment, number.at());
        if (!label
            && !isGrouped(number, conventions)
            && isFraction(number, fraction.group(1), language)) {
          Span mark = new Span(fraction.start(1), fraction.end(1));
          boolean sure =
              isMeasured(number, language)
                  || isMeasure(number, language) && !namesProgram(number, segment, context);
          Safety safety = sure ? Safety.SAFE : Safety.UNSAFE;
          slips.add(Slip.of(segment, number.at(), "", safety).changing(mark, wanted));
        }
      }
    }
    return slips;
  }

  private static final String QUOTES = "\"'«»“”„";

  /** Whether it is all that is between quotation marks: a value, and nothing that was measured. */
  private static boolean isShown(String text, Number number) {
    Span at = number.at();
    return at.start() > 0
        && at.end() < text.length()
        && QUOTES.indexOf(text.charAt(at.start() - 1)) >= 0
        && QUOTES.indexOf(text.charAt(at.end())) >= 0;
  }

  /** Whether a name of code gets the number, behind an equals sign. */
  private static boolean isSet(String text, Number number) {
    String before = text.substring(0, number.at().start()).stripTrailing();
    return before.endsWith("=")
        && before.substring(0, before.length() - 1).stripTrailing().endsWith("\uFFFC");
  }

  /**
   * Whether the sign is the language's own for thousands, as the German 1.000 has it, or three
   * zeros are behind it, which no fraction has.
   */
  private static boolean isGrouped(Number number, Conventions conventions) {
    String[] parts = number.digits().split("[.,]", -1);
    String sign = number.digits().substring(parts[0].length(), parts[0].length() + 1);
    return (sign.equals(conventions.grouping()) || parts[1].equals("000"))
        && parts[1].length() == 3
        && parts[0].length() <= 3
        && !parts[0].startsWith("0");
  }

  private static boolean isOtherSign(String mark, String wanted) {
    return wanted.equals(mark.equals(".") ? "," : ".");
  }

  /** Whether a segment begins with the number and text follows: a section has that number. */
  private static boolean isLabel(MatchResult fraction, Segment segment) {
    return segment.role() != Segment.Role.TABLE_CELL
        && fraction.start() == 0
        && fraction.end() < segment.text().length();
  }

  private static boolean isFraction(Number number, String mark, Language language) {
    Conventions conventions = language.conventions();
    boolean below = number.digits().matches("0[.,].*");
    boolean measure = isMeasure(number, language);
    if (mark.equals(",")) {
      return !below && number.digits().matches("\\d+,\\d{1,2}") && measure;
    }
    boolean named = number.isBehindForeignWord(conventions) || isName(number.before());
    boolean whole = number.digits().endsWith(".0");
    boolean time = TIME.matcher(number.digits()).matches();
    return below || measure || !named && !whole && !time;
  }

  private static boolean isName(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean isMeasure(Number number, Language language) {
    boolean below =
        number.digits().matches("0[.,]\\d+") && !number.isBehindForeignWord(language.conventions());
    return below || isMeasured(number, language);
  }

  private static final String MONEY = "$€£₽≈~×";

  /** Whether a sign of money or of a rough amount is right before. */
  private static boolean isMeasureBehind(Number number, String text) {
    int before = number.at().start() - 1;
    while (before >= 0 && Character.isSpaceChar(text.charAt(before))) {
      before--;
    }
    return before >= 0 && MONEY.indexOf(text.charAt(before)) >= 0;
  }

  /** Whether the sentence has a name as programs have them, of which it may be a version. */
  private static boolean namesProgram(Number number, Segment segment, Context context) {
    Conventions conventions = context.language(segment).conventions();
    return context.sentences(segment).stream()
        .filter(s -> s.contains(number.at().start()))
        .flatMap(s -> NAME.matcher(s.of(segment.text())).results())
        .anyMatch(m -> m.group().codePoints().noneMatch(conventions::isOwnLetter));
  }

  private static final Pattern NAME =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}\\p{L}*\\p{Ll}\\p{L}*");

  /** Whether a percent sign, a magnitude or a unit follows. */
  private static boolean isMeasured(Number number, Language language) {
    String after = number.after();
    return after.equals("%")
        || language.numbers().ownUnits().contains(after.replaceFirst("\\.$", ""))
        || language.numbers().units().containsKey(after)
        || MAGNITUDE.matcher(after).lookingAt()
        || language.numbers().magnitudes().begin(after);
  }

  /** The beginnings of magnitudes and shares that languages in Latin letters have in common. */
  private static final Pattern MAGNITUDE =
      Pattern.compile("(?iu)m[iy]l|mrd|bill|trill|percent|prozent");
}
