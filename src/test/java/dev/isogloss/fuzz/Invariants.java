package dev.isogloss.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.isogloss.document.Document;
import dev.isogloss.document.file.SourceFile;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Intent;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.project.Fixing;
import dev.isogloss.project.Fixing.FixedText;
import dev.isogloss.project.Formats;
import dev.isogloss.project.Run;
import dev.isogloss.project.Session;
import dev.isogloss.project.Settings;
import dev.isogloss.text.Location;
import dev.isogloss.text.SafeText;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.UnencodableTextException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;

/** What must hold of every text, whatever it is. */
final class Invariants implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Its tab is an indent, and the word joiner keeps Markdown from telling a person. */
  private static final String HARMLESS = "\n\r\t\u2060";

  private final HeldSources sources = new HeldSources();
  private final Session first;
  private final Session second;
  private final Session caching;

  /**
   * @param cache an empty folder
   */
  Invariants(Path cache) {
    Settings plain = Settings.plain(List.of(HeldSources.GLOSSARY));
    this.first = new Session(plain, sources);
    this.second = new Session(plain, sources);
    this.caching =
        new Session(
            new Settings(
                plain.config(),
                plain.folder(),
                plain.paths(),
                plain.named(),
                plain.skipped(),
                plain.lock(),
                plain.words(),
                cache,
                plain.tree(),
                plain.columns()),
            sources);
  }

  /**
   * Checks and fixes a text.
   *
   * @throws AssertionError if an invariant is broken
   */
  void hold(HostileText text) throws Exception {
    SourceId id = sources.hold(text);
    Run run = first.run(List.of(id));
    Report report = run.report();
    report
        .problems()
        .forEach(p -> assertThat(p.message()).as("a problem").doesNotContain("xception"));
    report.findings().forEach(Invariants::liesInItsFile);
    String json = Formats.text("json", report);
    assertThat(Formats.text("json", second.run(List.of(id)).report())).as("again").isEqualTo(json);
    assertThat(Formats.text("json", caching.run(List.of(id)).report())).as("kept").isEqualTo(json);
    assertThat(Formats.text("json", caching.run(List.of(id)).report()))
        .as("cached")
        .isEqualTo(json);
    parse(report);
    if (!run.files().isEmpty()) {
      fixesConverge(run, report);
    }
  }

  private static void liesInItsFile(Finding finding) {
    Stream.of(
            Stream.of(finding.at()),
            finding.related().stream().map(r -> r.at()),
            finding.copies().stream().map(c -> c.at()),
            finding.fixes().stream().flatMap(f -> f.edits().stream()).map(Edit::at),
            finding.copies().stream()
                .flatMap(c -> c.fixes().stream())
                .flatMap(f -> f.edits().stream())
                .map(Edit::at))
        .flatMap(places -> places)
        .forEach(Invariants::liesInItsFile);
  }

  private static void liesInItsFile(Location at) {
    String content = at.source().content();
    assertThat(at.span().start()).isBetween(0, at.span().end());
    assertThat(at.span().end()).isLessThanOrEqualTo(content.length());
    assertThat(at.text()).isEqualTo(content.substring(at.span().start(), at.span().end()));
    assertThat(splitsAPair(content, at.span().start())).as("a pair is cut").isFalse();
    assertThat(splitsAPair(content, at.span().end())).as("a pair is cut").isFalse();
  }

  private static boolean splitsAPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  private static void parse(Report report) throws Exception {
    for (String format : List.of("json", "sarif", "gitlab")) {
      String written = Formats.text(format, report);
      JSON.readTree(written);
      commandsNothing(format, written);
    }
    for (String line : Formats.text("rdjsonl", report).lines().toList()) {
      JSON.readTree(line);
    }
    for (String format : List.of("junit", "checkstyle")) {
      String written = Formats.text(format, report);
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(written)));
      commandsNothing(format, written);
    }
    for (String format : List.of("text", "map", "markdown", "csv", "github")) {
      commandsNothing(format, Formats.text(format, report));
    }
  }

  private static void commandsNothing(String format, String written) {
    assertThat(written.codePoints().filter(c -> HARMLESS.indexOf(c) < 0))
        .as(format)
        .noneMatch(SafeText::isCommand);
    assertThat(written.split("[\\r\\n]"))
        .as(format)
        .filteredOn(l -> !(format.equals("github") && l.matches("::(?:error|warning|notice) .*")))
        .noneMatch(line -> line.strip().startsWith("::") || line.matches("(?s).*##\\w*\\[.*"));
  }

  private void fixesConverge(Run run, Report report) {
    SourceFile before = run.files().get(0);
    boolean proseOnly =
        report.findings().stream()
            .flatMap(f -> f.firstFix(Safety.SAFE).stream().mapToObj(i -> f.fixes().get(i)))
            .map(Fix::intent)
            .allMatch(Intent.REPLACE_PROSE::equals);
    List<String> aside = aside(run.document(before.text().id()));
    List<FixedText> fixed = new Fixing(run, r -> r, Safety.SAFE).fix(Fixing.MOST_ROUNDS).texts();
    if (fixed.isEmpty()) {
      return;
    }
    String after = fixed.get(0).after().content();
    assertThat(new Fixing(run, r -> r, Safety.SAFE).fix(1).texts()).as("fixed again").isEmpty();
    if (proseOnly) {
      assertThat(aside(run.document(before.text().id()))).as("what is no prose").isEqualTo(aside);
    }
    comesBack(before, after);
  }

  /** All of a text that is no prose, in its order. */
  private static List<String> aside(Document document) {
    return document.outline().items().stream().map(i -> i.kind() + " " + i.what()).toList();
  }

  /** What is written in the encoding of the file is read again as what was meant. */
  private static void comesBack(SourceFile file, String after) {
    try {
      byte[] bytes = file.encoding().encode(after);
      String read = new String(bytes, file.charset());
      assertThat(read.startsWith("\ufeff") && file.byteOrderMark() ? read.substring(1) : read)
          .isEqualTo(after);
    } catch (UnencodableTextException e) {
      assertThat(e.getMessage()).isNotEmpty(); // Then nothing is written.
    }
  }

  @Override
  public void close() {
    first.close();
    second.close();
    caching.close();
  }
}
