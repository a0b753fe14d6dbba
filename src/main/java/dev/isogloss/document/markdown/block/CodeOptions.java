package dev.isogloss.document.markdown.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The options of a directive of MyST that are above code. */
final class CodeOptions {
  private static final Pattern OPTION = Pattern.compile("\\R[ \\t]*:[\\w-]+:[^\\r\\n]*");
  private static final Pattern OPTIONS = Pattern.compile("(?:" + OPTION + "){1,50}");

  private CodeOptions() {}

  /** Whether the line behind the end of another is an option. */
  static boolean follow(String text, int lineEnd) {
    return OPTION.matcher(text).region(lineEnd, text.length()).lookingAt();
  }

  /**
   * Where the line starts that closes a directive; -1 if none does or no option is above the code.
   *
   * @param lineEnd where the line ends that opens the directive
   */
  static int codeEnd(String text, int lineEnd, String fence) {
    Matcher options = OPTIONS.matcher(text).region(lineEnd, text.length());
    if (!options.lookingAt()) {
      return -1;
    }
    Pattern line =
        Pattern.compile("^[ \\t]*" + fence + fence.charAt(0) + "*[ \\t]*$", Pattern.MULTILINE);
    Matcher close = line.matcher(text);
    return close.find(options.end()) ? close.start() : -1;
  }
}
