package dev.isogloss.document.markdown.block;

import dev.isogloss.document.html.ComponentTag;

/** Tags of components that fill their lines. What they hold is Markdown. */
record TagLines(Body body, boolean html) {
  /** In UTF-16 code units; a longer tag is none. */
  private static final int LONGEST = 20_000;

  /**
   * Where the tags end that begin at {@code start}; -1 if there are none or text is beside them.
   *
   * @param oneLine whether they end on their line
   */
  int end(int start, int lineEnd, boolean oneLine) {
    int limit = oneLine ? lineEnd : Math.min(body.text().length(), start + LONGEST);
    int at = start;
    int last = lineEnd;
    while (at < last) {
      at = ComponentTag.end(body.text(), at, limit, html);
      if (at < 0) {
        return -1;
      }
      last = body.lineEnd(at);
      at = skipBlanks(at, last);
    }
    return at;
  }

  private int skipBlanks(int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(body.text().charAt(at))) {
      at++;
    }
    return at;
  }
}
