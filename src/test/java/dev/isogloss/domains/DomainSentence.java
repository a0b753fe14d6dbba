package dev.isogloss.domains;

import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with what a careful editor wants of it, written before any run.
 *
 * @param text without the marks
 * @param mentions where concepts are named
 * @param fixed the sentence with the right terms, in each way that is right; empty where it is
 *     right as it is
 * @param open whether the sentence alone does not decide, so that no fix may be called safe
 */
record DomainSentence(
    String id,
    String domain,
    String kind,
    String text,
    List<Mark> mentions,
    List<String> fixed,
    boolean open) {
  /** The domains that were read as a whole while the program was changed. */
  private static final Set<String> READ = Set.of("web", "devops", "software", "gaming", "names");

  private static final Pattern MARK = Pattern.compile("\\[\\[([^|\\]]+)\\|([^\\]]+)]]");
  private static final Pattern OR = Pattern.compile(" ‖ ");

  /** A place where a concept is named. */
  record Mark(String concept, Span span) {}

  /** The sentence of a line: id, kind, marked text and what it becomes, between tabs. */
  static DomainSentence read(String domain, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException("Four cells, not " + cells.length + ": " + line);
    }
    List<Mark> marks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(cells[2]);
    int from = 0;
    while (mark.find()) {
      text.append(cells[2], from, mark.start());
      marks.add(
          new Mark(mark.group(1), Span.of(text.length(), text.length() + mark.group(2).length())));
      text.append(mark.group(2));
      from = mark.end();
    }
    text.append(cells[2].substring(from));
    boolean open = cells[3].startsWith("? ");
    String fixed = open ? cells[3].substring(2) : cells[3];
    return new DomainSentence(
        cells[0],
        domain,
        cells[1],
        text.toString(),
        marks,
        fixed.equals("=") ? List.of() : List.of(OR.split(fixed, -1)),
        open);
  }

  /** Whether it is in the half that nobody looks at while the program is changed. */
  boolean isUntouched() {
    return !READ.contains(domain) && (id.charAt(id.length() - 1) - '0') % 2 == 0;
  }

  /** Whether a text is one of those that are right; the marks over ё count for nothing. */
  boolean isRight(String written) {
    return fixed.stream().anyMatch(f -> fold(f).equals(fold(written)));
  }

  private static String fold(String text) {
    return text.replace('ё', 'е').replace('Ё', 'Е');
  }
}
