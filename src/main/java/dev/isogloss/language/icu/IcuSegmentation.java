package dev.isogloss.language.icu;

import com.ibm.icu.text.BreakIterator;
import dev.isogloss.language.Token;
import dev.isogloss.language.Token.Kind;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words and sentences by the rules of Unicode, with dictionaries where a script writes no spaces.
 *
 * @see <a href="https://www.unicode.org/reports/tr29/">UAX 29</a>
 */
public final class IcuSegmentation {
  private final BreakIterator words;
  private final BreakIterator sentences;

  public IcuSegmentation(Locale locale) {
    this.words = BreakIterator.getWordInstance(locale);
    this.sentences = BreakIterator.getSentenceInstance(locale);
  }

  /** Words, numbers and punctuation marks; parts joined by a hyphen are one word. */
  public List<Token> tokens(String prose) {
    BreakIterator breaks = words.clone();
    breaks.setText(prose);
    List<Token> tokens = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      if (!isSpace(prose, start)) {
        add(tokens, prose, new Span(start, end), kind(breaks.getRuleStatus()));
      }
    }
    return List.copyOf(tokens);
  }

  /** Sentences without the white space around them. */
  public List<Span> sentences(String prose) {
    BreakIterator breaks = sentences.clone();
    breaks.setText(prose);
    List<Span> found = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      Span trimmed = trim(prose, start, end);
      if (!trimmed.isEmpty()) {
        found.add(trimmed);
      }
    }
    return List.copyOf(found);
  }

  private static Span trim(String prose, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(prose, from)) {
      from++;
    }
    while (to > from && isSpace(prose, to - 1)) {
      to--;
    }
    return new Span(from, to);
  }

  private static void add(List<Token> tokens, String prose, Span span, Kind kind) {
    int count = tokens.size();
    if (kind != Kind.PUNCTUATION && count >= 2) {
      Token hyphen = tokens.get(count - 1);
      Token before = tokens.get(count - 2);
      if (joins(before, hyphen, span)) {
        tokens.remove(count - 1);
        tokens.remove(count - 2);
        Span whole = before.span().cover(span);
        boolean word = before.isWord() || kind == Kind.WORD;
        tokens.add(new Token(whole, whole.of(prose), word ? Kind.WORD : Kind.NUMBER));
        return;
      }
    }
    tokens.add(new Token(span, span.of(prose), kind));
  }

  private static boolean joins(Token before, Token hyphen, Span after) {
    return before.kind() != Kind.PUNCTUATION
        && isHyphen(hyphen.text())
        && before.span().end() == hyphen.span().start()
        && hyphen.span().end() == after.start();
  }

  private static boolean isHyphen(String text) {
    return text.equals("-") || text.equals("\u2010") || text.equals("\u2011");
  }

  private static boolean isSpace(String text, int at) {
    int c = text.codePointAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Kind kind(int ruleStatus) {
    if (ruleStatus < BreakIterator.WORD_NONE_LIMIT) {
      return Kind.PUNCTUATION;
    }
    return ruleStatus < BreakIterator.WORD_NUMBER_LIMIT ? Kind.NUMBER : Kind.WORD;
  }
}
