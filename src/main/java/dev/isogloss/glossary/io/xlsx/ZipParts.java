package dev.isogloss.glossary.io.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of an archive in memory, found by its directory: the stream reader of the JDK refuses
 * parts that programs write while they do not know their size.
 */
final class ZipParts {
  /** Beyond it an archive is taken for a trap. */
  private static final int LIMIT = 256 << 20;

  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_SIZE = 22;
  private static final int ENTRY_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int DEFLATED = 8;

  private final ByteBuffer bytes;
  private final Map<String, byte[]> parts = new HashMap<>();
  private int read;

  private ZipParts(byte[] archive) {
    this.bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The parts by their names.
   *
   * @param wanted which names are asked for
   * @throws IOException if the archive is damaged
   */
  static Map<String, byte[]> read(byte[] archive, Predicate<String> wanted)
      throws IOException, WorkbookException {
    try {
      ZipParts zip = new ZipParts(archive);
      zip.directory(wanted);
      return zip.parts;
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("The directory leads out of the archive.", e);
    }
  }

  private void directory(Predicate<String> wanted) throws IOException, WorkbookException {
    int end = end();
    int at = bytes.getInt(end + 16);
    for (int i = unsigned(end + 10); i > 0; i--) {
      if (bytes.getInt(at) != ENTRY) {
        throw new IOException("An entry of the directory is damaged.");
      }
      int name = unsigned(at + 28);
      String part = text(at + ENTRY_SIZE, name).replace('\\', '/');
      if (wanted.test(part)) {
        parts.put(part, content(at));
      }
      at += ENTRY_SIZE + name + unsigned(at + 30) + unsigned(at + 32);
    }
  }

  /** The directory's end is near the end of the archive, behind it only a remark. */
  private int end() throws IOException {
    for (int at = bytes.limit() - END_SIZE; at >= 0; at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    throw new IOException("The archive has no directory.");
  }

  private byte[] content(int entry) throws IOException, WorkbookException {
    int size = bytes.getInt(entry + 20);
    int local = bytes.getInt(entry + 42);
    int start = local + LOCAL_SIZE + unsigned(local + 26) + unsigned(local + 28);
    if (size < 0 || size > bytes.limit()) {
      throw new IOException("A part is larger than the archive.");
    }
    byte[] stored = new byte[size];
    bytes.get(start, stored);
    byte[] content = unsigned(entry + 10) == DEFLATED ? inflated(stored) : stored;
    read += content.length;
    if (read >= LIMIT) {
      throw new WorkbookException("has more than 256 MiB of text; save its table as CSV.");
    }
    return content;
  }

  private byte[] inflated(byte[] stored) throws IOException {
    Inflater inflater = new Inflater(true);
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(stored), inflater)) {
      return in.readNBytes(LIMIT - read);
    } finally {
      inflater.end();
    }
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  private String text(int at, int length) {
    byte[] name = new byte[length];
    bytes.get(at, name);
    return new String(name, StandardCharsets.UTF_8);
  }
}
