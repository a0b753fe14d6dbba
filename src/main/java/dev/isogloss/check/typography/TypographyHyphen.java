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
import dev.isogloss.language.Language;
import dev.isogloss.language.Orthography.Compounding;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds hyphens with spaces that tear a word apart, and hyphens that join what a dash should
 * divide.
 */
@AutoService(Check.class)
@CheckInfo(
    id = "typography-hyphen",
    summary = "A space tears a compound apart, or a hyphen joins two parts of a sentence.",
    category = Category.LINGUISTIC_PUNCTUATION,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        Two faults of decoders that write token by token:
        A compound of the dictionary with spaces at its hyphen: кое - как, премьер -министр.
        Two words that are not a compound and that a hyphen joins, where a dash is meant: Вселенная-это
        не немое кино. They are recognised by a small word or a verb on one side, which no compound has.
        A hyphen that replaces a part of several compounds (видео- и аудиозаписи) is left alone.

        ## Why
        The sentence falls apart in the wrong place.

        ## Fix
        Removes the spaces, or writes the dash. Safe for compounds of the dictionary.
        """)
public final class TypographyHyphen implements Check.OfSegment {
  private static final Pattern TORN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(\\p{L}+)(\\h?-\\h?)(\\p{L}+|\\p{N}+)(?![\\p{L}\\p{N}-])");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    if (segment.text().indexOf('-') < 0
        || context.language(segment).orthography().compounding() != Compounding.LISTED) {
      return List.of();
    }
    OwnProse own = OwnProse.of(segment, context);
    List<Finding> findings = new ArrayList<>();
    Matcher torn = TORN.matcher(segment.text());
    while (torn.find()) {
      if (own.has(torn.start())) {
        boolean joined = torn.group(2).length() == 1;
        Language language = context.language(segment);
        if (joined && divides(torn.group(1), torn.group(3), language) && goesOn(torn, segment)) {
          findings.add(
              dash(segment, torn, language)
                  .finding(this, Message.of("A dash belongs between these words."), context));
        } else if (!joined && isCompound(torn, language)) {
          findings.add(
              compound(segment, torn)
                  .finding(this, Message.of("No space belongs around this hyphen."), context));
        }
      }
    }
    return findings;
  }

  private static boolean divides(String first, String second, Language language) {
    Compounds compounds = new Compounds(language);
    return Character.isDigit(second.charAt(0))
        ? compounds.takesNoNumber(first)
        : compounds.divides(first, second);
  }

  /** Whether text follows a word of one letter, which ends no sentence. */
  private static boolean goesOn(Matcher torn, Segment segment) {
    int end = torn.end();
    return torn.group(3).length() > 1
        || end < segment.text().length() && Character.isSpaceChar(segment.text().charAt(end));
  }

  private static boolean isCompound(Matcher torn, Language language) {
    return !language.morphology().readings(torn.group(1) + "-" + torn.group(3)).isEmpty();
  }

  private static Slip compound(Segment segment, Matcher torn) {
    Span at = new Span(torn.start(2), torn.end(2));
    return Slip.of(segment, at, "-", Safety.SAFE);
  }

  private static Slip dash(Segment segment, Matcher joined, Language language) {
    String dash = " " + language.conventions().dash().mark() + " ";
    Span at = new Span(joined.start(), joined.end());
    return Slip.of(segment, at, "", Safety.UNSAFE)
        .changing(new Span(joined.start(2), joined.end(2)), dash);
  }
}
