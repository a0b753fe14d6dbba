package dev.isogloss.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.isogloss.config.ConfigFile;
import dev.isogloss.docgen.Fixture;
import dev.isogloss.docgen.FixtureBlock;
import dev.isogloss.docgen.FixtureCase;
import dev.isogloss.finding.Finding;
import dev.isogloss.language.HouseStyle;
import dev.isogloss.text.Position;
import dev.isogloss.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the cases of {@code src/test/resources/checks}, each as it is, with CRLF, with a byte order
 * mark and behind another paragraph. {@code -Dupdate} rewrites what they expect.
 *
 * <p>A finding is one line: {@code «text» → «text with its first fix» (safety)}, in the brackets
 * also the severity if it is not that of the check; then the number of its copies and the places it
 * refers to. In texts {@code ⍽} stands for a no-break space and {@code ¬} for a soft hyphen.
 */
class CheckFixturesTest {
  @TestFactory
  Stream<DynamicNode> checks() {
    return CheckFixtures.files().stream().map(CheckFixturesTest::ofFile);
  }

  private static DynamicNode ofFile(Path file) {
    if (System.getProperty("update") != null) {
      FixtureUpdate.rewrite(file, CheckFixtures.read(file));
    }
    Fixture fixture = CheckFixtures.read(file);
    return dynamicContainer(
        fixture.id(), fixture.cases().stream().map(c -> ofCase(file, fixture, c)));
  }

  private static DynamicNode ofCase(Path file, Fixture fixture, FixtureCase one) {
    Stream<DynamicNode> tests =
        Arrays.stream(Variant.values())
            .filter(v -> v.fits(one.input()))
            .map(v -> dynamicTest(v.name(), () -> check(fixture, one, v)));
    return dynamicContainer(one.name(), file.toUri(), tests);
  }

  static CheckRun run(Fixture fixture, FixtureCase one) {
    String glossary = fixture.glossary(one).map(FixtureBlock::content).orElse("");
    Locale language = Locale.forLanguageTag(one.input().language());
    String lock = fixture.lock().map(FixtureBlock::content).orElse("");
    return new CheckRun(fixture.id(), glossary, language, house(one)).with(lock);
  }

  private static HouseStyle house(FixtureCase one) {
    String keys = one.conventions().map(FixtureBlock::content).orElse("");
    SourceText file = new SourceText("isogloss.yml", "conventions:\n" + keys.indent(2));
    return keys.isEmpty()
        ? HouseStyle.OF_DOCUMENT
        : new ConfigFile(List.of()).read(file).conventions();
  }

  static SourceText source(FixtureCase one, Variant variant) {
    String name =
        switch (one.input().kind()) {
          case "markdown" -> "case.md";
          case "mdx" -> "case.mdx";
          case "tsv" -> "case.tsv";
          default -> "case.txt";
        };
    return new SourceText(name, variant.write(one.input().text()));
  }

  private static void check(Fixture fixture, FixtureCase one, Variant variant) {
    try (CheckRun run = run(fixture, one)) {
      SourceText source = source(one, variant);
      List<Finding> findings = run.findings(source);
      Voice.hold(findings);
      assertThat(FindingLine.of(findings)).isEqualTo(one.findings().content());
      assertThat(places(findings, variant.lines()))
          .isEqualTo(places(run.findings(source(one, Variant.PLAIN)), 0));
      one.fixed().ifPresent(f -> assertThat(run.fixed(source)).isEqualTo(variant.write(f.text())));
    }
  }

  /** Line and column where each finding begins, worked out apart from the program. */
  private static List<Position> places(List<Finding> findings, int movedBy) {
    List<Position> places = new ArrayList<>();
    for (Finding finding : findings) {
      String before = finding.at().source().content().substring(0, finding.at().span().start());
      String[] lines = before.split("\r\n|\n", -1);
      Position place = new Position(lines.length, lines[lines.length - 1].length() + 1);
      assertThat(finding.at().start()).isEqualTo(place);
      places.add(new Position(place.line() - movedBy, place.column()));
    }
    return places;
  }
}
