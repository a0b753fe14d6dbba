package dev.isogloss.glossary.io.yaml;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text as a YAML scalar. */
final class YamlText {
  /** A letter, then what no YAML parser takes for a sign of its own, with single spaces between. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\p{L}[\\p{L}\\p{M}\\p{N}’.()/+-]*(?: [\\p{L}\\p{N}(«][\\p{L}\\p{M}\\p{N}’.()«»/+-]*)*");

  /** Words that YAML, or an older version of it, takes for something other than text. */
  private static final Pattern RESERVED =
      Pattern.compile("y|n|yes|no|on|off|true|false|null", Pattern.CASE_INSENSITIVE);

  private YamlText() {}

  /** Plain where it can be taken for nothing but text, else in double quotation marks. */
  static String of(String text) {
    if (PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches()) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(c -> quoted.append(escaped((char) c)));
    return quoted.append('"').toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default ->
          isPrintable(c) ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c);
    };
  }

  private static boolean isPrintable(char c) {
    return !Character.isISOControl(c) && c != '\u2028' && c != '\u2029' && c != '\uFEFF';
  }
}
