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
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.NumberWords;
import dev.isogloss.language.Reading;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds thousands that are grouped as in another language. */
@AutoService(Check.class)
@CheckInfo(
    id = "number-grouping",
    summary = "The thousands of a number are grouped as in another language.",
    category = Category.LOCALE_NUMBER_FORMAT,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        A grouping mark that means the decimal sign in this language: 10,000 in Russian, 10.000.000
        in English; one that means nothing in it, before three zeros: 10.000 in Russian; and a year that is grouped like a quantity. One group of three digits may be a
        decimal fraction; it is found where it ends in two zeros, where the word behind it is in
        the plural, or, as a hint, where no unit follows.

        ## Why
        «1,113» is one and a bit in Russian, and more than a thousand in English.

        ## Fix
        Writes the number as the language groups it; four digits are not grouped where the language
        does not want it. Safe where the number cannot be a fraction.
        """)
public final class NumberGrouping implements Check.OfSegment {
  private static final Pattern GROUPED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,_/])\\d{1,3}([.,])\\d{3}(?:\\1\\d{3})*(?![\\p{L}\\p{N}_/]|[.,]\\d)");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Slip> slips = new ArrayList<>();
    Matcher grouped = GROUPED.matcher(segment.text());
    Language language = context.language(segment);
    Conventions conventions = language.conventions();
    Pattern years = language.numbers().years();
    while (grouped.find()) {
      boolean year =
          years
              .matcher(segment.text())
              .region(grouped.start(), segment.text().length())
              .useTransparentBounds(true)
              .lookingAt();
      boolean foreign =
          conventions.decimal().equals(grouped.group(1)) || isForeign(grouped, conventions);
      if (foreign && !year) {
        Number number = Number.of(segment.text(), grouped.start(), grouped.end());
        Certainty certainty = certainty(number, grouped.group(1), language);
        if (certainty != Certainty.FRACTION) {
          Safety safety = certainty == Certainty.GROUPED ? Safety.SAFE : Safety.UNSAFE;
          slips.add(Slip.of(segment, number.at(), regrouped(number, conventions), safety));
        }
      }
    }
    Matcher year = years.matcher(segment.text());
    while (year.find()) {
      slips.add(
          Slip.of(
              segment,
              new Span(year.start(), year.end()),
              year.group(1) + year.group(2),
              Safety.UNSAFE));
    }
    return findings(slips, segment, context);
  }

  /** Whether the mark is neither of the language's two and three zeros follow: <i>180.000</i>. */
  private static boolean isForeign(MatchResult grouped, Conventions conventions) {
    return !conventions.grouping().equals(grouped.group(1))
        && !conventions.decimal().equals(grouped.group(1))
        && !grouped.group().startsWith("0")
        && grouped.group().endsWith(grouped.group(1) + "000");
  }

  private List<Finding> findings(List<Slip> slips, Segment segment, Context context) {
    return OwnProse.only(slips, segment, context).stream()
        .map(
            s ->
                s.finding(
                    this,
                    s.safety() == Safety.SAFE ? Severity.MINOR : Severity.NEUTRAL,
                    Message.of("The language writes this number «{0}».", s.changes().get(0).text()),
                    context))
        .toList();
  }

  /** What a number with a mark before three digits can be. */
  private enum Certainty {
    FRACTION,
    OPEN,
    GROUPED
  }

  private static Certainty certainty(Number number, String mark, Language language) {
    String digits = number.digits();
    String after = number.after();
    if (digits.startsWith("0")) {
      return Certainty.FRACTION;
    }
    if (!language.conventions().decimal().equals(mark)) {
      return isPlural(after, language) ? Certainty.GROUPED : Certainty.OPEN;
    }
    if (mark.equals(".") && digits.indexOf('.') == digits.lastIndexOf('.')) {
      return Certainty.FRACTION;
    }
    if (digits.indexOf(mark) != digits.lastIndexOf(mark) || digits.endsWith("00")) {
      return mark.equals(",") ? Certainty.GROUPED : Certainty.OPEN;
    }
    NumberWords words = language.numbers();
    boolean measured =
        words.ownUnits().contains(after)
            || after.startsWith("%")
            || words.units().containsKey(after);
    if (isPlural(after, language)) {
      return Certainty.GROUPED;
    }
    return measured
            || after.isEmpty()
            || !Character.isLetter(after.codePointAt(0))
            || language.morphology().readings(after).stream()
                .anyMatch(
                    r ->
                        r.morph().grammaticalCase() == Case.GENITIVE
                            && r.morph().number() == Morph.Number.SINGULAR)
        ? Certainty.FRACTION
        : Certainty.OPEN;
  }

  /** Whether the counted word is in the plural; a fraction counts in the singular. */
  private static boolean isPlural(String word, Language language) {
    List<Reading> nouns =
        language.morphology().readings(word).stream()
            .filter(r -> r.morph().pos() == Pos.NOUN)
            .toList();
    return !nouns.isEmpty()
        && nouns.stream().allMatch(r -> r.morph().number() == Morph.Number.PLURAL);
  }

  private static String regrouped(Number number, Conventions conventions) {
    String digits = number.digits().replaceAll("\\D", "");
    if (digits.length() < conventions.groupedFrom()) {
      return digits;
    }
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
      text.insert(at, conventions.grouping());
    }
    return text.toString();
  }

  private static final int GROUP = 3;
}
