package dev.isogloss.cli;

import dev.isogloss.check.Check;
import dev.isogloss.document.Documents;
import dev.isogloss.document.FileFinder;
import dev.isogloss.document.FoundFiles;
import dev.isogloss.document.FoundFiles.FoundFile;
import dev.isogloss.document.SourceFile;
import dev.isogloss.document.SourceFileReader;
import dev.isogloss.document.UnreadableFileException;
import dev.isogloss.engine.Engine;
import dev.isogloss.finding.Problem;
import dev.isogloss.finding.Report;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.GlossaryLoader;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.LanguageDetector;
import dev.isogloss.language.icu.CharsetGuess;
import dev.isogloss.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One run over the files of a command line: what they share, and how each is checked. */
final class Session implements AutoCloseable {
  private final SourceFileReader reader = new SourceFileReader(new CharsetGuess());
  private final Documents documents = Documents.installed();
  private final Engine engine;
  private final Glossary glossary;
  private final @Nullable Locale targetLanguage;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private final List<Path> paths;

  /**
   * Reads the glossaries and chooses the checks.
   *
   * @throws UserError if an option is wrong
   */
  Session(CheckOptions options) {
    options.requireBuilt();
    List<Check> checks = Checks.selected(options.select(), options.ignore());
    this.targetLanguage = language(options.targetLanguage());
    this.paths = options.paths();
    this.glossary = load(options.glossaries());
    this.engine = new Engine(checks, glossary, new InstalledLanguages());
  }

  /** A session with all checks, whose files are handed to it one by one. */
  Session(List<Path> paths, List<Path> glossaries) {
    this.targetLanguage = null;
    this.paths = paths;
    this.glossary = load(glossaries);
    this.engine = new Engine(Checks.all(), glossary, new InstalledLanguages());
  }

  List<String> conceptIds() {
    return glossary.concepts().stream().map(Concept::id).toList();
  }

  /** The files that the paths stand for; a path that leads nowhere becomes a problem. */
  List<FoundFile> files() {
    FoundFiles found = new FileFinder(documents::knows).find(paths);
    found.problems().forEach(this::report);
    return found.files();
  }

  /** Reads each file and hands it over; one that cannot be read becomes a problem. */
  void forEach(List<FoundFile> files, BiConsumer<SourceFile, Integer> use) {
    for (int i = 0; i < files.size(); i++) {
      try {
        SourceFile file = reader.read(files.get(i).path(), files.get(i).name());
        if (file.charsetAssumed()) {
          notices.add(file.text().name() + " is no UTF-8; " + file.charset() + " is assumed.");
        }
        use.accept(file, i);
      } catch (UnreadableFileException e) {
        report(e);
      }
    }
  }

  Report check(SourceText text) {
    Locale locale =
        targetLanguage != null ? targetLanguage : LanguageDetector.detect(text.content());
    return engine.check(documents.parse(text, locale));
  }

  /** What could not be checked. */
  List<Problem> problems() {
    return problems;
  }

  /** What the user should know and need not mend. */
  List<String> notices() {
    return notices;
  }

  void report(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void close() {
    engine.close();
  }

  private void report(UnreadableFileException e) {
    problems.add(new Problem(e.file(), String.valueOf(e.getMessage())));
  }

  private Glossary load(List<Path> files) {
    List<SourceText> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(GlossaryFiles.read(file, reader));
    }
    return texts.isEmpty() ? Glossary.EMPTY : GlossaryLoader.load(texts);
  }

  private static @Nullable Locale language(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    try {
      return new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
    } catch (IllformedLocaleException e) {
      throw new UserError(
          "--target-lang " + tag + " is no BCP 47 language tag. Write, for example, ru or pt-BR.");
    }
  }
}
