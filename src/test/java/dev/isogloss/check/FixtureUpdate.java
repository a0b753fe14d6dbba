package dev.isogloss.check;

import dev.isogloss.docgen.Fixture;
import dev.isogloss.docgen.FixtureBlock;
import dev.isogloss.docgen.FixtureCase;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes into a fixture file what the check finds now. */
final class FixtureUpdate {
  private FixtureUpdate() {}

  static void rewrite(Path file, Fixture fixture) {
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      List<FixtureCase> cases = fixture.cases();
      for (int i = cases.size() - 1; i >= 0; i--) {
        rewrite(lines, fixture, cases.get(i));
      }
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The later block first, so that the lines of the earlier one stay where they are. */
  private static void rewrite(List<String> lines, Fixture fixture, FixtureCase one) {
    try (CheckRun run = CheckFixturesTest.run(fixture, one)) {
      SourceText source = CheckFixturesTest.source(one, Variant.PLAIN);
      one.fixed().ifPresent(f -> replace(lines, f, FixtureBlock.visible(run.fixed(source))));
      replace(lines, one.findings(), FindingLine.of(run.findings(source)));
    }
  }

  private static void replace(List<String> lines, FixtureBlock block, String content) {
    List<String> old = lines.subList(block.start(), block.end());
    old.clear();
    old.addAll(content.lines().toList());
  }
}
