package dev.isogloss.document.markdown.block;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The terms in a directive <code>{glossary}</code> of MyST. The role <code>{term}</code> names them
 * wherever it refers to one.
 */
final class GlossaryTerms {
  private static final Pattern GLOSSARY =
      Pattern.compile(
          "^[ \\t]*(?<fence>`{3,}|~{3,}|:{3,})[ \\t]*\\{glossary\\}[^\\r\\n]*(?:\\R|\\z)",
          Pattern.MULTILINE);

  /** A line that is neither indented nor an option, a definition behind its mark or a list. */
  private static final Pattern TERM = Pattern.compile("^[^\\s:*-][^\\r\\n]*", Pattern.MULTILINE);

  private GlossaryTerms() {}

  /** Where each term ends, by where it starts. */
  static Map<Integer, Integer> in(String text) {
    Map<Integer, Integer> terms = new HashMap<>();
    Matcher glossary = GLOSSARY.matcher(text);
    int from = 0;
    while (text.indexOf("{glossary}", from) >= 0 && glossary.find(from)) {
      from = end(text, glossary);
      Matcher term = TERM.matcher(text).region(glossary.end(), from);
      while (term.find()) {
        terms.put(term.start(), term.end());
      }
    }
    return terms;
  }

  private static int end(String text, Matcher glossary) {
    String fence = "^[ \\t]*" + glossary.group("fence");
    Matcher close = Pattern.compile(fence, Pattern.MULTILINE).matcher(text);
    return close.find(glossary.end()) ? close.start() : text.length();
  }
}
