package dev.isogloss.docgen;

import java.util.List;
import java.util.Optional;

/**
 * A fixture file: literate Markdown with one section per case.
 *
 * @param id the check, as the title names it
 * @param blocks before the first section; a glossary there serves every case without its own
 */
public record Fixture(String id, List<FixtureBlock> blocks, List<FixtureCase> cases) {
  public Fixture {
    blocks = List.copyOf(blocks);
    cases = List.copyOf(cases);
  }

  /** The lock that serves every case. */
  public Optional<FixtureBlock> lock() {
    return blocks.stream().filter(b -> b.kind().equals("lock")).findFirst();
  }

  /** The glossary of a case. */
  public Optional<FixtureBlock> glossary(FixtureCase one) {
    return one.glossary()
        .or(() -> blocks.stream().filter(b -> b.kind().equals("glossary")).findFirst());
  }
}
