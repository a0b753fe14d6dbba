package dev.isogloss.glossary.io.table;

import dev.isogloss.text.SourceText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What separates the cells of a table.
 *
 * @param sign between two cells
 * @param from where the table begins: behind a line {@code sep=;}, which Excel reads
 */
record Delimiter(char sign, int from) {
  private static final Pattern TOLD = Pattern.compile("\\A\"?sep=(.)\"?[ \t]*(?:\\R|\\z)");

  private static final List<Character> SIGNS = List.of('\t', ';', ',', '|');

  private static final int LINES = 30;

  /** The delimiter of a file: the one that the file tells, else the one that its lines share. */
  static Delimiter of(SourceText source, String fileName) {
    String content = source.content();
    Matcher told = TOLD.matcher(content);
    if (told.find()) {
      return new Delimiter(told.group(1).charAt(0), told.end());
    }
    List<String> lines = content.lines().filter(l -> !l.isBlank()).limit(LINES).toList();
    char usual = fileName.endsWith(".csv") ? ',' : '\t';
    char best = usual;
    double most = score(lines, usual);
    for (char sign : SIGNS) {
      double score = score(lines, sign);
      if (score > most) {
        best = sign;
        most = score;
      }
    }
    return new Delimiter(best, 0);
  }

  /** Whether a text that may be prose is a table with tabs. */
  static boolean isTabbed(String content) {
    List<String> lines =
        content.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).limit(LINES).toList();
    return !lines.isEmpty() && lines.stream().allMatch(line -> line.indexOf('\t') >= 0);
  }

  /** The share of lines with the sign, and a little for each line that has as many as the first. */
  private static double score(List<String> lines, char sign) {
    double score = 0;
    int first = lines.isEmpty() ? 0 : count(lines.get(0), sign);
    for (String line : lines) {
      int count = count(line, sign);
      score += count == 0 ? 0 : count == first ? 1.5 : 1;
    }
    return lines.isEmpty() ? 0 : score / lines.size();
  }

  private static int count(String line, char sign) {
    boolean quoted = false;
    int count = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      count += c == sign && !quoted ? 1 : 0;
    }
    return count;
  }

  /** The sign as messages print it. */
  String shown() {
    return sign == '\t' ? "tabs" : "“" + sign + "”";
  }
}
