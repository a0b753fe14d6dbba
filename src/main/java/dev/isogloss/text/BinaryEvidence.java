package dev.isogloss.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells files that are no text at all. */
final class BinaryEvidence {
  private static final List<String> SIGNATURES =
      List.of("%PDF-", "PK\u0003\u0004", "\u0089PNG", "GIF8", "\u00FF\u00D8\u00FF", "\u001F\u008B");

  private BinaryEvidence() {}

  /** A NUL byte, or the signature of a common binary format. */
  static boolean isBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    return SIGNATURES.stream().anyMatch(head::startsWith);
  }

  /** Whether more than one byte in a hundred is a control character that no text uses. */
  static boolean hasManyControls(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      boolean white = b >= '\t' && b <= '\r';
      if ((b >= 0 && b < ' ' && !white) || b == 0x7F) {
        controls++;
      }
    }
    return controls > bytes.length / 100;
  }
}
