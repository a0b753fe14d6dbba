package dev.isogloss.check.typography;

import dev.isogloss.language.Conventions;
import dev.isogloss.language.Conventions.Quotes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The quotation marks of prose, paired. A single curly mark is one where it opens a word and
 * another closes one; alone it cannot be told from an apostrophe, and is left out.
 *
 * @param pairs by the place of the opening mark
 * @param openings the offsets of opening marks that nothing closes
 * @param closings the offsets of closing marks that nothing opens
 */
record Quotations(List<Quotation> pairs, List<Integer> openings, List<Integer> closings) {
  boolean isEmpty() {
    return pairs.isEmpty() && openings.isEmpty() && closings.isEmpty();
  }

  private static final String MARKS = "«»“”„‟\"";
  private static final String OPENING = "«„“‟\"";
  private static final String CLOSING = "»”“\"";
  private static final Quotes SINGLE = Quotes.of("‘’");

  private enum Side {
    OPENS,
    CLOSES,
    OPEN_TO_DOUBT
  }

  static Quotations of(String text, Conventions conventions) {
    return new Reader(text, conventions).read();
  }

  /** Reads the marks from left to right. */
  private static final class Reader {
    private final Neighbours near;
    private final String text;
    private final String opening;
    private final String closing;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Quotation> pairs = new ArrayList<>();
    private final List<Integer> closings = new ArrayList<>();

    Reader(String text, Conventions conventions) {
      StringBuilder opens = new StringBuilder(OPENING);
      StringBuilder closes = new StringBuilder(CLOSING);
      conventions.quotes().forEach(q -> opens.append(q.open()));
      conventions.quotes().forEach(q -> closes.append(q.close()));
      this.text = text;
      this.near = new Neighbours(text);
      this.opening = opens.toString();
      this.closing = closes.toString();
    }

    Quotations read() {
      for (int i = 0; i < text.length(); i++) {
        if (MARKS.indexOf(text.charAt(i)) >= 0 && !isInch(i)) {
          read(i);
        } else {
          readSingle(i);
        }
      }
      dropSingle();
      List<Integer> openings = new ArrayList<>(open);
      openings.removeIf(o -> text.charAt(o) == SINGLE.open());
      Collections.sort(openings);
      pairs.sort(Comparator.comparingInt(Quotation::open));
      return new Quotations(List.copyOf(pairs), openings, List.copyOf(closings));
    }

    private void readSingle(int at) {
      char mark = text.charAt(at);
      if (mark == SINGLE.open() && near.mayPrecede(at - 1) && near.isLetter(at + 1)) {
        open.push(at);
      } else if (mark == SINGLE.close() && !near.isLetter(at + 1) && isSingleOpen()) {
        int opened = open.pop();
        pairs.add(new Quotation(opened, at, open.size(), SINGLE, true));
      }
    }

    private boolean isSingleOpen() {
      return !open.isEmpty() && text.charAt(open.element()) == SINGLE.open();
    }

    /** What a double mark closes or the text ends was no quotation. */
    private void dropSingle() {
      while (isSingleOpen()) {
        open.pop();
      }
    }

    private void read(int at) {
      if (side(at) == Side.OPENS) {
        open.push(at);
        return;
      }
      dropSingle();
      if (open.isEmpty()) {
        closings.add(at);
      } else {
        int opened = open.pop();
        boolean clear = place(opened) == Side.OPENS && place(at) == Side.CLOSES;
        Quotes quotes = new Quotes(text.charAt(opened), text.charAt(at));
        pairs.add(new Quotation(opened, at, open.size(), quotes, clear));
      }
    }

    private Side side(int at) {
      char mark = text.charAt(at);
      boolean opens = opening.indexOf(mark) >= 0;
      boolean closes = closing.indexOf(mark) >= 0;
      if (opens != closes) {
        return opens ? Side.OPENS : Side.CLOSES;
      }
      Side place = place(at);
      if (place == Side.OPENS || near.at(at - 1) == ':') {
        return Side.OPENS;
      }
      boolean misplaced = place == Side.CLOSES && open.isEmpty() && nextCloses(at, mark);
      boolean first = place == Side.OPEN_TO_DOUBT && open.isEmpty();
      return misplaced || first ? Side.OPENS : Side.CLOSES;
    }

    /** Whether the next of these marks closes. */
    private boolean nextCloses(int at, char mark) {
      int next = text.indexOf(mark, at + 1);
      return next >= 0 && place(next) == Side.CLOSES;
    }

    /** The side by what is around the mark. */
    private Side place(int at) {
      boolean mayOpen = near.mayPrecede(at - 1) || isOpeningMark(at - 1);
      boolean mayClose = near.mayFollow(at + 1) || isClosingMark(at + 1);
      if (mayOpen == mayClose) {
        return Side.OPEN_TO_DOUBT;
      }
      return mayOpen ? Side.OPENS : Side.CLOSES;
    }

    private boolean isOpeningMark(int at) {
      return "«„“‟\"".indexOf(near.at(at)) >= 0 && near.mayPrecede(at - 1);
    }

    private boolean isClosingMark(int at) {
      return "»”“\"".indexOf(near.at(at)) >= 0 && near.mayFollow(at + 1);
    }

    /** The sign of inches and seconds. */
    private boolean isInch(int at) {
      return text.charAt(at) == '"' && near.isDigit(at - 1) && open.isEmpty();
    }
  }
}
