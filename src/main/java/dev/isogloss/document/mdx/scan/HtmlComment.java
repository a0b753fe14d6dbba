package dev.isogloss.document.mdx.scan;

/** A comment of HTML. MDX has none, but Docusaurus takes them out before it compiles. */
public final class HtmlComment {
  private static final String OPEN = "!--";

  private HtmlComment() {}

  /**
   * Passes over a comment. False if there is none, or no end of it.
   *
   * @param in behind the angle bracket
   */
  public static boolean skip(Characters in) {
    for (int i = 0; i < OPEN.length(); i++) {
      if (in.peek() != OPEN.charAt(i)) {
        return false;
      }
      in.next();
    }
    int dashes = 0;
    while (in.peek() != Characters.END) {
      char c = in.peek();
      in.next();
      if (c == '>' && dashes >= 2) {
        return true;
      }
      dashes = c == '-' ? dashes + 1 : 0;
    }
    return false;
  }
}
