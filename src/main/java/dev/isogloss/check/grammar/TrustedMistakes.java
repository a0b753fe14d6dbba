package dev.isogloss.check.grammar;

import dev.isogloss.check.Context;
import dev.isogloss.check.grammar.RuleTable.Row;
import dev.isogloss.check.grammar.RuleTable.Topic;
import dev.isogloss.check.grammar.RuleTable.Verdict;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.GrammarChecker.Mistake;
import dev.isogloss.language.Language;
import dev.isogloss.language.WordList;
import java.util.List;
import java.util.Set;

/** The mistakes of a segment whose rules are trusted, outside the terms of the glossary. */
final class TrustedMistakes {
  /** Is where code is in the prose. */
  private static final char OBJECT = '\uFFFC';

  private TrustedMistakes() {}

  /** A mistake with what is known of its rule. */
  record Trusted(Mistake mistake, Row row) {
    /** The finding that tells what the rule says. */
    Finding finding(String check, Segment segment, Context context) {
      return Finding.of(
              check,
              row.topic().category(),
              row.verdict() == Verdict.KEEP ? Severity.MINOR : Severity.NEUTRAL,
              context.document().locate(segment, mistake.span()),
              Message.of("{0} [{1}]", mistake.message(), mistake.rule()))
          .withFixes(Suggestions.fixes(mistake.suggestions(), mistake.span(), segment, context));
    }
  }

  static List<Trusted> of(Segment segment, Context context) {
    RuleTable table = RuleTable.of(context.language(segment).vocabulary());
    return context.mistakes(segment).stream()
        .map(m -> new Trusted(m, table.row(m)))
        .filter(t -> t.row().verdict() != Verdict.OFF)
        .filter(t -> !crossesLine(t.mistake(), segment))
        .filter(t -> !lacksClause(t, segment))
        .filter(t -> t.row().topic() != Topic.GRAMMAR || !opensLink(t.mistake(), segment, context))
        .filter(t -> !touchesTerm(t.mistake(), segment, context))
        .filter(t -> t.row().topic() != Topic.GRAMMAR || !isOfTrade(t.mistake(), segment, context))
        .toList();
  }

  /** What a line break parts is no sentence. */
  private static boolean crossesLine(Mistake mistake, Segment segment) {
    return mistake.span().of(segment.text()).indexOf('\n') >= 0;
  }

  /**
   * Whether a rule wants a mark behind a sign, such as a dash or a picture at the head of a note:
   * no clause ends there.
   */
  private static boolean lacksClause(Trusted trusted, Segment segment) {
    int first = trusted.mistake().span().of(segment.text()).codePointAt(0);
    int type = Character.getType(first);
    return trusted.row().topic() == Topic.PUNCTUATION
        && (type == Character.DASH_PUNCTUATION || type == Character.OTHER_SYMBOL)
        && first != OBJECT;
  }

  /** Whether a link begins inside: its text is a title, and no part of the sentence. */
  private static boolean opensLink(Mistake mistake, Segment segment, Context context) {
    String content = context.document().source().content();
    return segment.pieces(mistake.span()).stream()
        .skip(1)
        .anyMatch(p -> p.start() > 0 && content.charAt(p.start() - 1) == '[');
  }

  /** Whether the rules lack a word that they judge: it is one of the trade. */
  private static boolean isOfTrade(Mistake mistake, Segment segment, Context context) {
    Language language = context.language(segment);
    Set<String> trade = language.vocabulary().words(WordList.TRADE);
    return !trade.isEmpty()
        && context.tokens(segment).stream()
            .filter(t -> t.isWord() && t.span().overlaps(mistake.span()))
            .flatMap(t -> language.morphology().readings(t.text()).stream())
            .anyMatch(r -> trade.contains(r.lemma()));
  }

  private static boolean touchesTerm(Mistake mistake, Segment segment, Context context) {
    return context.terms(segment).stream().anyMatch(t -> t.span().overlaps(mistake.span()));
  }
}
