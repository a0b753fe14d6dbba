package dev.isogloss.docgen;

import dev.isogloss.check.CheckInfo;

/** The page of one check: its doc block, and examples from its fixture. */
record CheckPage(CheckInfo info, Fixture fixture) {
  /** The first cases of a fixture are its plainest; so many of each sort are shown. */
  private static final int EXAMPLES = 3;

  String text() {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(info.id()).append("\n\n").append(info.summary()).append("\n\n");
    page.append(
        "Category `%s` · severity %s · fixes at most %s%s\n\n"
            .formatted(
                info.category().id(),
                info.severity().id(),
                info.safety().id(),
                info.byDefault() ? "" : " · off by default"));
    page.append(info.doc().strip()).append("\n\n## Examples\n");
    fixture.cases().stream()
        .filter(c -> !c.isSilent())
        .limit(EXAMPLES)
        .forEach(c -> append(c, page));
    page.append("\n## Left alone\n");
    fixture.cases().stream()
        .filter(FixtureCase::isSilent)
        .limit(EXAMPLES)
        .forEach(c -> append(c, page));
    return page.toString();
  }

  private static void append(FixtureCase example, StringBuilder page) {
    page.append("\n### ").append(example.name()).append("\n\n");
    page.append(example.prose()).append("\n\n");
    block(example.input(), page);
    if (!example.isSilent()) {
      page.append("\nIt finds:\n\n");
      block(example.findings(), page);
    }
  }

  private static void block(FixtureBlock block, StringBuilder page) {
    String info = block.kind().equals("findings") ? "" : block.kind();
    page.append("````").append(info).append('\n').append(block.content()).append("````\n");
  }
}
