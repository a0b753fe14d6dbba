package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.check.Check;
import dev.isogloss.document.Documents;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Finding;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Findings of a copy in which a word was changed. */
class FoldEditedCopiesTest {
  private static final int WORDS = 60;

  /** The word of the doubled pair that is changed in the copy leaves one finding without a copy. */
  @Property(tries = 60)
  void onlyWhatIsTheSameIsFolded(
      @ForAll @IntRange(min = 2, max = 8) int changed,
      @ForAll @IntRange(min = 12, max = 48) int other) {
    List<Finding> findings = check(text(-1, -1) + "\n\n" + text(changed * 6, other));
    List<Finding> doubled = findings.stream().filter(f -> f.check().equals("repeat-word")).toList();
    assertThat(doubled).hasSize(10);
    for (Finding finding : doubled) {
      boolean left = finding.at().text().equals(pair(changed * 6));
      boolean touched = other % 6 == 0 && finding.at().text().equals(pair(other));
      assertThat(finding.copies()).hasSize(left || touched ? 0 : 1);
      assertThat(finding.copies())
          .extracting(Copy::at)
          .allSatisfy(at -> assertThat(at.text()).isEqualTo(finding.at().text()));
    }
  }

  private static String pair(int word) {
    return "слово" + letters(word) + " слово" + letters(word);
  }

  /** Words, every sixth of which stands twice in a row. */
  private static String text(int single, int replaced) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, WORDS)
        .mapToObj(i -> word(i, single, replaced))
        .forEach(w -> text.append(w).append(' '));
    return text.append("конец.").toString();
  }

  private static String word(int i, int single, int replaced) {
    if (i == replaced) {
      return "замена";
    }
    return i % 6 == 0 && i != single ? pair(i) : "слово" + letters(i);
  }

  private static String letters(int number) {
    return Character.toString('а' + number / 8) + Character.toString('а' + number % 8);
  }

  private static List<Finding> check(String text) {
    List<Check> checks =
        ServiceLoader.load(Check.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(c -> c.id().startsWith("repeat-"))
            .toList();
    try (Engine engine = new Engine(checks, Glossary.EMPTY, new InstalledLanguages())) {
      var document =
          Documents.installed().parse(new SourceText("a.txt", text), Locale.forLanguageTag("ru"));
      return engine.check(document).findings();
    }
  }
}
