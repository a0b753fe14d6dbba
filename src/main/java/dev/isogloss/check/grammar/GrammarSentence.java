package dev.isogloss.check.grammar;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reports sentences that begin or end in the wrong way. */
@AutoService(Check.class)
@CheckInfo(
    id = "grammar-sentence",
    summary = "A sentence begins in lower case, goes on with a capital, or breaks off.",
    category = Category.LINGUISTIC_GRAMMAR,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        A word in lower case behind a full stop that no abbreviation explains; a small word such as
        *Они* with a capital behind a semicolon; a paragraph whose last word is a conjunction or a
        preposition, with no mark behind it. In languages with a dictionary of cases, such as
        Russian.

        ## Why
        An engine translates sentence by sentence, and loses what joins them.

        ## Fix
        The letter in its other case. Never safe.
        """)
public final class GrammarSentence implements Check.OfSegment {
  /** A shorter word before a full stop may be an abbreviation that is spelled as a word is. */
  private static final int LEAST_WORD = 5;

  private static final Set<Pos> SMALL =
      Set.of(Pos.PRONOUN, Pos.PREPOSITION, Pos.CONJUNCTION, Pos.PARTICLE, Pos.ADVERB);
  private static final Set<Pos> UNFINISHED = Set.of(Pos.PREPOSITION, Pos.CONJUNCTION);

  @Override
  public List<Finding> check(Segment segment, Context context) {
    Language language = context.language(segment);
    if (!language.morphology().tellsParts()) {
      return List.of();
    }
    List<Token> tokens = context.tokens(segment);
    List<Finding> findings = new ArrayList<>();
    for (int i = 2; i < tokens.size(); i++) {
      if (isApart(tokens, i, segment)) {
        addCase(tokens, i, segment, context, findings);
      }
    }
    addUnfinished(tokens, segment, context, findings);
    return findings;
  }

  /** Whether the token is a word with a space before it, behind a mark that touches a word. */
  private static boolean isApart(List<Token> tokens, int index, Segment segment) {
    Token mark = tokens.get(index - 1);
    Token word = tokens.get(index);
    Token before = tokens.get(index - 2);
    String gap = Span.between(mark.span(), word.span()).of(segment.text());
    return word.isWord() && before.isWord() && !gap.isEmpty() && gap.isBlank();
  }

  private void addCase(
      List<Token> tokens, int index, Segment segment, Context context, List<Finding> findings) {
    Language language = context.language(segment);
    Token word = tokens.get(index);
    String mark = tokens.get(index - 1).text();
    String text = word.text();
    if (mark.equals(".")
        && endsSentence(tokens.get(index - 2), language)
        && isLower(word, language)) {
      String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
      findings.add(
          finding(
              Message.of("A sentence begins with a capital letter."),
              capital,
              word.span(),
              segment,
              context));
    } else if (mark.equals(";") && isSmall(word, language)) {
      String lower = text.toLowerCase(Locale.ROOT);
      findings.add(
          finding(
              Message.of("No capital letter belongs after a semicolon."),
              lower,
              word.span(),
              segment,
              context));
    }
  }

  private static boolean endsSentence(Token before, Language language) {
    return before.text().length() >= LEAST_WORD
        && before.text().equals(before.text().toLowerCase(Locale.ROOT))
        && !language.morphology().readings(before.text()).isEmpty();
  }

  private static boolean isLower(Token word, Language language) {
    return Character.isLowerCase(word.text().codePointAt(0))
        && !language.morphology().readings(word.text()).isEmpty();
  }

  private static boolean isSmall(Token word, Language language) {
    String text = word.text();
    boolean capital =
        Character.isUpperCase(text.charAt(0))
            && text.substring(1).equals(text.substring(1).toLowerCase(Locale.ROOT));
    return capital
        && new Word(word, language.morphology().readings(text))
            .isOnly(m -> SMALL.contains(m.pos()));
  }

  private void addUnfinished(
      List<Token> tokens, Segment segment, Context context, List<Finding> findings) {
    if (segment.role() != Role.PARAGRAPH || tokens.size() < LEAST_WORD) {
      return;
    }
    Token last = tokens.get(tokens.size() - 1);
    boolean ends = last.span().end() == segment.text().length();
    Word word = new Word(last, context.language(segment).morphology().readings(last.text()));
    if (ends
        && last.isWord()
        && !word.hasCapital()
        && word.isOnly(m -> UNFINISHED.contains(m.pos()))) {
      findings.add(
          Finding.of(
              id(),
              Category.LINGUISTIC_GRAMMAR,
              Severity.MINOR,
              context.document().locate(segment, last.span()),
              Message.of("The paragraph breaks off after «{0}».", last.text())));
    }
  }

  private Finding finding(
      Message message, String replacement, Span at, Segment segment, Context context) {
    return Finding.of(
            id(),
            Category.LINGUISTIC_GRAMMAR,
            Severity.MINOR,
            context.document().locate(segment, at),
            message)
        .withFixes(Suggestions.fixes(List.of(replacement), at, segment, context));
  }
}
