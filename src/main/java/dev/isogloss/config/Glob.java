package dev.isogloss.config;

import java.util.regex.Pattern;

/**
 * A pattern of paths: {@code *} and {@code ?} stay within a name, {@code **} crosses folders,
 * <code>{a,b}</code> is either. A pattern without a slash fits a name in any folder; one that fits
 * a folder fits all that is in it.
 */
public final class Glob {
  private final String text;
  private final Pattern regex;

  private Glob(String text, Pattern regex) {
    this.text = text;
    this.regex = regex;
  }

  /** Reads a pattern; any text is one. */
  public static Glob of(String text) {
    String path = text.startsWith("./") ? text.substring(1) : text;
    boolean rooted = path.startsWith("/");
    String bare = path.substring(rooted ? 1 : 0, end(path));
    boolean anywhere = !rooted && bare.indexOf('/') < 0;
    String regex = (anywhere ? "(?:.*/)?" : "") + translate(bare) + "(?:/.*)?";
    return new Glob(text, Pattern.compile(regex, Pattern.DOTALL));
  }

  /**
   * Whether a path fits.
   *
   * @param path relative to the configuration's folder, with {@code /} between its parts
   */
  public boolean fits(String path) {
    return regex.matcher(path).matches();
  }

  private static int end(String path) {
    return path.length() > 1 && path.endsWith("/") ? path.length() - 1 : path.length();
  }

  private static String translate(String glob) {
    StringBuilder regex = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (glob.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '{') {
        regex.append("(?:");
        depth++;
      } else if (c == '}' && depth > 0) {
        regex.append(')');
        depth--;
      } else {
        regex.append(one(c, depth > 0));
      }
    }
    return regex.append(")".repeat(depth)).toString();
  }

  private static String one(char c, boolean inChoice) {
    return switch (c) {
      case '*' -> "[^/]*";
      case '?' -> "[^/]";
      case ',' -> inChoice ? "|" : ",";
      default -> Pattern.quote(String.valueOf(c));
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Glob glob && glob.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The pattern as it was written. */
  @Override
  public String toString() {
    return text;
  }
}
