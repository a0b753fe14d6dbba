package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds markup in terms, which no text has since it is prose by then, and marks around terms that
 * their texts need not have.
 */
final class MarkedTerms implements LintRule {
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\*{1,3}|~~|`)(?=\\S).+?(?<=\\S)\\1" // emphasis and code
              + "|__(?=\\S)(?!\\w+__).+?(?<=\\S)__" // code has names such as __init__
              + "|(?<![\\p{L}\\d_])_(?=\\p{L})[^_]+_(?![\\p{L}\\d_])"
              + "|</?\\p{Alpha}[^<>]*>"
              + "|&(?:#\\d+|#x\\p{XDigit}+|\\p{Alpha}\\p{Alnum}*);"
              + "|&(?:#\\d+|\\p{Lower}{2,8})$" // in a table a semicolon ends the term
              + "|!?\\[[^\\]]+\\]\\([^)]*\\)");

  /** The whole term, with no other quotation in it. */
  private static final Pattern QUOTED = Pattern.compile("[\"«“„‚‘](?=\\S)[^\"«»“”„‘’‚]+[\"»”“’‘]");

  /** A letter before it: an abbreviation has its full stop behind one or two. */
  private static final Pattern STOPPED = Pattern.compile(".*\\p{Ll}{5}[.,;:]");

  @Override
  public void check(List<Concept> concepts, Consumer<GlossaryWarning> warnings) {
    for (Concept concept : concepts) {
      for (Term term : concept.terms()) {
        check(new Entry(concept, term), warnings);
      }
    }
  }

  /** Markup tells more than the marks that are left of it. */
  private static void check(Entry entry, Consumer<GlossaryWarning> warnings) {
    Matcher markup = MARKUP.matcher(entry.text());
    if (markup.find()) {
      warnings.accept(
          entry.warn(
              Level.WARNING,
              "term-markup",
              "“%s” has markup, “%s”, and is looked for as it is. Write the words alone."
                  .formatted(entry.text(), markup.group())));
    } else if (QUOTED.matcher(entry.text()).matches()) {
      warnings.accept(
          entry.warn(
              Level.WARNING,
              "term-punctuated",
              "%s is found in quotation marks alone. Write the words without them."
                  .formatted(entry.text())));
    } else if (entry.concept().kind() == Concept.Kind.TERM
        && STOPPED.matcher(entry.text()).matches()) {
      warnings.accept(
          entry.warn(
              Level.WARNING,
              "term-punctuated",
              "“%s” ends with a mark and is found with it alone. Leave the mark out."
                  .formatted(entry.text())));
    }
  }
}
