package dev.isogloss.gate;

import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The form of a baseline: after two lines of comment one entry a line, sorted; file, check,
 * fingerprint and text between tabs. Two branches that change it conflict only where they change
 * the same place.
 */
public final class BaselineFile {
  private static final String HEADER =
      """
      # Findings that are accepted as they are. Written by: isogloss check --update-baseline
      # file	check	fingerprint	text
      """;

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

  private static final int COLUMNS = 4;

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
    if (line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>")) {
      throw new GateException(
          place + ": This is a mark of a conflict in Git; keep the lines of both sides.");
    }
    String[] cells = line.split("\t", COLUMNS);
    if (cells.length < COLUMNS || !FINGERPRINT.matcher(cells[2]).matches()) {
      throw new GateException(
          place
              + ": This is not an entry of a baseline (file, check, fingerprint, text, between tabs);"
              + " restore the line, or remove it.");
    }
    return new BaselineEntry(cells[0], cells[1], cells[2], cells[3]);
  }

  /** The text of a baseline. */
  public static String write(List<BaselineEntry> entries) {
    StringBuilder text = new StringBuilder(HEADER);
    for (BaselineEntry entry : entries.stream().sorted().toList()) {
      text.append(entry.file()).append('\t');
      text.append(entry.check()).append('\t');
      text.append(entry.fingerprint()).append('\t');
      text.append(entry.text()).append('\n');
    }
    return text.toString();
  }
}
