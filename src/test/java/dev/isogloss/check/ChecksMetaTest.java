package dev.isogloss.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.docgen.Fixture;
import dev.isogloss.docgen.FixtureCase;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every check. */
class ChecksMetaTest {
  static Stream<Check> checks() {
    return CheckRun.all().stream();
  }

  @Test
  void idsAreUnique() {
    assertThat(checks().map(Check::id)).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theDocBlockHasItsHeadings(Check check) {
    List<String> headings =
        check.info().doc().lines().filter(line -> line.startsWith("## ")).toList();
    assertThat(headings).containsExactly("## What it finds", "## Why", "## Fix");
    assertThat(check.info().summary()).matches("\\p{Lu}[^\\n]+\\.");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theIdNamesFamilyAndClass(Check check) {
    String[] packages = check.getClass().getPackageName().split("\\.");
    String family = packages[packages.length - 1];
    String name = check.getClass().getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-");
    assertThat(check.id()).isEqualTo(name.toLowerCase(java.util.Locale.ROOT));
    assertThat(fixtureFile(check).getParent().getFileName()).hasToString(family);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void theFixtureHasFindingAndSilentCases(Check check) {
    Fixture fixture = CheckFixtures.read(fixtureFile(check));
    assertThat(fixture.id()).isEqualTo(check.id());
    assertThat(fixture.cases()).extracting(FixtureCase::name).doesNotHaveDuplicates();
    assertThat(fixture.cases()).extracting(FixtureCase::isSilent).contains(true, false);
    assertThat(fixture.cases()).allSatisfy(c -> assertThat(c.prose()).isNotEmpty());
  }

  @Test
  void everyFixtureFileIsOfACheck() {
    List<String> ids = checks().map(Check::id).toList();
    assertThat(CheckFixtures.files())
        .extracting(f -> f.getFileName().toString().replaceFirst("\\.md$", ""))
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  private static Path fixtureFile(Check check) {
    return CheckFixtures.files().stream()
        .filter(f -> f.endsWith(check.id() + ".md"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No fixture file " + check.id() + ".md."));
  }
}
