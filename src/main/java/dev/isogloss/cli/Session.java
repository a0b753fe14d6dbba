package dev.isogloss.cli;

import dev.isogloss.check.Check;
import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.document.FileFinder;
import dev.isogloss.document.FoundFiles;
import dev.isogloss.document.FoundFiles.FoundFile;
import dev.isogloss.document.SourceFile;
import dev.isogloss.document.SourceFileReader;
import dev.isogloss.document.UnreadableFileException;
import dev.isogloss.drift.DriftFinder;
import dev.isogloss.engine.Corpus;
import dev.isogloss.engine.Engine;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Problem;
import dev.isogloss.finding.Report;
import dev.isogloss.glossary.Concept;
import dev.isogloss.language.GrammarException;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.LanguageDetector;
import dev.isogloss.language.Languages;
import dev.isogloss.language.icu.CharsetGuess;
import dev.isogloss.text.SourceText;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One run over the files of a command line: what they share, and how each is checked. */
final class Session implements AutoCloseable {
  private final SourceFileReader reader = new SourceFileReader(new CharsetGuess());
  private final Documents documents = Documents.installed();
  private final Engine engine;
  private final Corpus corpus;
  private final Languages languages;
  private final Glossaries glossaries;
  private final @Nullable Locale targetLanguage;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private final Set<Locale> checked = new HashSet<>();
  private final List<Path> paths;

  /**
   * Reads the glossaries and chooses the checks.
   *
   * @throws UserError if an option is wrong
   */
  Session(CheckOptions options) {
    options.requireBuilt();
    List<Check> checks = Checks.selected(options.select(), options.ignore());
    DriftFinder drift = DriftFinder.standard(options.driftThreshold());
    this.targetLanguage = LanguageTag.parse("--target-lang", options.targetLanguage());
    this.paths = options.paths();
    this.languages = warmUp(targetLanguage);
    this.glossaries = Glossaries.load(options.glossaries(), reader);
    this.engine = new Engine(checks, glossaries.union(), languages, drift);
    this.corpus = new Corpus(checks);
  }

  /** A session with the checks that are on by default, whose files are handed to it one by one. */
  Session(List<Path> paths, List<Path> glossaries) {
    this(paths, glossaries, null);
  }

  /**
   * The same for files of one language.
   *
   * @param language a BCP 47 tag; null where it is to be detected
   * @throws UserError if it is none
   */
  Session(List<Path> paths, List<Path> glossaries, @Nullable String language) {
    this.targetLanguage = LanguageTag.parse("--target-lang", language);
    this.paths = paths;
    this.languages = warmUp(targetLanguage);
    this.glossaries = Glossaries.load(glossaries, reader);
    List<Check> checks = Checks.selected(List.of(), List.of());
    this.engine = new Engine(checks, this.glossaries.union(), languages);
    this.corpus = new Corpus(checks);
  }

  List<String> conceptIds() {
    return glossaries.union().concepts().stream().map(Concept::id).toList();
  }

  /** The files that the paths stand for; a path that leads nowhere becomes a problem. */
  List<FoundFile> files() {
    FoundFiles found = new FileFinder(documents::knows).find(paths);
    found.problems().forEach(this::report);
    return found.files();
  }

  /**
   * Reads each file and hands it over; one that cannot be checked becomes a problem.
   *
   * @throws FailedFileException if it is not the file's fault
   */
  void forEach(List<FoundFile> files, BiConsumer<SourceFile, Integer> use) {
    for (int i = 0; i < files.size(); i++) {
      int index = i;
      FoundFile found = files.get(i);
      attempt(found, () -> use.accept(read(found), index));
    }
  }

  private void attempt(FoundFile found, Work work) {
    String name = found.name();
    try {
      work.run();
    } catch (UnreadableFileException e) {
      report(e);
    } catch (GrammarException e) {
      report(FileFailure.of(name, e));
    } catch (OutOfMemoryError e) {
      report(FileFailure.tooLarge(name, found.path().toFile().length()));
    } catch (StackOverflowError e) {
      report(FileFailure.tooDeep(name));
    } catch (UserError | UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      throw new FailedFileException(name, e);
    }
  }

  /** What is done with a file. */
  private interface Work {
    void run() throws UnreadableFileException;
  }

  private SourceFile read(FoundFile found) throws UnreadableFileException {
    SourceFile file = reader.read(found.path(), found.name());
    if (file.charsetAssumed()) {
      notices.add(file.text().name() + " is no UTF-8; " + file.charset() + " is assumed.");
    }
    return file;
  }

  Report check(SourceText text) {
    Document document = document(text);
    corpus.add(document);
    return engine.check(document);
  }

  /** Adds to the report of all files what shows only when they are seen together. */
  Report complete(Report report) {
    return corpus.complete(report);
  }

  /** What the texts together call by several names. */
  List<Cluster> drift(List<SourceText> texts) {
    return engine.drift(texts.stream().map(this::document).toList());
  }

  /** The prose of a text, in the language that was named or, if none was, in its own. */
  Document document(SourceText text) {
    Locale locale =
        targetLanguage != null ? targetLanguage : LanguageDetector.detect(text.content());
    checked.add(locale);
    return documents.parse(text, locale);
  }

  /** What could not be checked. */
  List<Problem> problems() {
    return problems;
  }

  /** What the user should know and need not mend. */
  List<String> notices() {
    List<String> all = new ArrayList<>(notices);
    all.addAll(glossaries.unused(checked));
    return List.copyOf(all);
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

  /**
   * Lets the languages load on another thread while glossaries and files are read. What fails there
   * fails again, and is told, when the language is asked for.
   */
  private static Languages warmUp(@Nullable Locale expected) {
    Languages languages = new InstalledLanguages();
    var unused =
        CompletableFuture.runAsync(
            () -> languages.of(Objects.requireNonNullElse(expected, Locale.ROOT)));
    return languages;
  }
}
