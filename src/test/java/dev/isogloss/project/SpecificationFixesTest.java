package dev.isogloss.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.check.Check;
import dev.isogloss.cli.CommandLineRun;
import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.engine.Engine;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Intent;
import dev.isogloss.finding.Safety;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.golden.Planting;
import dev.isogloss.golden.SpecExamples;
import dev.isogloss.golden.SpecExamples.SpecExample;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.pen.Skeleton;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The examples of the specifications of CommonMark and GFM, with a slip wherever prose is: whatever
 * fixes replace, the rendered page has the same structure as before.
 */
class SpecificationFixesTest {
  private static final Documents DOCUMENTS = Documents.installed();
  private static final String MARK = "\uFEFF";

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void keepTheStructure(String lineEnd) {
    List<String> broken = new ArrayList<>();
    int fixed = 0;
    List<Check> checks =
        ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get).toList();
    try (Engine engine = new Engine(checks, Glossary.EMPTY, new InstalledLanguages())) {
      for (SpecExample example : SpecExamples.all()) {
        for (Planting planting : Planting.values()) {
          String text = planting.plant(example.source()).orElse("").replace("\n", lineEnd);
          String after = fixed(engine, text);
          fixed += after.equals(text) ? 0 : 1;
          if (!Skeleton.of(text).equals(Skeleton.of(after))) {
            broken.add(example.name() + " " + planting + "\n" + text + "→\n" + after);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(fixed).as("examples that fixes change").isGreaterThan(550);
  }

  /** In files with a byte order mark, through the command line. */
  @Test
  void keepTheByteOrderMark(@TempDir Path folder) throws IOException {
    List<String> planted =
        SpecExamples.all().stream()
            .flatMap(e -> Planting.DOUBLED_SPACE.plant(e.source()).stream())
            .toList();
    for (int i = 0; i < planted.size(); i++) {
      Files.writeString(folder.resolve(i + ".md"), MARK + planted.get(i));
    }
    CommandLineRun.of(
        List.of("fix", "--select", "typography", "--target-lang", "en", folder.toString()));
    int changed = 0;
    for (int i = 0; i < planted.size(); i++) {
      String after = Files.readString(folder.resolve(i + ".md"));
      assertThat(after).startsWith(MARK);
      String text = after.substring(1);
      assertThat(Skeleton.of(text)).isEqualTo(Skeleton.of(planted.get(i)));
      changed += text.equals(planted.get(i)) ? 0 : 1;
    }
    assertThat(changed).as("files that fixes change").isGreaterThan(50);
  }

  private static String fixed(Engine engine, String text) {
    if (text.isEmpty()) {
      return text;
    }
    SourceText source = new SourceText("example.md", text);
    Document document = DOCUMENTS.parse(source, Locale.ENGLISH);
    List<Finding> findings =
        engine.check(document).findings().stream()
            .filter(f -> fixes(f).allMatch(x -> x.intent() == Intent.REPLACE_PROSE))
            .toList();
    return ProvedPlan.of(document, findings, Safety.UNSAFE).patched(source);
  }

  private static Stream<Fix> fixes(Finding finding) {
    Stream<Fix> copies = finding.copies().stream().flatMap(c -> c.fixes().stream());
    return Stream.concat(finding.fixes().stream(), copies);
  }
}
