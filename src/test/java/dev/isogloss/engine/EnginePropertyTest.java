package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.check.Check;
import dev.isogloss.document.Documents;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.fix.FixPlan;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.report.ToolInfo;
import dev.isogloss.report.json.JsonReporter;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every text: the way from a file to its report and its fixes. */
class EnginePropertyTest {
  private static final int MOST_ROUNDS = 10;
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
  private static final Documents DOCUMENTS = Documents.installed();
  private static final List<Check> CHECKS =
      ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get).toList();
  private static final InstalledLanguages LANGUAGES = new InstalledLanguages();
  private static final Engine ALL = new Engine(CHECKS, Texts.glossary(), LANGUAGES);
  private static final Engine QUICK =
      new Engine(
          CHECKS.stream().filter(c -> !c.asksForMistakes()).toList(), Texts.glossary(), LANGUAGES);

  @Provide
  Arbitrary<SourceText> texts() {
    return Texts.arbitrary();
  }

  @Property(tries = 60)
  void everyPlaceLiesInTheFile(@ForAll("texts") SourceText text) {
    Report report = check(ALL, text);
    places(report)
        .forEach(
            at -> {
              assertThat(at.source()).isSameAs(text);
              assertThat(at.span().end()).isLessThanOrEqualTo(text.length());
            });
    assertThat(report.findings()).allSatisfy(f -> assertThat(f.at().text()).isNotEmpty());
    assertThat(report.findings()).extracting(Finding::fingerprint).doesNotHaveDuplicates();
  }

  @Property(tries = 150)
  void theEditsOfAFixDoNotOverlap(@ForAll("texts") SourceText text) {
    for (Finding finding : check(QUICK, text).findings()) {
      for (Fix fix : finding.fixes()) {
        int done = 0;
        for (Edit edit : fix.edits()) {
          assertThat(edit.at().span().start()).isGreaterThanOrEqualTo(done);
          done = edit.at().span().end();
        }
      }
    }
  }

  @Property(tries = 80)
  void safeFixesComeToAnEnd(@ForAll("texts") SourceText text) {
    SourceText fixed = fixed(text);
    assertThat(FixPlan.of(check(QUICK, fixed).findings(), Safety.SAFE).isEmpty()).isTrue();
    assertThat(fixed(fixed).content()).isEqualTo(fixed.content());
  }

  @Property(tries = 150)
  void allElseStaysAsItWas(@ForAll("texts") SourceText text) {
    FixPlan plan = FixPlan.of(check(QUICK, text).findings(), Safety.UNSAFE);
    String rest = plan.patched(text);
    int before = 0;
    for (Edit edit : plan.edits().getOrDefault(text, List.of())) {
      String kept = text.content().substring(before, edit.at().span().start());
      assertThat(rest).startsWith(kept + edit.replacement());
      rest = rest.substring(kept.length() + edit.replacement().length());
      before = edit.at().span().end();
    }
    assertThat(rest).isEqualTo(text.content().substring(before));
  }

  @Property(tries = 40)
  void theMachineDoesNotMatter(@ForAll("texts") SourceText text) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String report = json(text);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(json(text)).isEqualTo(report);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(json(text)).isEqualTo(report);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Property(tries = 150)
  void theLineEndingsDoNotMatter(@ForAll("texts") SourceText text) {
    SourceText crlf = new SourceText(text.name(), text.content().replace("\n", "\r\n"));
    assertThat(outline(check(QUICK, crlf))).isEqualTo(outline(check(QUICK, text)));
  }

  private static Report check(Engine engine, SourceText text) {
    return engine.check(DOCUMENTS.parse(text, RUSSIAN));
  }

  private static SourceText fixed(SourceText text) {
    SourceText now = text;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      FixPlan plan = FixPlan.of(check(QUICK, now).findings(), Safety.SAFE);
      now = new SourceText(now.name(), plan.patched(now));
    }
    return now;
  }

  /** The report of a fresh engine, so that nothing is remembered. */
  private static String json(SourceText text) throws IOException {
    StringBuilder json = new StringBuilder();
    try (Engine engine = new Engine(CHECKS, Texts.glossary(), LANGUAGES)) {
      new JsonReporter(new ToolInfo("isogloss", "0")).write(check(engine, text), json);
    }
    return json.toString();
  }

  private static Stream<Location> places(Report report) {
    Stream<Location> found =
        report.findings().stream()
            .flatMap(
                f ->
                    Stream.of(
                            Stream.of(f.at()),
                            f.related().stream().map(r -> r.at()),
                            f.copies().stream().map(c -> c.at()),
                            f.copies().stream().flatMap(c -> edited(c.fixes())),
                            edited(f.fixes()))
                        .flatMap(s -> s));
    return Stream.concat(found, report.mentions().stream().map(m -> m.at()));
  }

  private static Stream<Location> edited(List<Fix> fixes) {
    return fixes.stream().flatMap(fix -> fix.edits().stream()).map(Edit::at);
  }

  /** What two prints of a text share that differ in their line endings only. */
  private static List<String> outline(Report report) {
    return report.findings().stream()
        .map(
            f ->
                f.check()
                    + f.at().start()
                    + f.at().end()
                    + MessageText.of(f.message())
                    + changes(f))
        .map(line -> line.replace("\r\n", "\n"))
        .toList();
  }

  private static String changes(Finding finding) {
    StringBuilder changes = new StringBuilder();
    for (int i = 0; i < finding.fixes().size(); i++) {
      changes.append(finding.safety(i));
      for (Edit edit : finding.fixes().get(i).edits()) {
        changes.append(edit.at().start()).append(edit.at().text()).append(edit.replacement());
      }
    }
    return changes.toString();
  }
}
