package dev.isogloss.check;

import dev.isogloss.document.Documents;
import dev.isogloss.drift.DriftFinder;
import dev.isogloss.engine.Engine;
import dev.isogloss.engine.Policy;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.fix.FixPlan;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.GlossaryLoader;
import dev.isogloss.language.HouseStyle;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Languages;
import dev.isogloss.lock.Lock;
import dev.isogloss.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;

/** Runs one check on texts of one language. */
final class CheckRun implements AutoCloseable {
  private static final int MOST_ROUNDS = 10;
  private static final Languages LANGUAGES = new InstalledLanguages();
  private static final Documents DOCUMENTS = Documents.installed();

  private final Engine engine;
  private final Locale language;
  private Lock lock = Lock.NONE;

  CheckRun(String check, String glossary, Locale language) {
    this(check, glossary, language, HouseStyle.OF_DOCUMENT);
  }

  CheckRun(String check, String glossary, Locale language, HouseStyle house) {
    this.engine =
        new Engine(
            List.of(named(check)),
            load(glossary),
            LANGUAGES,
            DriftFinder.standard(DriftFinder.DEFAULT_THRESHOLD, house),
            house,
            List.of());
    this.language = language;
  }

  /** The same with the text of a lock. */
  CheckRun with(String text) {
    lock = Lock.read(new SourceText("isogloss.lock", text));
    return this;
  }

  static Check named(String id) {
    return all().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  static List<Check> all() {
    return ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get).toList();
  }

  private static Glossary load(String csv) {
    return csv.isEmpty()
        ? Glossary.EMPTY
        : GlossaryLoader.load(List.of(new SourceText("glossary.csv", csv)));
  }

  List<Finding> findings(SourceText text) {
    return engine.check(DOCUMENTS.parse(text, language), Policy.NONE.withLock(lock)).findings();
  }

  /** The text after all safe fixes. */
  String fixed(SourceText text) {
    SourceText now = text;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      FixPlan plan = FixPlan.of(findings(now), Safety.SAFE);
      if (plan.isEmpty()) {
        return now.content();
      }
      now = new SourceText(now.name(), plan.patched(now));
    }
    throw new AssertionError("The fixes do not come to an end: " + now.content());
  }

  @Override
  public void close() {
    engine.close();
  }
}
