package dev.isogloss.document.markdown.block;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Imports and exports of JavaScript at the top of a text, as MDX has them. */
final class Modules {
  /** In UTF-16 code units; what is longer is not taken for one statement. */
  private static final int LONGEST = 20_000;

  private static final String NAMES = "\\{[^{}\"';]{0,4000}+\\}\\s*+";

  private static final Pattern START =
      Pattern.compile(
          "^(?:import\\s*+(?:[\"']|(?:type\\s++)?+(?:[\\w$*][\\w$,*\\s]{0,400}?(?:"
              + NAMES
              + ")?+(?<=[\\s}])|"
              + NAMES
              + ")from\\s*+[\"'])"
              + "|export\\s++(?:default\\s|(?:const|let|var)\\s++[^=\\n]{1,200}+=|(?:async\\s++)?+function\\b"
              + "|class\\s++\\w++[^{\\n]*+\\{|\\{|\\*\\s))",
          Pattern.MULTILINE);

  private final String text;
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  private Modules(String text) {
    this.text = text;
  }

  /** Where each block of them ends, by where it starts. */
  static Map<Integer, Integer> in(String text) {
    Modules modules = new Modules(text);
    if (text.contains("import") || text.contains("export")) {
      modules.find();
    }
    return modules.ends;
  }

  private void find() {
    Matcher start = START.matcher(text);
    int from = 0;
    while (from < text.length() && start.find(from)) {
      if (Body.isBlankBefore(text, start.start())) {
        from = end(start.start(), start.end());
        ends.put(start.start(), from);
      } else {
        from = start.end();
      }
    }
  }

  /** A blank line ends a block, unless a bracket is open. */
  private int end(int start, int known) {
    Brackets brackets = new Brackets(text, start, Math.min(text.length(), start + LONGEST));
    int end = brackets.closedBeforeBlankLine();
    return end >= 0 ? Math.max(end, known) : Brackets.blankLine(text, known);
  }
}
