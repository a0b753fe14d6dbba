package dev.isogloss.check.markup;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.language.Conventions;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Latin words in small letters in prose of another script. */
record LatinWords(Segment segment, Conventions conventions, Context context) {
  /** A word that the text uses so often is a term of it. */
  private static final int HABITUAL = 3;

  /** What is beside code, addresses, names of files and marked words. */
  private static final String BESIDE_CODE = "_./@#&:'’\"«“([<>=*`~-\uFFFC";

  private static final Pattern WORDS =
      Pattern.compile("(?<![\\p{L}\\p{N}])[a-z]{4,}(?:[ ,]+[a-z]{3,})*(?![\\p{L}\\p{N}])");

  List<Span> find() {
    String text = segment.text();
    return WORDS
        .matcher(text)
        .results()
        .map(m -> new Span(m.start(), m.end()))
        .filter(s -> context.occurrences(s.of(text), segment) < HABITUAL)
        .filter(s -> isPlain(s) && !ForeignPassage.isSet(text, s) && isAmongOwnWords(s))
        .toList();
  }

  /** Whether neither prose nor file has a mark of code or a link beside it. */
  private boolean isPlain(Span at) {
    String text = segment.text();
    Span there = segment.toSource(at);
    String source = context.document().source().content();
    return segment.pieces(at).size() == 1
        && !isMark(at.start() - 1, text)
        && !isMark(there.start() - 1, source)
        && !isJoined(at.end(), text)
        && !isJoined(there.end(), source);
  }

  private static boolean isMark(int at, String text) {
    return at >= 0 && BESIDE_CODE.indexOf(text.charAt(at)) >= 0;
  }

  /** Behind a word a full stop may end the sentence. */
  private static boolean isJoined(int at, String text) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    boolean goesOn = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean ends = ".:".indexOf(c) >= 0 && !goesOn;
    return c == ']' || c == ')' || BESIDE_CODE.indexOf(c) >= 0 && !ends;
  }

  /** Whether a word of the language is before, and one or the end of the sentence behind. */
  private boolean isAmongOwnWords(Span at) {
    String text = segment.text();
    int before = text.substring(0, at.start()).stripTrailing().length();
    int after = at.end();
    while (after < text.length() && Character.isSpaceChar(text.charAt(after))) {
      after++;
    }
    boolean behind = before > 0 && conventions.isOwnLetter(text.codePointBefore(before));
    boolean ends = after == text.length() || ".,;:!?".indexOf(text.charAt(after)) >= 0;
    return behind && (ends || conventions.isOwnLetter(text.codePointAt(after)));
  }
}
