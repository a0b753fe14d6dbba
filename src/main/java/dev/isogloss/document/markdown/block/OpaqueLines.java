package dev.isogloss.document.markdown.block;

import java.util.regex.Pattern;

/**
 * Single lines that are no prose: inclusions, targets, labels of tabs, leaf directives.
 *
 * @param comments whether a percent sign begins a comment
 */
record OpaqueLines(Body body, boolean comments) {
  private static final Pattern LINE =
      Pattern.compile(
          ";*-+8<-+[ \\t]+.+"
              + "|<<<[ \\t]*[@./\\w{].*"
              + "|@\\[[^\\]\\n]*\\]\\(.*"
              + "|@(?:tab|include|import|code|slidestart|slideend)\\b.*"
              + "|==[ \\t]+\\S.*"
              + "|\\([^()\\n]+\\)=[ \\t]*"
              + "|::\\p{L}[\\p{L}\\p{N}_-]*(?:[\\[{].*)?[ \\t]*"
              + "|\\[[^\\]\\n]+\\]:[ \\t]*(?:\\{[{%]|<%|\\$\\{).*"
              + "|\\[\\[?_?TOC_?\\]?\\][ \\t]*"
              + "|\\[\\[autodoc\\]\\].*"
              + "|\\+\\+\\+(?:[ \\t].*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMENT = Pattern.compile("%(?:[ \\t].*)?");

  int end(int start, int lineEnd) {
    boolean heads = start > 0 && body.isHead(start);
    if ((comments || heads) && COMMENT.matcher(body.text()).region(start, lineEnd).matches()) {
      return lineEnd;
    }
    return LINE.matcher(body.text()).region(start, lineEnd).matches() ? lineEnd : -1;
  }
}
