package dev.isogloss.check.repeat;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Token;
import dev.isogloss.language.WordList;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds several words that occur twice in a row. */
@AutoService(Check.class)
@CheckInfo(
    id = "repeat-clause",
    summary = "A clause or phrase is repeated at once.",
    category = Category.LINGUISTIC_DUPLICATION,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        Two words or more that are repeated at once, with nothing or a comma between: «начало и
        конец, начало и конец», *the first model the first model*. What begins or ends with a
        conjunction or a preposition is left alone, for languages say so on purpose (*and on and on*); so is
        what is denied first («не был, был»), exclamations and counting («раз, два, раз, два»), and the words with which one
        clause ends and the next begins (*in the heap, the heap grows*).

        ## Why
        The decoder of a translation model falls into a loop, mostly where the source has a phrase
        that it cannot place.

        ## Fix
        Removes the second one. Unsafe: the source may have said something else there.
        """)
public final class RepeatClause implements Check.OfSegment {
  private static final int MOST_WORDS = 15;
  private static final int LEAST_LETTERS = 4;

  /** So many words behind the second may lead to its last word again. */
  private static final int NEAR = 3;

  private static final Set<String> BETWEEN = Set.of(",", "，", "、");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Token> tokens = context.tokens(segment);
    Language language = context.language(segment);
    List<String> words = tokens.stream().map(t -> language.orthography().fold(t.text())).toList();
    List<Finding> findings = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int length = repeated(tokens, words, at, language);
      if (length > 0) {
        findings.add(finding(tokens, at, length, second(words, at, length), segment, context));
      }
      at += Math.max(1, 2 * length);
    }
    return findings;
  }

  /** How many tokens occur again behind themselves; 0 if none do. The most are taken. */
  private static int repeated(List<Token> tokens, List<String> words, int at, Language language) {
    boolean denied = at > 0 && denying(language).contains(words.get(at - 1));
    if (denied || !tokens.get(at).isWord() || isLink(tokens.get(at), language)) {
      return 0;
    }
    int most = Math.min(MOST_WORDS, (words.size() - at) / 2);
    for (int length = most; length > 1; length--) {
      int second = second(words, at, length);
      boolean fits = second + length <= words.size();
      if (fits
          && words.subList(at, at + length).equals(words.subList(second, second + length))
          && isClause(tokens.subList(at, at + length), words.subList(at, at + length), language)
          && !isExclaimed(tokens, second + length)
          && !isNextClause(tokens, at, length, second)
          && !growsOn(tokens, words, second + length)) {
        return length;
      }
    }
    return 0;
  }

  /**
   * Whether one clause ends with the words and the next begins with them: <i>in the heap, the heap
   * grows</i>. A comma is between, and words go on at both sides.
   */
  private static boolean isNextClause(List<Token> tokens, int at, int length, int second) {
    int end = second + length;
    return second > at + length
        && at > 0
        && tokens.get(at - 1).isWord()
        && end < tokens.size()
        && isWordly(tokens.get(end));
  }

  /**
   * Whether the last word follows once more, as in <i>the root of a root, the root of a root of a
   * root</i>.
   */
  private static boolean growsOn(List<Token> tokens, List<String> words, int end) {
    return end < tokens.size()
        && tokens.get(end).isWord()
        && words.subList(end, Math.min(words.size(), end + NEAR)).contains(words.get(end - 1));
  }

  /** Whether a token is a word or hangs on one, as <i>'s</i> does. */
  private static boolean isWordly(Token token) {
    return token.isWord() || token.text().codePoints().anyMatch(c -> c == '\'' || c == '’');
  }

  /** Words that deny what follows, which may then be said again: «не был, был». */
  private static Set<String> denying(Language language) {
    return language.vocabulary().words(WordList.DENYING);
  }

  /** Where the repetition would begin. */
  private static int second(List<String> words, int at, int length) {
    int next = at + length;
    return next < words.size() && BETWEEN.contains(words.get(next)) ? next + 1 : next;
  }

  /**
   * Whether there are two different words, one of them neither small nor a numeral; and no marks
   * but commas, and no link to what follows.
   */
  private static boolean isClause(List<Token> tokens, List<String> words, Language language) {
    Token last = tokens.get(tokens.size() - 1);
    boolean marked = tokens.stream().anyMatch(t -> !t.isWord() && !BETWEEN.contains(t.text()));
    if (marked || !last.isWord() || isLink(last, language)) {
      return false;
    }
    Set<String> different = new HashSet<>();
    boolean content = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isWord()) {
        different.add(words.get(i));
        content |= words.get(i).length() >= LEAST_LETTERS && !isNumeral(tokens.get(i), language);
      }
    }
    return different.size() > 1 && content;
  }

  private static boolean isNumeral(Token token, Language language) {
    return language.morphology().readings(token.text()).stream()
        .anyMatch(r -> r.morph().pos() == Pos.NUMERAL);
  }

  private static boolean isLink(Token token, Language language) {
    return language.morphology().readings(token.text()).stream()
        .map(r -> r.morph().pos())
        .anyMatch(p -> p == Pos.CONJUNCTION || p == Pos.PREPOSITION);
  }

  private static boolean isExclaimed(List<Token> tokens, int end) {
    return end < tokens.size() && tokens.get(end).text().startsWith("!");
  }

  private Finding finding(
      List<Token> tokens, int at, int length, int second, Segment segment, Context context) {
    Span first = tokens.get(at).span().cover(tokens.get(at + length - 1).span());
    Span last = tokens.get(second).span().cover(tokens.get(second + length - 1).span());
    Location place = context.document().locate(segment, first.cover(last));
    Span removed = Span.of(first.end(), last.end());
    Optional<Fix> fix =
        context
            .document()
            .pen()
            .remove(segment, removed, Message.of("Remove the repetition."), Safety.UNSAFE);
    Message message = Message.of("Repeated: «{0}».", first.of(segment.text()));
    return Finding.of(id(), info().category(), info().severity(), place, message)
        .withFixes(fix.stream().toList());
  }
}
