package dev.isogloss.passage;

import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes one passage of those that follow each other, both in the original and in the copy. */
final class Joining {
  /** So many words may be between two passages on either side. */
  private static final int GAP = 40;

  /** Or a tenth of the two. */
  private static final int GAP_SHARE = 10;

  /** A block of which only so many words differ at its edge is taken whole. */
  private static final int EDGE = 6;

  /** So many of these may have been put in or left out. */
  private static final int ADDED = 2;

  private Joining() {}

  /**
   * The joined passages, each reaching to the edge of a paragraph that is near.
   *
   * @param passages of one text, in the order of their copies
   */
  static List<CopiedPassage> join(List<CopiedPassage> passages) {
    List<CopiedPassage> joined = new ArrayList<>();
    for (CopiedPassage passage : passages) {
      int last = joined.size() - 1;
      if (last >= 0 && follows(joined.get(last), passage)) {
        joined.set(last, joined(joined.get(last), passage));
      } else {
        joined.add(passage);
      }
    }
    for (int i = 0; i < joined.size(); i++) {
      int before = i == 0 ? 0 : joined.get(i - 1).copyWords().end();
      boolean last = i == joined.size() - 1;
      int after = last ? Integer.MAX_VALUE : joined.get(i + 1).copyWords().start();
      joined.set(i, toEdges(joined.get(i), before, after));
    }
    return List.copyOf(joined);
  }

  private static boolean follows(CopiedPassage first, CopiedPassage second) {
    if (first.original() != second.original()) {
      return false;
    }
    int here = second.copyWords().start() - first.copyWords().end();
    int there = second.originalWords().start() - first.originalWords().end();
    int words = first.copyWords().length() + second.copyWords().length();
    boolean apart =
        first.original() != first.copy()
            || second.originalWords().end() <= first.copyWords().start();
    return apart && there >= 0 && Math.max(here, there) <= Math.max(GAP, words / GAP_SHARE);
  }

  private static CopiedPassage joined(CopiedPassage first, CopiedPassage second) {
    Span here = first.copyWords().cover(second.copyWords());
    int[] counterparts = new int[here.length()];
    Arrays.fill(counterparts, -1);
    first.putCounterparts(counterparts, 0);
    second.putCounterparts(counterparts, second.copyWords().start() - here.start());
    return new CopiedPassage(
        first.original(),
        first.originalWords().cover(second.originalWords()),
        first.copy(),
        here,
        counterparts);
  }

  private static CopiedPassage toEdges(CopiedPassage passage, int before, int after) {
    Span there = passage.originalWords();
    Span here = passage.copyWords();
    Span thereFirst = blockOf(passage.original(), there.start());
    Span hereFirst = blockOf(passage.copy(), here.start());
    Span thereLast = blockOf(passage.original(), there.end() - 1);
    Span hereLast = blockOf(passage.copy(), here.end() - 1);
    boolean starts =
        isNear(there.start() - thereFirst.start(), thereFirst)
            && isNear(here.start() - hereFirst.start(), hereFirst)
            && isAlike(there.start() - thereFirst.start(), here.start() - hereFirst.start())
            && hereFirst.start() >= before;
    boolean ends =
        isNear(thereLast.end() - there.end(), thereLast)
            && isNear(hereLast.end() - here.end(), hereLast)
            && isAlike(thereLast.end() - there.end(), hereLast.end() - here.end())
            && hereLast.end() <= after;
    Span wholeThere =
        Span.of(starts ? thereFirst.start() : there.start(), ends ? thereLast.end() : there.end());
    Span wholeHere =
        Span.of(starts ? hereFirst.start() : here.start(), ends ? hereLast.end() : here.end());
    boolean meets = passage.original() == passage.copy() && wholeThere.end() > wholeHere.start();
    return meets ? passage : passage.widened(wholeThere, wholeHere);
  }

  /** The words of the block that has a word. */
  private static Span blockOf(Words text, int word) {
    return text.blocks().words(text.blocks().of(word));
  }

  /** Whether so many words on the two sides may stand for each other. */
  private static boolean isAlike(int words, int others) {
    return Math.abs(words - others) <= ADDED;
  }

  private static boolean isNear(int words, Span block) {
    return words <= EDGE && words * 4 <= block.length();
  }
}
