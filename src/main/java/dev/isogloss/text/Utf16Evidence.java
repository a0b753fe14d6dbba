package dev.isogloss.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells UTF-16 that no byte order mark announces. */
public final class Utf16Evidence {
  private static final int SAMPLE = 4096;

  /** Latin, Greek, Cyrillic, Armenian and Hebrew letters are below it. */
  private static final char RARE = 0x600;

  private Utf16Evidence() {}

  /** The charset in which the bytes are lines of ordinary letters; empty if they are in none. */
  public static Optional<Charset> charset(byte[] bytes) {
    boolean marked = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE;
    if (marked || bytes.length < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .filter(c -> isOrdinary(new String(bytes, 0, Math.min(bytes.length, SAMPLE), c)))
        .findFirst();
  }

  private static boolean isOrdinary(String text) {
    long usual =
        text.chars()
            .filter(c -> c == '\n' || c == '\r' || c == '\t' || c >= ' ' && c < RARE)
            .count();
    return text.indexOf('\n') >= 0 && usual * 10 > text.length() * 9L;
  }
}
