package dev.isogloss.check.pair;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Pair;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.language.Token;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds what has no translation, or the source for one. */
@AutoService(Check.class)
@CheckInfo(
    id = "pair-untranslated",
    summary = "A text is not translated.",
    category = Category.ACCURACY_UNTRANSLATED,
    severity = Severity.MAJOR,
    safety = Safety.DISPLAY_ONLY,
    doc =
        """
        ## What it finds
        Pairs of source and translation, such as the rows of a table of strings, whose translation
        is empty or the same as the source. Only words with a small first letter show that a text
        is to be translated: two of them make a *major* finding, one beside other words a *minor*
        one. Where all words are capitalised (*Sign In*) it is a hint, since names stay as they
        are. Numbers, placeholders, tags, words with capitals or digits in them (*GitHub*, *API*)
        and what the glossary allows in the language are left alone; so is a single word where both
        languages share a script (*Radio*).

        ## Why
        A program shows the text of the source, or nothing.

        ## Fix
        None: it has to be translated.
        """)
public final class PairUntranslated implements Check.OfPair {
  @Override
  public List<Finding> check(Pair pair, Context context) {
    if (pair.source().isEmpty()) {
      return List.of();
    }
    if (pair.target().isEmpty()) {
      boolean words = pair.sourceText().codePoints().anyMatch(Character::isLetter);
      return words
          ? List.of(
              finding(
                  pair,
                  context,
                  Severity.MAJOR,
                  Message.of("Not translated: the target is empty.")))
          : List.of();
    }
    return pair.isCopied()
        ? severity(pair, context).map(s -> same(pair, context, s)).stream().toList()
        : List.of();
  }

  private Finding same(Pair pair, Context context, Severity severity) {
    return finding(
        pair, context, severity, Message.of("Not translated: the target is the source."));
  }

  private Finding finding(Pair pair, Context context, Severity severity, Message message) {
    SourceText text = context.document().source();
    Location source = context.document().locate(pair.source().get(0), whole(pair.source().get(0)));
    return Finding.of(id(), info().category(), severity, new Location(text, pair.at()), message)
        .withRelated(List.of(new Related(source, Message.of("The source."))));
  }

  private static Span whole(Segment segment) {
    return new Span(0, segment.text().length());
  }

  /** How sure it is that a text must be translated; empty where it need not. */
  private static Optional<Severity> severity(Pair pair, Context context) {
    int plain = 0;
    int capitalised = 0;
    boolean shared = true;
    for (Segment segment : pair.target()) {
      shared &= context.language(segment).conventions().writes(segment.text());
      for (Token token : context.tokens(segment)) {
        if (isToTranslate(token, segment, context)) {
          boolean capital = Character.isUpperCase(token.text().codePointAt(0));
          plain += capital ? 0 : 1;
          capitalised += capital ? 1 : 0;
        }
      }
    }
    if (plain > 1) {
      return Optional.of(Severity.MAJOR);
    }
    int all = plain + capitalised;
    if (all == 0 || all == 1 && shared) {
      return Optional.empty();
    }
    return Optional.of(plain == 1 ? Severity.MINOR : Severity.NEUTRAL);
  }

  /** Names of programs and abbreviations have capitals or digits behind the first letter. */
  private static boolean isToTranslate(Token token, Segment segment, Context context) {
    String rest = token.text().substring(token.text().offsetByCodePoints(0, 1));
    boolean word =
        token.isWord() && token.text().codePoints().filter(Character::isLetter).count() > 1;
    boolean name =
        rest.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    return word && !name && !isAllowed(token, segment, context);
  }

  private static boolean isAllowed(Token token, Segment segment, Context context) {
    return context.terms(segment).stream()
        .filter(match -> match.term().status().isAllowed())
        .map(TermMatch::span)
        .anyMatch(span -> span.contains(token.span()));
  }
}
