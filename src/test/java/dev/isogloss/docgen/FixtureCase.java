package dev.isogloss.docgen;

import java.util.List;
import java.util.Optional;

/**
 * One section of a fixture file: a text and what a check finds in it.
 *
 * @param name the heading
 * @param prose what the section says of it
 * @param blocks in the order of the file
 */
public record FixtureCase(String name, String prose, List<FixtureBlock> blocks) {
  private static final List<String> INPUTS = List.of("text", "markdown", "mdx", "tsv");

  public FixtureCase {
    blocks = List.copyOf(blocks);
  }

  /** The text to check: plain text, Markdown, MDX or a table of strings, by its kind. */
  public FixtureBlock input() {
    return blocks.stream()
        .filter(b -> INPUTS.contains(b.kind()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The case «" + name + "» has no text."));
  }

  /** The glossary of this case alone. */
  public Optional<FixtureBlock> glossary() {
    return block("glossary");
  }

  /** The conventions of the house, as a configuration has them. */
  public Optional<FixtureBlock> conventions() {
    return block("conventions");
  }

  /** The expected findings, one a line; without a line, silence is expected. */
  public FixtureBlock findings() {
    return block("findings")
        .orElseThrow(
            () -> new IllegalStateException("The case «" + name + "» has no findings block."));
  }

  /** The text after all safe fixes, where the case tells it. */
  public Optional<FixtureBlock> fixed() {
    return block("fixed");
  }

  public boolean isSilent() {
    return findings().content().isEmpty();
  }

  private Optional<FixtureBlock> block(String kind) {
    return blocks.stream().filter(b -> b.kind().equals(kind)).findFirst();
  }
}
