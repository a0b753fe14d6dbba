package dev.isogloss.gate;

import dev.isogloss.text.ConflictMarks;
import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The form of a baseline: after two lines of comment one entry a line, sorted; file, check,
 * fingerprint, text and a hash of the words around between tabs. Two branches that change it
 * conflict only where they change the same place.
 */
public final class BaselineFile {
  private static final String HEADER =
      """
      # Findings that are accepted as they are. Written by: isogloss check --update-baseline
      # file	check	fingerprint	text	words
      """;

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

  /** How many columns 0.1.0 has written. */
  private static final int FEWEST_COLUMNS = 4;

  private static final int COLUMNS = 5;

  private BaselineFile() {}

  /**
   * Reads a baseline; the order of its lines does not matter.
   *
   * @throws GateException if a line is no entry
   */
  public static List<BaselineEntry> read(SourceText text) {
    List<BaselineEntry> entries = new ArrayList<>();
    for (int line = 1; line <= text.lineCount(); line++) {
      String content = text.slice(text.line(line));
      if (!content.isBlank() && !content.startsWith("#")) {
        entries.add(entry(content, text.name() + ":" + line));
      }
    }
    return List.copyOf(entries);
  }

  private static BaselineEntry entry(String line, String place) {
    if (ConflictMarks.isOne(line)) {
      throw new GateException(
          place + ": This is a mark of a conflict in Git; keep the lines of both sides.");
    }
    String[] cells = line.split("\t", COLUMNS);
    if (cells.length < FEWEST_COLUMNS || !FINGERPRINT.matcher(cells[2]).matches()) {
      throw new GateException(
          place
              + ": This is not an entry of a baseline (file, check, fingerprint, text, between tabs);"
              + " restore the line, or remove it.");
    }
    return new BaselineEntry(
        FileNames.read(cells[0]), cells[1], cells[2], cells[3], around(cells, place));
  }

  private static Surroundings around(String[] cells, String place) {
    try {
      return cells.length < COLUMNS ? Surroundings.UNKNOWN : Surroundings.read(cells[4]);
    } catch (GateException e) {
      throw new GateException(
          place + ": The column of words is broken (" + e.getMessage() + "); take it out.");
    }
  }

  /** The text of a baseline. */
  public static String write(List<BaselineEntry> entries) {
    StringBuilder text = new StringBuilder(HEADER);
    for (BaselineEntry entry : entries.stream().sorted().toList()) {
      text.append(FileNames.written(entry.file())).append('\t');
      text.append(entry.check()).append('\t');
      text.append(entry.fingerprint()).append('\t');
      String around = entry.around().written();
      text.append(entry.text()).append(around.isEmpty() ? "" : "\t" + around).append('\n');
    }
    return text.toString();
  }
}
