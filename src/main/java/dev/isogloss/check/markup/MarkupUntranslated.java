package dev.isogloss.check.markup;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.LanguageDetector;
import dev.isogloss.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what was left in the language of the source. */
@AutoService(Check.class)
@CheckInfo(
    id = "markup-untranslated",
    summary = "A passage is left in the language of the source.",
    category = Category.ACCURACY_UNTRANSLATED,
    severity = Severity.MAJOR,
    safety = Safety.DISPLAY_ONLY,
    doc =
        """
        ## What it finds
        Sentences in another language, told by their script or by their small words; words in a
        script that neither the language nor Latin has, such as Chinese ones in a Russian text; and
        single Latin words in small letters in a text in another script.
        Names, titles, abbreviations, quotations, code, words in brackets, and words that the text
        uses again and again are left alone; so is a text that is half in the other language.

        ## Why
        The reader of a translation need not know the language of the source.

        ## Fix
        None: it has to be translated.
        """)
public final class MarkupUntranslated implements Check.OfSegment {
  private static final Pattern FOREIGN_WORD = Pattern.compile("(?<![\\p{L}\\p{N}_./@#&:'’\"«“(\\[<=-]|\\uFFFC)[a-z]{4,}(?:[ ,]+[a-z]{3,})*(?![\\p{L}\\p{N}_/@#&:'’\"»”)\\]>=-]|\\.\\p{L}|\\h?\\()");
  private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]+");

  /** A word that the text uses so often is a term of it. */
  private static final int HABITUAL = 3;

  private static final int FEWEST_WORDS = 4;

  @Override
  public List<Finding> check(Segment segment, Context context) {
    Conventions conventions = context.language(segment).conventions();
    if (conventions.scripts().isEmpty()) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    for (Span sentence : context.sentences(segment)) {
      if (isForeignSentence(sentence.of(segment.text()), conventions)) {
        found.add(sentence);
      } else if (!conventions.scripts().contains(UnicodeScript.LATIN)) {
        words(segment, sentence, conventions, context).forEach(found::add);
      }
    }
    if (conventions.spacesWords()) {
      OTHER_SCRIPT.matcher(segment.text()).results()
          .map(m -> new Span(m.start(), m.end()))
          .filter(s -> !isSet(segment.text(), s) && found.stream().noneMatch(s::overlaps))
          .forEach(found::add);
    }
    found.sort(null);
    return found.stream()
        .map(s -> Slip.unfixed(segment, s).finding(this, "This is left in another language.", context))
        .toList();
  }

  private static boolean isForeignSentence(String sentence, Conventions conventions) {
    String[] words = sentence.split("[^\\p{L}'’]+");
    long small = Arrays.stream(words).filter(w -> w.length() > 1 && Character.isLowerCase(w.codePointAt(0))).count();
    boolean other = sentence.codePoints().filter(Character::isLetter).noneMatch(conventions::isOwnLetter);
    boolean written = words.length >= FEWEST_WORDS && small * 2 >= words.length;
    return written && !isQuoted(sentence) && (other || LanguageDetector.isOther(sentence, conventions.locale()));
  }

  private static boolean isQuoted(String sentence) {
    return "«“„\"'‘(".indexOf(sentence.charAt(0)) >= 0;
  }

  /** Whether a word stands in brackets or quotation marks. */
  private static boolean isSet(String text, Span at) {
    String before = text.substring(0, at.start());
    int open = Math.max(Math.max(before.lastIndexOf('('), before.lastIndexOf('«')), Math.max(before.lastIndexOf('“'), before.lastIndexOf('"')));
    int close = Math.max(before.lastIndexOf(')'), Math.max(before.lastIndexOf('»'), before.lastIndexOf('”')));
    return open > close;
  }

  private static Stream<Span> words(Segment segment, Span sentence, Conventions conventions, Context context) {
    String text = segment.text();
    Matcher word = FOREIGN_WORD.matcher(text).region(sentence.start(), sentence.end()).useTransparentBounds(true);
    List<Span> words = new ArrayList<>();
    while (word.find()) {
      Span at = new Span(word.start(), word.end());
      boolean rare = context.occurrences(word.group(), segment) < HABITUAL;
      boolean plain = segment.pieces(at).size() == 1 && conventions.writes(sentence.of(text));
      if (rare && plain && !isSet(text, at) && stands(text, at, conventions)) {
        words.add(at);
      }
    }
    return words.stream();
  }

  /** Whether words of the language stand on both sides, or the sentence ends there. */
  private static boolean stands(String text, Span at, Conventions conventions) {
    int before = text.substring(0, at.start()).stripTrailing().length();
    int after = at.end();
    while (after < text.length() && Character.isSpaceChar(text.charAt(after))) {
      after++;
    }
    boolean behind = before > 0 && conventions.isOwnLetter(text.codePointBefore(before));
    boolean ahead = after == text.length() || ".,;:!?".indexOf(text.charAt(after)) >= 0 || conventions.isOwnLetter(text.codePointAt(after));
    return behind && ahead;
  }
}
