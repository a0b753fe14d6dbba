package dev.isogloss.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.isogloss.cli.print.Terminal;
import dev.isogloss.docgen.Fixture;
import dev.isogloss.docgen.FixtureBlock;
import dev.isogloss.docgen.FixtureReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/**
 * Runs the command lines of {@code src/test/resources/cli}. {@code -Dupdate} rewrites the expected
 * output, errors and files, never the exit status.
 */
class CliGoldensTest {
  private static final Path GOLDENS = Path.of("src/test/resources/cli");

  /** What a command line has printed and ended with. */
  private record Outcome(String output, String errors, int status) {}

  @TestFactory
  Stream<DynamicNode> commands() throws IOException {
    try (Stream<Path> files = Files.list(GOLDENS)) {
      return files.sorted().map(CliGoldensTest::ofFile).toList().stream();
    }
  }

  private static DynamicNode ofFile(Path file) {
    Fixture fixture = read(file);
    String name = file.getFileName().toString().replaceFirst("\\.md$", "");
    List<CliCase> cases = fixture.cases().stream().map(c -> CliCase.of(name, c)).toList();
    assertThat(cases).extracting(CliCase::folder).doesNotHaveDuplicates();
    if (System.getProperty("update") != null) {
      update(file, cases);
      return ofFresh(name, read(file));
    }
    return ofFresh(name, fixture);
  }

  private static DynamicNode ofFresh(String name, Fixture fixture) {
    return dynamicContainer(
        name,
        fixture.cases().stream()
            .map(section -> CliCase.of(name, section))
            .map(one -> dynamicTest(one.name(), () -> check(one))));
  }

  private static void check(CliCase one) throws IOException {
    Outcome outcome = run(one);
    assertThat(outcome.errors()).isEqualTo(one.expected("errors"));
    assertThat(outcome.output()).isEqualTo(one.expected("output"));
    assertThat(outcome.status()).as("exit status").isEqualTo(one.status());
    for (FixtureBlock after : one.blocks("after").toList()) {
      assertThat(one.after(after)).isEqualTo(after.content());
    }
  }

  private static Outcome run(CliCase one) throws IOException {
    one.setUp();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    InputStream standard = System.in;
    System.setIn(new ByteArrayInputStream(one.expected("stdin").getBytes(UTF_8)));
    int status;
    try {
      status = Main.run(Terminal.NONE, new PrintWriter(out), new PrintWriter(err), one.arguments());
    } finally {
      System.setIn(standard);
    }
    return new Outcome(one.stable(out.toString()), one.stable(err.toString()), status);
  }

  private static Fixture read(Path file) {
    try {
      return FixtureReader.read(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void update(Path file, List<CliCase> cases) {
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      for (int i = cases.size() - 1; i >= 0; i--) {
        update(lines, cases.get(i));
      }
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last block first, so that the lines of the others stay where they are. */
  private static void update(List<String> lines, CliCase one) throws IOException {
    Outcome outcome;
    try {
      outcome = run(one);
    } catch (TestAbortedException e) {
      return;
    }
    List<FixtureBlock> blocks =
        one.blocks().stream().sorted(Comparator.comparing(b -> -b.start())).toList();
    for (FixtureBlock block : blocks) {
      switch (block.kind()) {
        case "output" -> replace(lines, block, outcome.output());
        case "errors" -> replace(lines, block, outcome.errors());
        case "after" -> replace(lines, block, one.after(block));
        default -> {}
      }
    }
  }

  private static void replace(List<String> lines, FixtureBlock block, String content) {
    List<String> old = lines.subList(block.start(), block.end());
    old.clear();
    old.addAll(content.lines().toList());
  }
}
