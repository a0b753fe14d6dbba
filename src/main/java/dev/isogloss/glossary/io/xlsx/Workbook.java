package dev.isogloss.glossary.io.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * A workbook as texts: the cells of a sheet, with tabs between them. Row 3 of the sheet is line 3
 * of the text.
 */
public final class Workbook {
  private static final String SHEETS = "xl/worksheets/";

  private final Map<String, byte[]> parts;

  private Workbook(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** Whether bytes are an archive with the parts of a workbook. */
  public static boolean isOne(byte[] bytes) {
    return bytes.length > 4
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && new String(bytes, StandardCharsets.ISO_8859_1).contains("xl/workbook.xml");
  }

  /**
   * The texts of the sheets that have something in them, one at least.
   *
   * @throws WorkbookException if the archive is no workbook, or damaged
   */
  public static List<String> texts(byte[] bytes) throws WorkbookException {
    try {
      return new Workbook(ZipParts.read(bytes, Workbook::isWanted)).texts();
    } catch (IOException | XMLStreamException e) {
      throw new WorkbookException("is a damaged workbook; open it and save it again.");
    }
  }

  private static boolean isWanted(String part) {
    return part.startsWith("xl/") && part.endsWith(".xml") || part.endsWith(".xml.rels");
  }

  private List<String> texts() throws XMLStreamException, WorkbookException {
    List<String> shared = strings();
    List<String> texts = new ArrayList<>();
    for (String sheet : sheets()) {
      SortedRows rows = new SheetReader(shared).read(part(sheet));
      if (!rows.isEmpty()) {
        texts.add(rows.text());
      }
    }
    if (texts.isEmpty()) {
      throw new WorkbookException(
          "has no table in any sheet; save the glossary as a workbook (.xlsx) or as CSV.");
    }
    return texts;
  }

  private List<String> strings() throws XMLStreamException {
    byte[] part = parts.get("xl/sharedStrings.xml");
    return part == null ? List.of() : SheetReader.strings(new ByteArrayInputStream(part));
  }

  /** The sheets in the order of the workbook. */
  private List<String> sheets() throws XMLStreamException {
    byte[] book = parts.get("xl/workbook.xml");
    byte[] links = parts.get("xl/_rels/workbook.xml.rels");
    List<String> names = new ArrayList<>();
    if (book != null && links != null) {
      Map<String, String> targets = SheetReader.targets(new ByteArrayInputStream(links));
      for (String id : SheetReader.sheetIds(new ByteArrayInputStream(book))) {
        String target = targets.getOrDefault(id, "");
        names.add(target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    }
    names.removeIf(name -> !parts.containsKey(name) || !name.startsWith(SHEETS));
    return names.isEmpty()
        ? parts.keySet().stream().filter(n -> n.startsWith(SHEETS)).sorted().toList()
        : names;
  }

  private InputStream part(String name) {
    return new ByteArrayInputStream(Objects.requireNonNull(parts.get(name)));
  }

  /** Cells by row and column, both counted from 0. */
  static final class SortedRows {
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();

    void put(int row, int column, String text) {
      if (!text.isBlank()) {
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, text);
      }
    }

    boolean isEmpty() {
      return rows.isEmpty();
    }

    /** The rows as lines, quoted as CSV wants it; a line break in a cell becomes a semicolon. */
    String text() {
      StringBuilder text = new StringBuilder();
      int line = 0;
      for (Map.Entry<Integer, TreeMap<Integer, String>> row : rows.entrySet()) {
        for (; line < row.getKey(); line++) {
          text.append('\n');
        }
        text.append(line(row.getValue()));
      }
      return text.append('\n').toString();
    }

    private static String line(Map<Integer, String> cells) {
      List<String> line = new ArrayList<>();
      cells.forEach(
          (column, text) -> {
            while (line.size() < column) {
              line.add("");
            }
            line.add(quoted(text.strip().replaceAll("\\s*[\\r\\n]+\\s*", "; ")));
          });
      return line.stream().collect(Collectors.joining("\t"));
    }

    private static String quoted(String text) {
      boolean plain = text.indexOf('"') < 0 && text.indexOf('\t') < 0;
      return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
  }
}
