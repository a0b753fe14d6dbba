package dev.isogloss.report.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.isogloss.text.SafeText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes, besides what JSON wants escaped, the characters that a terminal would obey: a report is
 * the same to a program, and harmless to whoever prints it.
 */
final class JsonEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[0x7f] = ESCAPE_STANDARD;
    return codes;
  }

  /** Halves of surrogate pairs come here too; together they are a character. */
  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return c > 0x7f && !half && SafeText.isCommand(c) ? new SerializedString(of((char) c)) : null;
  }

  static String of(char c) {
    return String.format(Locale.ROOT, "\\u%04x", (int) c);
  }
}
