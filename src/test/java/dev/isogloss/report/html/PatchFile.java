package dev.isogloss.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies a unified diff of one file as strictly as {@code git apply} does. */
final class PatchFile {
  private static final Pattern HUNK =
      Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");
  private static final String NO_END = "\\ No newline at end of file";

  private final List<String> before;
  private final List<String> after = new ArrayList<>();
  private int done;

  private PatchFile(String text) {
    before = lines(text);
  }

  static String apply(String text, String patch) {
    PatchFile file = new PatchFile(text);
    List<String> lines = new ArrayList<>(lines(patch));
    assertThat(lines.remove(0)).startsWith("--- a/");
    assertThat(lines.remove(0)).startsWith("+++ b/");
    while (!lines.isEmpty()) {
      file.hunk(lines);
    }
    file.after.addAll(file.before.subList(file.done, file.before.size()));
    return String.join("", file.after);
  }

  private void hunk(List<String> lines) {
    Matcher head = HUNK.matcher(lines.remove(0).strip());
    assertThat(head.matches()).isTrue();
    int oldCount = head.group(2) == null ? 1 : Integer.parseInt(head.group(2));
    int newCount = head.group(4) == null ? 1 : Integer.parseInt(head.group(4));
    int start = Integer.parseInt(head.group(1)) - (oldCount == 0 ? 0 : 1);
    after.addAll(before.subList(done, start));
    done = start;
    assertThat(after).hasSize(Integer.parseInt(head.group(3)) - (newCount == 0 ? 0 : 1));
    int newEnd = after.size() + newCount;
    int oldEnd = done + oldCount;
    while (!lines.isEmpty() && !lines.get(0).startsWith("@@")) {
      String line = lines.remove(0);
      String content = line.substring(1);
      if (!lines.isEmpty() && lines.get(0).startsWith(NO_END)) {
        lines.remove(0);
        content = content.substring(0, content.length() - 1);
      }
      if (line.charAt(0) != '+') {
        assertThat(before.get(done++)).isEqualTo(content);
      }
      if (line.charAt(0) != '-') {
        after.add(content);
      }
    }
    assertThat(done).isEqualTo(oldEnd);
    assertThat(after).hasSize(newEnd);
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
  }
}
