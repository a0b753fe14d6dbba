package dev.isogloss.glossary.io;

import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.GlossaryException;
import java.util.Comparator;
import java.util.List;

/**
 * What a parser made of a file.
 *
 * @param glossary the entries without a mistake
 * @param issues in the order of the file
 * @param reading how the file was understood
 */
public record ParsedGlossary(Glossary glossary, List<GlossaryIssue> issues, Understanding reading) {
  private static final Comparator<GlossaryIssue> BY_PLACE =
      Comparator.comparing(issue -> issue.at().span());

  public ParsedGlossary {
    issues = issues.stream().sorted(BY_PLACE).toList();
  }

  /** What a parser made of a file that says itself what it holds. */
  public ParsedGlossary(Glossary glossary, List<GlossaryIssue> issues) {
    this(glossary, issues, Understanding.NONE);
  }

  /**
   * All entries of a file that is fit for use.
   *
   * @throws GlossaryException for the first mistake that makes the file unfit
   */
  public Glossary orThrow() {
    issues.stream()
        .filter(issue -> issue.rule().isFatal())
        .findFirst()
        .ifPresent(
            issue -> {
              throw issue.toException();
            });
    return glossary;
  }
}
