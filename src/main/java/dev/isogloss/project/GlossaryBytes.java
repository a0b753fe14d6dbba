package dev.isogloss.project;

import dev.isogloss.document.file.SourceFileReader;
import dev.isogloss.document.file.UnreadableFileException;
import dev.isogloss.glossary.io.xlsx.Workbook;
import dev.isogloss.glossary.io.xlsx.WorkbookException;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The text of a glossary file: of a workbook its table, of all others what the bytes mean. */
final class GlossaryBytes {
  private static final int SAMPLE = 4096;

  private GlossaryBytes() {}

  static SourceText read(Path path, SourceId id, SourceFileReader reader)
      throws UnreadableFileException {
    String name = id.path();
    byte[] bytes = reader.bytes(path, name);
    String ending = name.toLowerCase(Locale.ROOT);
    if (Workbook.isOne(bytes)) {
      try {
        return new SourceText(id, name, Workbook.text(bytes));
      } catch (WorkbookException e) {
        throw new UnreadableFileException(name, String.valueOf(e.getMessage()));
      }
    }
    if (ending.endsWith(".xls") || ending.endsWith(".ods") || ending.endsWith(".numbers")) {
      throw new UnreadableFileException(
          name, "is a workbook of another format; save it as .xlsx or as CSV in UTF-8.");
    }
    Optional<Charset> wide = wide(bytes);
    return wide.isPresent()
        ? new SourceText(id, name, new String(bytes, wide.get()))
        : reader.decode(bytes, path, id, name).text();
  }

  /** UTF-16 without a mark: all but a few characters are those of ordinary scripts. */
  private static Optional<Charset> wide(byte[] bytes) {
    boolean marked = bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
    if (marked || bytes.length < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    return List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
        .filter(charset -> isOrdinary(new String(bytes, 0, sample(bytes), charset)))
        .findFirst();
  }

  private static int sample(byte[] bytes) {
    return Math.min(bytes.length, SAMPLE);
  }

  /** A line break or a tab is there, and hardly a character of rare scripts. */
  private static boolean isOrdinary(String text) {
    long usual = text.chars().filter(c -> c == '\n' || c == '\t' || c >= ' ' && c < 0x600).count();
    return text.indexOf('\n') >= 0 && usual * 10 > text.length() * 9L;
  }
}
