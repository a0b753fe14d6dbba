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
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds dashes with a space on one side only. */
@AutoService(Check.class)
@CheckInfo(
    id = "typography-dash-spaces",
    summary = "A dash touches a word on one side or on both.",
    category = Category.LOCALE_TYPOGRAPHY,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        In a language that sets dashes between spaces: an em dash that touches a word, except
        between names (Москва—Петербург) and numbers.

        ## Why
        A dash without its spaces looks like a hyphen, and the words run together.

        ## Fix
        Adds the space. Safe between words in small letters; unsafe behind an abbreviation, which a
        hyphen may join («HTML—код»).
        """)
public final class TypographyDashSpaces implements Check.OfSegment {
  private static final Pattern TOUCHING =
      Pattern.compile("(?<=\\p{L})—\\h?(?=\\p{Ll})|(?<=[\\p{L},)»]\\h)—(?=\\p{Ll})");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    Conventions conventions = context.language(segment).conventions();
    if (!conventions.dash().spaced() || segment.text().indexOf('—') < 0) {
      return List.of();
    }
    OwnProse own = OwnProse.of(segment, context);
    return TOUCHING
        .matcher(segment.text())
        .results()
        .filter(m -> own.has(m.start()) && !joinsNouns(m, segment, context))
        .filter(m -> !conventions.dash().clings() || !isSpaced(m, segment))
        .map(m -> finding(m, segment, conventions, context))
        .toList();
  }

  /** Where the dash clings to what it sets apart, only a person knows which side that is. */
  private Finding finding(
      MatchResult dash, Segment segment, Conventions conventions, Context context) {
    return conventions.dash().clings()
        ? Slip.unfixed(segment, new Span(dash.start(), dash.end()))
            .finding(this, Message.of("A space belongs on one side of the dash."), context)
        : slip(segment, dash, context)
            .finding(this, Message.of("A space belongs on each side of the dash."), context);
  }

  /** Whether one side has a space. */
  private static boolean isSpaced(MatchResult dash, Segment segment) {
    return dash.group().length() > 1
        || Character.isSpaceChar(segment.text().charAt(dash.start() - 1));
  }

  /** Two nouns may stand for the ends of a line or the poles of a relation. */
  private static boolean joinsNouns(MatchResult dash, Segment segment, Context context) {
    Neighbours near = new Neighbours(segment.text());
    return dash.group().length() == 1
        && isNoun(near.wordBefore(dash.start()).of(segment.text()), segment, context)
        && isNoun(near.wordAfter(dash.end()).of(segment.text()), segment, context);
  }

  private static boolean isNoun(String word, Segment segment, Context context) {
    return context.language(segment).morphology().readings(word).stream()
        .anyMatch(r -> r.morph().pos() == Pos.NOUN);
  }

  private static Slip slip(Segment segment, MatchResult dash, Context context) {
    boolean spaced = Character.isSpaceChar(segment.text().charAt(dash.start() - 1));
    String text = (spaced ? "" : " ") + "— ";
    boolean compound = dash.group().length() == 1 && isAbbreviation(dash, segment, context);
    Safety safety = compound ? Safety.UNSAFE : Safety.SAFE;
    return Slip.of(segment, new Span(dash.start(), dash.end()), text, safety);
  }

  /** With an abbreviation, or a name in another script, a noun makes a compound. */
  private static boolean isAbbreviation(MatchResult dash, Segment segment, Context context) {
    Conventions conventions = context.language(segment).conventions();
    String word = new Neighbours(segment.text()).wordBefore(dash.start()).of(segment.text());
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase)
        || word.codePoints().anyMatch(c -> Character.isLetter(c) && !conventions.isOwnLetter(c));
  }
}
