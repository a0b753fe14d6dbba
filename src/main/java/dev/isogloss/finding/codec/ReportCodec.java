package dev.isogloss.finding.codec;

import dev.isogloss.finding.Report;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/**
 * A report as bytes, for whoever keeps it or sends it: all of it, but the content of its texts,
 * which are named by identity and digest. Positions count UTF-16 code units.
 */
public final class ReportCodec {
  private ReportCodec() {}

  /** Writes a report; the stream stays open. */
  public static void write(Report report, OutputStream out) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    ReportWriter writer = new ReportWriter(writer(content), new LinkedHashMap<>());
    writer.write(report);
    new ReportWriter(writer(out), writer.texts()).writeTexts();
    content.writeTo(out);
  }

  /**
   * Reads a report.
   *
   * @throws IOException if a text of it is not known any more, or the bytes end too early
   * @throws RuntimeException if the bytes are no report
   */
  public static Report read(InputStream in, Texts texts) throws IOException {
    ReportReader reader =
        new ReportReader(new BinaryReader(new DataInputStream(in)), new ArrayList<>());
    reader.readTexts(texts);
    return reader.read();
  }

  private static BinaryWriter writer(OutputStream out) {
    return new BinaryWriter(new DataOutputStream(out));
  }
}
