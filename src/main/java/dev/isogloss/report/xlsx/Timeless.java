package dev.isogloss.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a workbook, so that the same report gives the same bytes. */
final class Timeless {
  /** The first that a zip file knows. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";

  private Timeless() {}

  /** Leaves {@code out} open. */
  static void copy(Path workbook, OutputStream out) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out, StandardCharsets.UTF_8);
    try (ZipFile zip = new ZipFile(workbook.toFile(), StandardCharsets.UTF_8)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(TIME);
        copy.putNextEntry(same);
        byte[] content = zip.getInputStream(entry).readAllBytes();
        copy.write(entry.getName().equals(PROPERTIES) ? withoutTime(content) : content);
        copy.closeEntry();
      }
    }
    copy.finish();
  }

  private static byte[] withoutTime(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
