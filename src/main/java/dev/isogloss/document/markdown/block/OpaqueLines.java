package dev.isogloss.document.markdown.block;

import java.util.regex.Pattern;

/**
 * Single lines that are no prose: inclusions, targets, labels of tabs, leaf directives.
 *
 * @param myst whether a percent sign begins a comment and a name between colons a field
 */
record OpaqueLines(Body body, boolean myst) {
  private static final Pattern LINE =
      Pattern.compile(
          ";*-+8<-+[ \\t]+.+"
              + "|<<<[ \\t]*[@./\\w{].*"
              + "|@\\[[^\\]\\n]*\\]\\(.*"
              + "|@(?:tab|include|import|code|slidestart|slideend)\\b.*"
              + "|==[ \\t]+\\S.*"
              + "|\\([^()\\n]+\\)=[ \\t]*"
              + "|::\\p{L}[\\p{L}\\p{N}_-]*(?:[\\[{].*)?[ \\t]*"
              + "|\\[[^\\]\\n]+\\]:[ \\t]*(?:\\{[{%](?:[ \\t]|\\S+[ \\t]+[^\\s\"'(])|<%|\\$\\{).*"
              + "|\\[\\[?_?TOC_?\\]?\\][ \\t]*"
              + "|\\[\\[autodoc\\]\\].*"
              + "|\\+\\+\\+(?:[ \\t].*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMENT = Pattern.compile("%(?:[ \\t].*)?");

  /** A field as docutils has it: {@code :name: value}. */
  private static final Pattern FIELD =
      Pattern.compile(":(?![ \\t`])[^:`\\r\\n]{1,100}+:(?:[ \\t].*)?");

  int end(int start, int lineEnd) {
    boolean heads = start > 0 && body.isHead(start);
    if ((myst || heads) && COMMENT.matcher(body.text()).region(start, lineEnd).matches()) {
      return lineEnd;
    }
    if (myst && FIELD.matcher(body.text()).region(start, lineEnd).matches()) {
      return lineEnd;
    }
    return LINE.matcher(body.text()).region(start, lineEnd).matches() ? lineEnd : -1;
  }
}
