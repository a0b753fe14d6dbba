package dev.isogloss.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@code docs/russian.md} calls not handled is so. Where this fails because the program does
 * better now, give the phenomenon a fixture and move its line to the tables above.
 */
class NotHandledTest {
  private static final Path PAGE = Path.of("docs/russian.md");
  private static final String UNSAFE = " (unsafe)";
  private static final int CELLS = 5;

  @TestFactory
  Stream<DynamicTest> rows() throws IOException {
    String page = Files.readString(PAGE);
    List<String[]> rows =
        page.substring(page.indexOf("## Not handled"))
            .lines()
            .filter(l -> l.startsWith("|") && l.contains("→") && !l.startsWith("| phenomenon"))
            .map(NotHandledTest::cells)
            .toList();
    assertThat(rows).isNotEmpty().allSatisfy(cells -> assertThat(cells).hasSize(CELLS));
    return rows.stream().map(cells -> dynamicTest(cells[0], () -> check(cells)));
  }

  private static String[] cells(String row) {
    return Arrays.stream(row.substring(1).split("\\|"))
        .map(cell -> cell.strip().replace("&nbsp;", "\u00A0"))
        .toArray(String[]::new);
  }

  private static void check(String[] cells) {
    try (CheckRun run =
        new CheckRun("term-forbidden", glossary(cells[1]), Locale.forLanguageTag("ru"))) {
      List<Finding> findings = run.findings(new SourceText("case.txt", cells[2]));
      String got = cells[3].replace(UNSAFE, "");
      assertThat(findings.isEmpty() ? "no finding" : fixed(cells[2], findings)).isEqualTo(got);
      boolean safe = findings.stream().anyMatch(f -> fix(f).safety() == Safety.SAFE);
      assertThat(safe).as("a wrong fix is safe").isEqualTo(cells[0].contains("**!**"));
      assertThat(!findings.isEmpty() && !safe).isEqualTo(cells[3].endsWith(UNSAFE));
    }
  }

  /** A glossary of one concept; a capital makes it a name. */
  private static String glossary(String pair) {
    String[] terms = pair.split(" → ");
    String kind = Character.isUpperCase(terms[0].charAt(0)) ? "name" : "term";
    return "concept,kind,ru,ru.forbidden\nit,%s,%s,%s\n".formatted(kind, terms[1], terms[0]);
  }

  private static Fix fix(Finding finding) {
    return finding.fixes().get(0);
  }

  /** The text with the first fix of each finding. */
  private static String fixed(String text, List<Finding> findings) {
    StringBuilder fixed = new StringBuilder(text);
    findings.stream()
        .flatMap(f -> fix(f).edits().stream())
        .sorted(Comparator.comparing((Edit e) -> e.at().span()).reversed())
        .forEach(e -> fixed.replace(e.at().span().start(), e.at().span().end(), e.replacement()));
    return fixed.toString();
  }
}
