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
import dev.isogloss.language.Token;
import dev.isogloss.language.WordList;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a word that occurs twice in a row. */
@AutoService(Check.class)
@CheckInfo(
    id = "repeat-word",
    summary = "A word is repeated.",
    category = Category.LINGUISTIC_DUPLICATION,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        The same word form twice with nothing but space between: «и и», *the the*. Words that a
        language doubles on purpose («чуть чуть», *had had*) and names, those of code among them, are left
        alone, and so is a word in another element than the first, such as a link or a cell, unless
        it is a function word. Where no spaces are between words, only function words are found.

        ## Why
        A slip of the keyboard or of the decoder.

        ## Fix
        Removes the second word and the space before it. Safe for function words, which no language
        doubles for emphasis, in one inline element; unsafe for others.
        """)
public final class RepeatWord implements Check.OfSegment {
  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Finding> findings = new ArrayList<>();
    List<Token> tokens = context.tokens(segment);
    for (int i = 1; i < tokens.size(); i++) {
      if (isRepeated(tokens.get(i - 1), tokens.get(i), segment, context.language(segment))
          && !isNameOfLetter(tokens.get(i - 1), tokens.get(i), segment, context)) {
        finding(tokens.get(i - 1), tokens.get(i), segment, context).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static boolean isRepeated(Token first, Token second, Segment segment, Language language) {
    if (!first.isWord() || !second.isWord()) {
      return false;
    }
    String word = language.orthography().fold(second.text());
    String between = segment.text().substring(first.span().end(), second.span().start());
    return word.equals(language.orthography().fold(first.text()))
        && isSpace(between)
        && !Character.isUpperCase(second.text().charAt(0))
        && !language.vocabulary().words(WordList.DOUBLED).contains(word);
  }

  /** Whether a letter has a name's capital inside a sentence: <i>побитовое И и сдвиг</i>. */
  private static boolean isNameOfLetter(
      Token first, Token second, Segment segment, Context context) {
    return first.text().length() == 1
        && !first.text().equals(second.text())
        && context.sentences(segment).stream().noneMatch(s -> s.start() == first.span().start());
  }

  /** A link that repeats the word before it is mostly another thing; a line end parts nothing. */
  private static boolean isInOneElement(
      Token first, Token second, Segment segment, Context context) {
    List<Span> pieces = segment.pieces(first.span().cover(second.span()));
    String file = context.document().source().content();
    for (int i = 1; i < pieces.size(); i++) {
      if (!isSpace(file.substring(pieces.get(i - 1).end(), pieces.get(i).start()))) {
        return false;
      }
    }
    int from = segment.toSource(first.span()).end();
    int to = segment.toSource(second.span()).start();
    return file.substring(from, Math.max(from, to)).indexOf('<') < 0;
  }

  /** Whether a word has the marks of a name of code in it: <i>user_id</i>. */
  private static boolean isName(String word) {
    return word.codePoints().anyMatch(c -> c == '_' || Character.isDigit(c));
  }

  /** Unlike {@link String#isBlank} takes the no-break spaces for space. */
  private static boolean isSpace(String between) {
    return between
        .codePoints()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private Optional<Finding> finding(Token first, Token second, Segment segment, Context context) {
    Location at = context.document().locate(segment, first.span().cover(second.span()));
    Span removed = new Span(first.span().end(), second.span().end());
    Language language = context.language(segment);
    boolean functional =
        language
            .vocabulary()
            .words(WordList.FUNCTION_WORDS)
            .contains(language.orthography().fold(second.text()));
    boolean whole = isInOneElement(first, second, segment, context);
    boolean mayDouble = !whole || !language.conventions().spacesWords() || isName(second.text());
    if (!functional && mayDouble) {
      return Optional.empty();
    }
    boolean plain = whole && segment.pieces(removed).size() == 1;
    Message title = Message.of("Remove the second «{0}».", second.text());
    Safety safety = functional && plain ? Safety.SAFE : Safety.UNSAFE;
    Optional<Fix> fix = context.document().pen().remove(segment, removed, title, safety);
    Message message = Message.of("Repeated word: «{0}».", second.text());
    return Optional.of(
        Finding.of(id(), info().category(), info().severity(), at, message)
            .withFixes(fix.stream().toList()));
  }
}
