package dev.isogloss.glossary.io.prompt;

import dev.isogloss.csv.CsvCell;
import dev.isogloss.glossary.io.table.Records;
import dev.isogloss.text.Spaces;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a file, without the marks around it.
 *
 * @param content of the whole file
 */
record Strip(String content, Span at) {
  /** Marks of Markdown, quotation marks, and the stop at the end. */
  private static final String AROUND = "*_`\"'«»“”„‘’";

  private static final Pattern WORD = Pattern.compile("[^\\s]+");

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

  /** Marks within a text that people read without them. */
  private static final Pattern MARKS = Pattern.compile("\\*\\*|__|`");

  String text() {
    return at.of(content);
  }

  boolean isEmpty() {
    return at.isEmpty();
  }

  /** A part, by offsets in this one. */
  Strip part(int start, int end) {
    return new Strip(content, new Span(at.start() + start, at.start() + end));
  }

  /** A group of a match in the text of this one. */
  Strip group(Matcher match, int group) {
    return part(match.start(group), match.end(group)).clean();
  }

  /** The same without white space, quotation marks and marks of Markdown around it. */
  Strip clean() {
    Span inner = Spaces.trim(content, at);
    int start = inner.start();
    int end = inner.end();
    while (start < end && isAround(content.charAt(start))) {
      start++;
    }
    while (end > start && isBehind(end - 1, start)) {
      end--;
    }
    Span span = Spaces.trim(content, new Span(start, end));
    return span.equals(at) ? this : new Strip(content, span).clean();
  }

  private static boolean isAround(char c) {
    return AROUND.indexOf(c) >= 0;
  }

  /** A stop belongs to the sentence, unless there are others as in “e.g.”. */
  private boolean isBehind(int index, int start) {
    char c = content.charAt(index);
    boolean stop = (c == '.' || c == ';' || c == ',') && content.indexOf(c, start) == index;
    return isAround(c) || stop;
  }

  /** Whether it is in quotation marks or marks of code. */
  boolean isMarked() {
    return at.start() > 0 && isAround(content.charAt(at.start() - 1));
  }

  int words() {
    return (int) WORD.matcher(text()).results().count();
  }

  /** The parts between separators. */
  List<Strip> split(Pattern separator) {
    List<Strip> parts = new ArrayList<>();
    Matcher cut = separator.matcher(text());
    int from = 0;
    while (cut.find()) {
      parts.add(part(from, cut.start()).clean());
      from = cut.end();
    }
    parts.add(part(from, at.length()).clean());
    return parts.stream().filter(p -> !p.isEmpty()).toList();
  }

  /** The stretch as a cell, without marks within. */
  CsvCell cell() {
    String plain = MARKS.matcher(LINK.matcher(text()).replaceAll("$1")).replaceAll("");
    return Records.cell(plain, at);
  }
}
