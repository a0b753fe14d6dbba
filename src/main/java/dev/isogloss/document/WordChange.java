package dev.isogloss.document;

import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A part of a replacement that reaches over markup: a word, or the space between two words.
 *
 * @param at what is replaced of the prose
 * @param paired whether the old and the new text are word for word
 */
record WordChange(Span at, String text, boolean paired) {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** Words and the spaces between them, in turn; the first and the last may be empty. */
  private record Parts(String text, List<Span> spans) {
    static Parts of(String text) {
      List<Span> spans = new ArrayList<>();
      int done = 0;
      for (MatchResult space : SPACES.matcher(text).results().toList()) {
        spans.add(new Span(done, space.start()));
        spans.add(new Span(space.start(), space.end()));
        done = space.end();
      }
      spans.add(new Span(done, text.length()));
      return new Parts(text, spans);
    }

    String get(int index) {
      return spans.get(index).of(text);
    }

    int size() {
      return spans.size();
    }
  }

  /**
   * Word for word where there are as many words as before. Else words that stay at the edges are
   * left alone; of those between each takes the place of one, the last all that are left, and old
   * ones beyond them go.
   */
  static List<WordChange> between(Segment segment, Span at, String text) {
    Parts old = Parts.of(at.of(segment.text()));
    Parts now = Parts.of(text);
    boolean paired = old.size() == now.size();
    int front = paired ? 0 : commonFront(old, now);
    int back = paired ? 0 : commonBack(old, now, front);
    int end = old.size() - back;
    int available = now.size() - back;
    List<WordChange> changes = new ArrayList<>();
    for (int i = front; i < end; i++) {
      String put = i >= available ? "" : i + 1 == end ? rest(now, i, available) : now.get(i);
      add(changes, segment, old.spans().get(i).shift(at.start()), put, paired);
    }
    return changes;
  }

  /**
   * How many parts are equal at the beginning, words with the space behind. One word is left, as
   * there is one more word than spaces.
   */
  private static int commonFront(Parts old, Parts now) {
    int most = Math.min(old.size(), now.size());
    int front = 0;
    while (front < most && old.get(front).equals(now.get(front))) {
      front++;
    }
    return front - front % 2;
  }

  private static int commonBack(Parts old, Parts now, int front) {
    int most = Math.min(old.size(), now.size()) - front;
    int back = 0;
    while (back < most && old.get(old.size() - 1 - back).equals(now.get(now.size() - 1 - back))) {
      back++;
    }
    return back - back % 2;
  }

  private static String rest(Parts parts, int from, int end) {
    return parts
        .text()
        .substring(parts.spans().get(from).start(), parts.spans().get(end - 1).end());
  }

  /** A space that is no text stays as it is; what does not change is no change. */
  private static void add(
      List<WordChange> changes, Segment segment, Span at, String text, boolean paired) {
    boolean same = at.of(segment.text()).equals(text);
    boolean kept = text.isBlank() && at.of(segment.text()).isBlank() && isFixed(segment, at);
    if (!same && !kept) {
      changes.add(new WordChange(at, text, paired));
    }
  }

  private static boolean isFixed(Segment segment, Span at) {
    return !at.isEmpty() && Stretch.of(segment, at).fixed();
  }

  static boolean areFaithful(List<WordChange> changes) {
    return changes.stream().allMatch(WordChange::paired);
  }
}
