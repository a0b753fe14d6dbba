package dev.isogloss.check.style;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Change;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds phrases that were taken over word by word. */
@AutoService(Check.class)
@CheckInfo(
    id = "style-calque",
    summary = "A phrase is translated word for word, or a shorter one says the same.",
    category = Category.STYLE_AWKWARD,
    severity = Severity.NEUTRAL,
    safety = Safety.UNSAFE,
    byDefault = false,
    doc =
        """
        ## What it finds
        Phrases of a list, in Russian and English, in any of their forms: «на долгосрочной основе»
        (*on a long-term basis*), «являются серией технологий» (*are a series of*), *due to the
        fact that*.

        ## Why
        A machine follows the words of the source. Each such phrase is right by the grammar, and
        together they make a text that nobody would have written.

        ## Fix
        Where the phrase does not depend on the sentence, the shorter one; unsafe. Else the message
        says what to write.
        """)
public final class StyleCalque implements Check.OfSegment {
  @Override
  public List<Finding> check(Segment segment, Context context) {
    Language language = context.language(segment);
    List<Calque> calques = CalqueList.of(language.vocabulary());
    List<Token> tokens = calques.isEmpty() ? List.of() : context.tokens(segment);
    List<Finding> findings = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Calque> calque = longest(calques, tokens, at, language);
      if (calque.isPresent()) {
        findings.add(finding(calque.get(), tokens, at, segment, context));
      }
      at += calque.map(c -> c.words().size()).orElse(1);
    }
    return findings;
  }

  private static Optional<Calque> longest(
      List<Calque> calques, List<Token> tokens, int at, Language language) {
    return calques.stream()
        .filter(c -> c.standsAt(tokens, at, language))
        .max(Comparator.comparingInt(c -> c.words().size()));
  }

  private Finding finding(
      Calque calque, List<Token> tokens, int at, Segment segment, Context context) {
    Token last = tokens.get(at + calque.words().size() - 1);
    Span span = tokens.get(at).span().cover(last.span());
    Location place = context.document().locate(segment, span);
    Message message =
        Message.of(
            "Word-for-word translation: «{0}». Better: {1}.",
            span.of(segment.text()), calque.advice());
    Finding finding = Finding.of(id(), info().category(), info().severity(), place, message);
    if (!calque.replaces()) {
      return finding;
    }
    String text = inCase(calque.advice(), tokens.get(at).text());
    Change change = new Change(segment.id(), span, text);
    Optional<Fix> fix =
        context
            .document()
            .pen()
            .write(segment, List.of(change), Message.of("Write «{0}».", text), Safety.UNSAFE);
    return finding.withFixes(fix.stream().toList());
  }

  /** With a capital where the first word has one. */
  private static String inCase(String text, String first) {
    return Character.isUpperCase(first.charAt(0))
        ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)
        : text;
  }
}
