package dev.isogloss.check.grammar;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.language.GrammarChecker.Kind;
import dev.isogloss.language.GrammarChecker.Mistake;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.List;

/** Reports what the grammar and spelling rules of the language see. */
@AutoService(Check.class)
@CheckInfo(
    id = "grammar",
    summary = "The grammar and spelling rules of the language see a mistake.",
    category = Category.LINGUISTIC_GRAMMAR,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        What LanguageTool's rules find, with its message and suggestions. Silent on the terms of the
        glossary and, in spelling, on what is no misspelling: words with a capital or a digit (names
        and abbreviations), words in another script, words whose dictionary form is known, compounds
        of known words, and words that the text itself uses three times or more. The first word of a
        table cell, a list item or a caption may be in lower case.

        ## Why
        A translation that says the right thing in the wrong form still has to be edited.

        ## Fix
        LanguageTool's first suggestion. Never safe.
        """)
public final class Grammar implements Check.OfSegment {
  private static final int MOST_SUGGESTIONS = 3;

  @Override
  public boolean asksForMistakes() {
    return true;
  }

  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Mistake> mistakes = context.mistakes(segment);
    if (mistakes.isEmpty()) {
      return List.of();
    }
    SpelledRight spelledRight = SpelledRight.of(context);
    return mistakes.stream()
        .filter(m -> !touchesTerm(m, segment, context))
        .filter(m -> m.kind() != Kind.SPELLING || !spelledRight.test(m.span(), segment))
        .filter(m -> !isFragmentStart(m, segment))
        .map(m -> finding(m, segment, context))
        .toList();
  }

  /** A table cell, a list item or a caption need not begin as a sentence does. */
  private static boolean isFragmentStart(Mistake mistake, Segment segment) {
    return segment.role() != Role.PARAGRAPH
        && mistake.rule().equals("UPPERCASE_SENTENCE_START")
        && mistake.span().start() == 0;
  }

  private static boolean touchesTerm(Mistake mistake, Segment segment, Context context) {
    return context.terms(segment).stream().anyMatch(t -> t.span().overlaps(mistake.span()));
  }

  private Finding finding(Mistake mistake, Segment segment, Context context) {
    Location at = context.document().locate(segment, mistake.span());
    return Finding.of(
            id(),
            category(mistake.kind()),
            mistake.kind() == Kind.STYLE ? Severity.NEUTRAL : info().severity(),
            at,
            mistake.message() + " [" + mistake.rule() + "]")
        .withFixes(fixes(mistake, segment, context));
  }

  private static List<Fix> fixes(Mistake mistake, Segment segment, Context context) {
    List<Span> pieces = segment.pieces(mistake.span());
    if (pieces.size() > 1) {
      return List.of();
    }
    Location at = new Location(context.document().source(), pieces.get(0));
    return mistake.suggestions().stream()
        .limit(MOST_SUGGESTIONS)
        .map(s -> new Fix("Write «" + s + "».", Safety.UNSAFE, List.of(new Edit(at, s))))
        .toList();
  }

  private static Category category(Kind kind) {
    return switch (kind) {
      case GRAMMAR -> Category.LINGUISTIC_GRAMMAR;
      case SPELLING -> Category.LINGUISTIC_SPELLING;
      case PUNCTUATION -> Category.LINGUISTIC_PUNCTUATION;
      case TYPOGRAPHY -> Category.LOCALE_TYPOGRAPHY;
      case STYLE -> Category.STYLE_AWKWARD;
    };
  }
}
