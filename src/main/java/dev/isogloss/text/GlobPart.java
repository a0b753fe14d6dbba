package dev.isogloss.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A part of a pattern of paths. */
sealed interface GlobPart {
  /** Braces in braces; deeper ones mean themselves. */
  int DEEPEST = 30;

  /** A character that means itself. */
  record Letter(char letter) implements GlobPart {}

  /** {@code ?}: any character of a name. */
  record Any() implements GlobPart {}

  /**
   * {@code *}, or {@code **}.
   *
   * @param folders whether it crosses them
   */
  record Run(boolean folders) implements GlobPart {}

  /** <code>**&#47;</code>: any folders, or none. */
  record Folders() implements GlobPart {}

  /** <code>{a,b}</code>. */
  record Choice(List<List<GlobPart>> ways) implements GlobPart {}

  /** A brace that is open: the ways that are complete, and what the last one is put behind. */
  record Open(List<List<GlobPart>> ways, List<GlobPart> before) {}

  /** The parts of a pattern; a brace that nothing closes ends with the pattern. */
  static List<GlobPart> read(String glob) {
    Deque<Open> open = new ArrayDeque<>();
    List<GlobPart> parts = new ArrayList<>();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (c == '{' && open.size() < DEEPEST) {
        open.push(new Open(new ArrayList<>(), parts));
        parts = new ArrayList<>();
      } else if (c == '}' && !open.isEmpty()) {
        parts = closed(open.pop(), parts);
      } else if (c == ',' && !open.isEmpty()) {
        open.element().ways().add(parts);
        parts = new ArrayList<>();
      } else if (glob.startsWith("**", i)) {
        boolean slash = glob.startsWith("/", i + 2);
        parts.add(slash ? new Folders() : new Run(true));
        i += slash ? 2 : 1;
      } else {
        parts.add(c == '*' ? new Run(false) : c == '?' ? new Any() : new Letter(c));
      }
    }
    while (!open.isEmpty()) {
      parts = closed(open.pop(), parts);
    }
    return parts;
  }

  private static List<GlobPart> closed(Open open, List<GlobPart> last) {
    open.ways().add(last);
    open.before().add(new Choice(open.ways()));
    return open.before();
  }
}
