package dev.isogloss.check.grammar;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Authority;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.grammar.RuleTable.Topic;
import dev.isogloss.check.grammar.TrustedMistakes.Trusted;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.language.GrammarChecker.Kind;
import dev.isogloss.language.GrammarChecker.Mistake;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports misspelled words. */
@AutoService(Check.class)
@CheckInfo(
    id = "spelling",
    summary = "A word is misspelled.",
    category = Category.LINGUISTIC_SPELLING,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    authority = Authority.BORROWED_SPELLING,
    doc =
        """
        ## What it finds
        A word that no dictionary has, where a typical slip explains it: a doubled or a missing
        letter, two letters in the wrong order, an unstressed vowel, *-тся* for *-ться*, a prefix
        such as *без-* before a voiceless consonant, a noun joined to a participle by a hyphen; or
        where it is put together of two nouns in a way that nobody writes. Any other word that is
        not known is a hint. Also what LanguageTool's other spelling rules find: see
        [the rules](../grammar-rules.md).

        Silent on names and abbreviations (a capital inside a sentence, a digit), words in another
        script, the terms of the glossary, regular derivations of known words (*нейро-*, *мульти-*,
        *-ность*, hyphened compounds), and words that the text itself uses three times or more.

        ## Why
        Half of what a speller does not know in a technical text is right, and a checker that cries
        out at each new word is soon switched off.

        ## Fix
        The known words that the slip leads to, those first that agree with the words around. Never
        safe.
        """)
public final class Spelling implements Check.OfSegment {
  @Override
  public boolean asksForMistakes() {
    return true;
  }

  @Override
  public List<Finding> check(Segment segment, Context context) {
    return TrustedMistakes.of(segment, context).stream()
        .filter(m -> m.row().topic() == Topic.SPELLING)
        .flatMap(m -> findings(m, segment, context))
        .toList();
  }

  private Stream<Finding> findings(Trusted trusted, Segment segment, Context context) {
    Mistake mistake = trusted.mistake();
    if (mistake.kind() != Kind.UNKNOWN_WORD) {
      return Stream.of(trusted.finding(id(), segment, context));
    }
    if (SpelledRight.of(context).test(mistake.span(), segment)) {
      return Stream.empty();
    }
    String word = mistake.span().of(segment.text());
    Misspelling found = Misspelling.of(word, mistake.suggestions(), context.language(segment));
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    return found.severity() == Severity.NEUTRAL && capital
        ? Stream.empty()
        : Stream.of(finding(found, mistake.span(), segment, context));
  }

  private Finding finding(Misspelling found, Span span, Segment segment, Context context) {
    String word = span.of(segment.text());
    List<String> ranked =
        new Fitting(segment, context)
            .ranked(found.suggestions(), span).stream().map(s -> cased(s, word)).toList();
    return Finding.of(
            id(),
            Category.LINGUISTIC_SPELLING,
            found.severity(),
            context.document().locate(segment, span),
            found.message(word))
        .withFixes(Suggestions.fixes(ranked, span, segment, context));
  }

  private static String cased(String suggestion, String word) {
    Optional<String> capital =
        Character.isUpperCase(word.charAt(0))
            ? Optional.of(suggestion.substring(0, 1).toUpperCase(Locale.ROOT))
            : Optional.empty();
    return capital.map(c -> c + suggestion.substring(1)).orElse(suggestion);
  }
}
