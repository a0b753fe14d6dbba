package dev.isogloss.language.languagetool;

import dev.isogloss.language.GrammarChecker.Mistake;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Takes prose apart that is longer than any paragraph, such as a text without line ends: the time
 * of LanguageTool's rules grows faster than what they read.
 */
final class LongProse {
  /** UTF-16 code units that the rules read at once. */
  private static final int MOST = 20_000;

  /** A longer sentence is none: a list without marks, or letters without sense. */
  private static final int LONGEST_SENTENCE = 2_000;

  /** The rules read so much of it at once; some read all of it again for each of its words. */
  private static final int PIECE = 500;

  private LongProse() {}

  /**
   * A part of prose.
   *
   * @param begun whether a sentence begins with it
   * @param ended whether a sentence ends with it
   */
  record Stretch(Span span, boolean begun, boolean ended) {
    /** Whether a mistake is not of the cut alone: what touches one may be cut itself. */
    boolean mayHold(Mistake mistake) {
      return (begun || mistake.span().start() > 0)
          && (ended || mistake.span().end() < span.length());
    }
  }

  /**
   * Parts that the rules can read one after the other: whole sentences, as many as there is room
   * for, and pieces of a sentence that is longer.
   *
   * @param split gives the sentences of prose, in order
   */
  static List<Stretch> stretches(String prose, Function<String, List<Span>> split) {
    if (prose.length() <= LONGEST_SENTENCE) {
      return List.of(new Stretch(new Span(0, prose.length()), true, true));
    }
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (Span sentence : split.apply(prose)) {
      boolean tooLong = sentence.length() > LONGEST_SENTENCE;
      if (tooLong || sentence.end() - from > MOST) {
        add(from, to, stretches);
        from = Math.max(to, from);
      }
      to = sentence.end();
      if (tooLong) {
        pieces(prose, new Span(from, to), stretches);
        from = to;
      }
    }
    add(from, prose.length(), stretches);
    return stretches;
  }

  private static void add(int from, int to, List<Stretch> stretches) {
    if (to > from) {
      stretches.add(new Stretch(new Span(from, to), true, true));
    }
  }

  private static void pieces(String prose, Span sentence, List<Stretch> stretches) {
    int from = sentence.start();
    while (from < sentence.end()) {
      int to = Math.min(cut(prose, from, PIECE), sentence.end());
      stretches.add(
          new Stretch(new Span(from, to), from == sentence.start(), to == sentence.end()));
      from = to;
    }
  }

  /**
   * Where at most so many code units end that begin at an offset: behind white space in the second
   * half if there is any, else between any two characters.
   */
  static int cut(String prose, int from, int most) {
    int end = Math.min(from + most, prose.length());
    if (end == prose.length()) {
      return end;
    }
    for (int i = end; i > from + most / 2; i--) {
      if (Character.isWhitespace(prose.charAt(i - 1))) {
        return i;
      }
    }
    boolean pair = Character.isHighSurrogate(prose.charAt(end - 1));
    return pair ? end - 1 : end;
  }
}
