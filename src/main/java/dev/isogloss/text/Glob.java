package dev.isogloss.text;

/**
 * A pattern of paths: {@code *} and {@code ?} stay within a name, {@code **} crosses folders,
 * <code>{a,b}</code> is either. A pattern without a slash fits a name in any folder; one that fits
 * a folder fits all that is in it.
 */
public final class Glob {
  private final String text;
  private final GlobStates states;

  private Glob(String text, GlobStates states) {
    this.text = text;
    this.states = states;
  }

  /** Reads a pattern; any text is one. */
  public static Glob of(String text) {
    String path = text.startsWith("./") ? text.substring(1) : text;
    boolean rooted = path.startsWith("/");
    String bare = path.substring(rooted ? 1 : 0, end(path));
    boolean anywhere = !rooted && bare.indexOf('/') < 0;
    return new Glob(text, GlobStates.of(GlobPart.read(bare), anywhere));
  }

  /**
   * Whether a path fits. Takes as long as the pattern and the path are, multiplied, at most.
   *
   * @param path relative to the configuration's folder, with {@code /} between its parts
   */
  public boolean fits(String path) {
    return states.accept(path);
  }

  private static int end(String path) {
    return path.length() > 1 && path.endsWith("/") ? path.length() - 1 : path.length();
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
