package dev.isogloss.document.markdown.block;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which another character stands for the first one of each stretch that is no prose and
 * may begin with a letter. A block parser never sees a line that begins with one.
 */
public final class Masked {
  /** Stands for the first character of a stretch. */
  static final char MASK = '\uE000';

  /** A definition of Pandoc with attributes, which CommonMark would take for a paragraph. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "^ {0,3}\\[(?!\\^)[^\\]\\[\\r\\n]++\\]:[ \\t]+(?:<[^<>\\r\\n]*+>|[^\\s{<][^\\s{]*+)"
              + "(?:[ \\t]+(?:\"[^\"\\r\\n]*+\"|'[^'\\r\\n]*+'|\\([^)\\r\\n]*+\\)))?+"
              + "[ \\t]+(?<attributes>\\{(?![%{])[^{}\\r\\n]*+\\})[ \\t]*$",
          Pattern.MULTILINE);

  /** A definition whose target a generator fills in; CommonMark allows no space in a target. */
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "^ {0,3}\\[(?!\\^)[^\\]\\[\\r\\n]++\\]:[ \\t]+"
              + "(?<target>[^\\s{]*+(?:\\{\\{[^{}\\r\\n]*+\\}\\}|\\{%[^%\\r\\n]*+%\\})\\S*+)"
              + "(?=[ \\t]*$|[ \\t]+[\"'(])",
          Pattern.MULTILINE);

  private final String masked;
  private final Map<Integer, Integer> ends = new HashMap<>();
  private final Set<Integer> terms;

  private Masked(String text, Map<Integer, Integer> modules, Map<Integer, Integer> terms) {
    this.terms = terms.keySet();
    ends.putAll(modules);
    ends.putAll(terms);
    this.masked = masked(text);
  }

  /** Masks modules of JavaScript and the terms of glossaries. */
  public static Masked of(String text) {
    return new Masked(text, Modules.in(text), GlossaryTerms.in(text));
  }

  /**
   * The text with its masks; every offset stays. Attributes behind a definition are blank, and so
   * is no space of a template in its target.
   */
  public String text() {
    return masked;
  }

  private String masked(String text) {
    Matcher attributes = DEFINITION.matcher(text);
    StringBuilder masked = new StringBuilder(text);
    ends.keySet().forEach(start -> masked.setCharAt(start, MASK));
    while (attributes.find()) {
      int start = attributes.start("attributes");
      int end = attributes.end("attributes");
      masked.replace(start, end, " ".repeat(end - start));
    }
    Matcher template = TEMPLATE.matcher(text);
    while (template.find()) {
      String target = template.group("target").replaceAll("[ \\t]", "_");
      masked.replace(template.start("target"), template.end("target"), target);
    }
    return masked.toString();
  }

  /** Whether the stretch that starts at an offset is the term of a glossary. */
  boolean isTerm(int start) {
    return terms.contains(start);
  }

  /** Where the stretch that starts at an offset ends; -1 if none does. */
  int end(int start) {
    return ends.getOrDefault(start, -1);
  }
}
