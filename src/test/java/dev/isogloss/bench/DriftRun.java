package dev.isogloss.bench;

import dev.isogloss.check.Check;
import dev.isogloss.document.Documents;
import dev.isogloss.document.file.SourceFileReader;
import dev.isogloss.document.file.UnreadableFileException;
import dev.isogloss.drift.DriftFinder;
import dev.isogloss.engine.Engine;
import dev.isogloss.finding.Report;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.description.TextLanguage;
import dev.isogloss.text.CharsetGuesser;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Runs the checks of drift alone, without any glossary. */
final class DriftRun implements AutoCloseable {
  /** {@code -Disogloss.drift} looks below or above what is shown by default. */
  private static final double THRESHOLD =
      Double.parseDouble(System.getProperty("isogloss.drift", "" + DriftFinder.DEFAULT_THRESHOLD));

  private final Engine engine;

  DriftRun() {
    this(DriftFinder.standard(THRESHOLD));
  }

  private DriftRun(DriftFinder finder) {
    List<Check> checks =
        ServiceLoader.load(Check.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(c -> c.id().startsWith("drift-"))
            .toList();
    this.engine = new Engine(checks, Glossary.EMPTY, new InstalledLanguages(), finder);
  }

  /** With what the text itself shows, and no list of renderings. */
  static DriftRun withoutDoublets() {
    return new DriftRun(DriftFinder.withoutDoublets(THRESHOLD));
  }

  Report check(SourceText text) {
    return check(text, new TextLanguage(new InstalledLanguages()).of(text.content()));
  }

  Report check(SourceText text, Locale locale) {
    return engine.check(Documents.installed().parse(text, locale));
  }

  static SourceText read(Path file) {
    try {
      return new SourceFileReader(CharsetGuesser.NONE).read(file, file.toString()).text();
    } catch (UnreadableFileException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All files under a folder, or the file itself, by name. */
  static List<Path> files(Path root, String ending) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int words(Report report) {
    return report.files().stream().mapToInt(f -> f.words()).sum();
  }

  @Override
  public void close() {
    engine.close();
  }
}
