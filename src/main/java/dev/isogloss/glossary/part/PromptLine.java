package dev.isogloss.glossary.part;

import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An entry as one line of a prompt: {@code scaling law → закон масштабирования (not: закон
 * расширения)}.
 */
final class PromptLine {
  private PromptLine() {}

  /** The line, without its end. */
  static String of(PartEntry entry) {
    String line = texts(entry.named(), ", ") + said(entry) + more(entry);
    String note = entry.concept().note();
    return oneLine(note.isEmpty() ? line : line + ". Note: " + note);
  }

  /** What to write: a rendering, or the term as it is. */
  private static String said(PartEntry entry) {
    if (!entry.preferred().isEmpty()) {
      return " → " + texts(entry.preferred(), "; ");
    }
    return entry.isKept() ? ": keep as it is" : "";
  }

  /** What is in brackets: the other renderings, right ones first. */
  private static String more(PartEntry entry) {
    List<String> parts = new ArrayList<>();
    if (!entry.admitted().isEmpty()) {
      parts.add("also: " + texts(entry.admitted(), "; "));
    }
    if (!entry.avoid().isEmpty()) {
      parts.add(
          "not: "
              + entry.avoid().stream().map(PromptLine::avoided).collect(Collectors.joining("; ")));
    }
    if (!entry.only().isEmpty()) {
      parts.add("only in: " + String.join(", ", entry.only()));
    }
    return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
  }

  /** A wrong rendering with the words near which it is wrong or right. */
  private static String avoided(Term term) {
    Use use = term.use();
    return term.text()
        + (use.context().isEmpty() ? "" : " near " + String.join(", ", use.context()))
        + (use.except().isEmpty() ? "" : " except with " + String.join(", ", use.except()));
  }

  private static String texts(List<Term> terms, String between) {
    return terms.stream().map(Term::text).distinct().collect(Collectors.joining(between));
  }

  /** A note may have several lines, and an entry has one. */
  private static String oneLine(String text) {
    return text.replaceAll("\\R+", " ");
  }
}
