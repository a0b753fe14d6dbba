package dev.isogloss.document.plain;

import dev.isogloss.text.Span;
import java.util.List;

/** Tells text that a program has broken into lines from text with a paragraph on each line. */
final class HardWrap {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;
  private static final int RAGGED = 25;

  private static final double MOST = 0.7;
  private static final double OFTEN = 0.4;

  private HardWrap() {}

  /**
   * Whether most lines that another one follows are about equally long, and often break a sentence.
   */
  static boolean isWrapped(String text, List<List<Span>> blocks) {
    int width = width(blocks);
    int lines = 0;
    int full = 0;
    int broken = 0;
    for (List<Span> block : blocks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        Span line = block.get(i);
        Span next = block.get(i + 1);
        if (!Lines.startsItem(next.of(text))) {
          lines++;
          full += isFull(line.length(), width) ? 1 : 0;
          broken += breaksSentence(text, line, next) ? 1 : 0;
        }
      }
    }
    return lines > 0 && full >= MOST * lines && broken >= OFTEN * lines;
  }

  /** The length of the longest line that another one follows, if a program may have broken it. */
  private static int width(List<List<Span>> blocks) {
    return blocks.stream()
        .flatMap(block -> block.subList(0, block.size() - 1).stream())
        .mapToInt(Span::length)
        .filter(length -> length <= WIDEST)
        .max()
        .orElse(0);
  }

  private static boolean isFull(int length, int width) {
    return length >= Math.max(NARROWEST, width - RAGGED) && length <= WIDEST;
  }

  private static boolean breaksSentence(String text, Span line, Span next) {
    boolean ended = ".!?…:;".indexOf(text.charAt(line.end() - 1)) >= 0;
    return !ended && Character.isLowerCase(text.codePointAt(next.start()));
  }
}
