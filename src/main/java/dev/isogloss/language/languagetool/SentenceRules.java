package dev.isogloss.language.languagetool;

import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.languagetool.Language;

/** LanguageTool's sentence rules, mended where an abbreviation is before a number. */
final class SentenceRules {
  /** Abbreviations that a number follows; the languages' own lists do not clash. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "рис.", "табл.", "гл.", "стр.", "с.", "п.", "разд.", "илл.", "вып.", "янв.", "февр.",
          "фев.", "мар.", "апр.", "авг.", "сент.", "сен.", "окт.", "нояб.", "ноя.", "дек.", "fig.",
          "vol.", "no.", "pp.", "p.", "ch.", "sec.", "jan.", "feb.", "mar.", "apr.", "aug.",
          "sept.", "sep.", "oct.", "nov.", "dec.");

  /** UTF-16 code units of prose that the rules read at once: a page of it. */
  private static final int WINDOW = 3_000;

  private final Language tool;

  SentenceRules(Language tool) {
    this.tool = tool;
  }

  /** The sentences without the white space around them. */
  List<Span> split(String prose) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end : ends(prose)) {
      Span span = trim(prose, start, end);
      start = end;
      if (span.isEmpty()) {
        continue;
      }
      int last = sentences.size() - 1;
      if (last >= 0 && goesOn(prose, sentences.get(last), span)) {
        sentences.set(last, sentences.get(last).cover(span));
      } else {
        sentences.add(span);
      }
    }
    return List.copyOf(sentences);
  }

  /**
   * Where the pieces end that the rules make of prose. The time of the rules grows faster than the
   * text, so they read a window at a time. The next one begins with the last piece, which the
   * window may have cut; a piece as long as a window is not read again.
   */
  private List<Integer> ends(String prose) {
    List<Integer> ends = new ArrayList<>();
    int from = 0;
    while (from < prose.length()) {
      int to = LongProse.cut(prose, from, WINDOW);
      int end = from;
      int last = from;
      for (String piece : tool.getSentenceTokenizer().tokenize(prose.substring(from, to))) {
        last = end;
        end += piece.length();
        ends.add(end);
      }
      boolean done = to == prose.length();
      if (!done) {
        ends.remove(ends.size() - 1);
      }
      from = done || last == from ? to : last;
    }
    return ends;
  }

  private static boolean goesOn(String prose, Span before, Span after) {
    if (!Character.isDigit(prose.charAt(after.start()))) {
      return false;
    }
    String sentence = before.of(prose);
    int space = sentence.lastIndexOf(' ');
    String word = sentence.substring(space + 1).replaceFirst("^\\P{L}+", "");
    return BEFORE_NUMBERS.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private static Span trim(String prose, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(prose.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(prose.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
