package dev.isogloss.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts as {@code diff -u} prints it, with the names {@code a/…} and {@code
 * b/…}, so that {@code patch -p1} applies it. A line ends with LF; a carriage return before it is
 * part of the line and printed as it is.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;
  private final List<AbstractDelta<String>> deltas;

  private UnifiedDiff(String before, String after) {
    this.before = lines(before);
    this.after = lines(after);
    this.deltas = DiffUtils.diff(this.before, this.after).getDeltas();
  }

  /**
   * The diff of one file; empty if the texts are equal.
   *
   * @param name the path with {@code /} between its parts
   * @param before the text with its byte order mark, if the file has one
   * @param after the text with its byte order mark, if the file is to have one
   */
  public static String of(String name, String before, String after) {
    UnifiedDiff diff = new UnifiedDiff(before, after);
    if (diff.deltas.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    out.append("--- ").append(headerName("a/", name)).append('\n');
    out.append("+++ ").append(headerName("b/", name)).append('\n');
    diff.hunks().forEach(hunk -> diff.print(hunk, out));
    return out.toString();
  }

  /**
   * A side and a name. A tab ends a name that {@code patch} would otherwise end at its first blank;
   * one that would break the line is quoted, as Git does it.
   */
  private static String headerName(String side, String name) {
    String path = side + name;
    if (name.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\' || c == 0x7F)) {
      return quoted(path);
    }
    return name.indexOf(' ') >= 0 ? path + "\t" : path;
  }

  private static String quoted(String name) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || c == 0x7F) {
        text.append("\\%03o".formatted((int) c));
      } else {
        text.append(c);
      }
    }
    return text.append('"').toString();
  }

  /** The changes, grouped wherever their context lines touch. */
  private List<List<AbstractDelta<String>>> hunks() {
    List<List<AbstractDelta<String>>> hunks = new ArrayList<>();
    int reach = Integer.MIN_VALUE;
    for (AbstractDelta<String> delta : deltas) {
      if (delta.getSource().getPosition() > reach) {
        hunks.add(new ArrayList<>());
      }
      hunks.get(hunks.size() - 1).add(delta);
      reach = sourceEnd(delta) + 2 * CONTEXT;
    }
    return hunks;
  }

  private void print(List<AbstractDelta<String>> hunk, StringBuilder out) {
    AbstractDelta<String> first = hunk.get(0);
    AbstractDelta<String> last = hunk.get(hunk.size() - 1);
    int lead = Math.min(CONTEXT, first.getSource().getPosition());
    int trail = Math.min(CONTEXT, before.size() - sourceEnd(last));
    int oldStart = first.getSource().getPosition() - lead;
    int newStart = first.getTarget().getPosition() - lead;
    int newEnd = last.getTarget().getPosition() + last.getTarget().size() + trail;
    int oldEnd = sourceEnd(last) + trail;
    out.append("@@ -").append(range(oldStart, oldEnd - oldStart));
    out.append(" +").append(range(newStart, newEnd - newStart)).append(" @@\n");
    int done = oldStart;
    for (AbstractDelta<String> delta : hunk) {
      printAll(' ', before.subList(done, delta.getSource().getPosition()), out);
      printAll('-', delta.getSource().getLines(), out);
      printAll('+', delta.getTarget().getLines(), out);
      done = sourceEnd(delta);
    }
    printAll(' ', before.subList(done, oldEnd), out);
  }

  private static int sourceEnd(AbstractDelta<String> delta) {
    return delta.getSource().getPosition() + delta.getSource().size();
  }

  /** Lines count from 1; an empty range names the line before it. */
  private static String range(int start, int count) {
    int first = count == 0 ? start : start + 1;
    return count == 1 ? Integer.toString(first) : first + "," + count;
  }

  private static void printAll(char mark, List<String> lines, StringBuilder out) {
    for (String line : lines) {
      out.append(mark).append(line);
      if (!line.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }

  /** The lines with their line feeds. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }
}
