package dev.isogloss.text;

/** Tells UTF-8 with damaged places from text in another charset. */
final class Utf8Evidence {
  private Utf8Evidence() {}

  /**
   * Whether more multi-byte sequences are whole than broken. Text in a single-byte charset hardly
   * ever forms a whole one.
   */
  static boolean isDamagedUtf8(byte[] bytes) {
    long whole = 0;
    long broken = 0;
    int i = 0;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = sequenceLength(bytes, i);
      if (length > 0) {
        whole++;
      } else {
        broken++;
      }
      i += Math.max(1, length);
    }
    return whole > broken;
  }

  /** The length of the multi-byte sequence at {@code i}; 0 if it is not whole. */
  private static int sequenceLength(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    int length = lead >= 0xF5 || lead < 0xC2 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (i + length > bytes.length) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
