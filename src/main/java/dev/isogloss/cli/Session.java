package dev.isogloss.cli;

import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.document.FileFinder;
import dev.isogloss.document.FoundFiles;
import dev.isogloss.document.FoundFiles.FoundFile;
import dev.isogloss.document.LinkTargets;
import dev.isogloss.document.Segment;
import dev.isogloss.document.SourceFile;
import dev.isogloss.document.SourceFileReader;
import dev.isogloss.document.UnreadableFileException;
import dev.isogloss.engine.Corpus;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Problem;
import dev.isogloss.finding.Report;
import dev.isogloss.language.GrammarException;
import dev.isogloss.language.LanguageDetector;
import dev.isogloss.language.icu.CharsetGuess;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run over the files of a command line: what they share, and how each is checked. */
final class Session implements AutoCloseable {
  private final SourceFileReader reader = new SourceFileReader(new CharsetGuess());
  private final Documents documents = Documents.installed();
  private final Settings settings;
  private final Dialects dialects;
  private final Engines engines;
  private final @Nullable ResultCache cache;
  private final Corpus corpus;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private final Set<Locale> checked = new HashSet<>();

  /** Where the links of the files lead that {@link #files} has found. */
  private volatile LinkTargets targets = LinkTargets.NONE;

  /**
   * Reads the glossaries.
   *
   * @throws UserError if one cannot be read
   */
  Session(Settings settings) {
    this.settings = settings;
    this.dialects = new Dialects(documents, settings.config().markdown());
    this.engines = new Engines(settings, reader);
    this.corpus = new Corpus(settings.checks());
    this.cache = settings.cache() == null ? null : new ResultCache(settings, engines, dialects);
  }

  List<String> conceptIds() {
    return engines.conceptIds();
  }

  /** The files that the paths stand for; a path that leads nowhere becomes a problem. */
  List<FoundFile> files() {
    FoundFiles found = new FileFinder(documents::knows).find(settings.paths(), settings::takes);
    found.problems().forEach(e -> report(problem(e)));
    targets = Targets.of(found.files(), settings, documents::knows);
    return found.files();
  }

  /**
   * Reads each file and hands it over; one that cannot be checked becomes a problem.
   *
   * @throws FailedFileException if it is not the file's fault
   */
  void forEach(List<FoundFile> files, BiConsumer<SourceFile, Integer> use) {
    engines.warmUp();
    for (int i = 0; i < files.size(); i++) {
      int index = i;
      FoundFile found = files.get(i);
      attempt(found, () -> use.accept(read(found, notices::add), index), this::report);
    }
  }

  /** What became of a file. */
  private record Checked(@Nullable Report report, List<Problem> problems, List<String> notices) {}

  /**
   * Checks files on all cores; the result does not depend on how many there are.
   *
   * @param done is told how many files have been checked
   * @throws FailedFileException if one cannot be checked, and it is not the file's fault
   */
  Report checkAll(List<FoundFile> files, IntConsumer done) {
    if (cache == null || cache.isEmpty()) {
      engines.warmUp();
    }
    List<Report> reports = new ArrayList<>();
    InOrder.forEach(
        files,
        this::checked,
        (one, index) -> {
          problems.addAll(one.problems());
          notices.addAll(one.notices());
          if (one.report() != null) {
            reports.add(one.report());
            one.report().files().forEach(facts -> checked.add(facts.language()));
          }
          done.accept(index + 1);
        });
    return together(Report.union(reports)).withProblems(problems);
  }

  /** Adds to the report of all files what shows only when they are seen together. */
  private Report together(Report report) {
    return corpus.arbitrate(CorpusPolicy.apply(corpus.complete(report), report, settings));
  }

  /** What the texts together call by several names. */
  List<Cluster> drift(List<SourceText> texts) {
    List<Document> all = texts.stream().map(t -> document(t, Path.of(t.id().path()))).toList();
    all.forEach(document -> checked.add(document.language()));
    return engines.of(Path.of("")).drift(all);
  }

  /**
   * Checks the text of a stream.
   *
   * @param name the file that it is meant for; none if null
   */
  Report checkInput(InputStream in, @Nullable Path name) {
    Path path = name == null ? Path.of("stdin") : name;
    String shown = name == null ? "<stdin>" : name.toString().replace('\\', '/');
    FoundFile found = new FoundFile(path, shown);
    SourceId id = name == null ? SourceId.of(shown) : SourceId.of(name);
    List<Report> reports = new ArrayList<>();
    engines.warmUp();
    attempt(
        found, () -> reports.add(check(decode(in, found, id, notices::add), path)), this::report);
    return Report.union(reports).withProblems(problems);
  }

  private SourceText decode(InputStream in, FoundFile found, SourceId id, Consumer<String> notice)
      throws UnreadableFileException {
    try {
      SourceFile file = reader.decode(in.readAllBytes(), found.path(), id, found.name());
      tellCharset(file, notice);
      return file.text();
    } catch (IOException e) {
      throw new UserError("Standard input cannot be read (" + e.getMessage() + "); try again.");
    }
  }

  private Checked checked(FoundFile found) {
    List<Problem> failed = new ArrayList<>();
    List<String> told = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    attempt(
        found,
        () -> reports.add(analyse(read(found, told::add).text(), found.path())),
        failed::add);
    return new Checked(reports.isEmpty() ? null : reports.get(0), failed, told);
  }

  private static void attempt(FoundFile found, Work work, Consumer<Problem> failed) {
    String name = found.name();
    try {
      work.run();
    } catch (UnreadableFileException e) {
      failed.accept(problem(e));
    } catch (GrammarException e) {
      failed.accept(FileFailure.of(name, e));
    } catch (OutOfMemoryError e) {
      failed.accept(FileFailure.tooLarge(name, found.path().toFile().length()));
    } catch (StackOverflowError e) {
      failed.accept(FileFailure.tooDeep(name));
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

  private SourceFile read(FoundFile found, Consumer<String> notice) throws UnreadableFileException {
    SourceFile file = reader.read(found.path(), found.name());
    tellCharset(file, notice);
    return file;
  }

  private static void tellCharset(SourceFile file, Consumer<String> notice) {
    if (file.charsetAssumed()) {
      notice.accept(file.text().name() + " is no UTF-8; " + file.charset() + " is assumed.");
    }
  }

  /**
   * Checks one text.
   *
   * @param path the file that it stands in, or is meant for
   */
  Report check(SourceText text, Path path) {
    Report report = analyse(text, path);
    report.files().stream().map(FileFacts::language).forEach(checked::add);
    return report;
  }

  private Report analyse(SourceText text, Path path) {
    if (cache == null) {
      return analyseAnew(document(text, path), path);
    }
    if (!corpus.isUsed()) {
      return cache.get(text, path, targets, () -> analyseAnew(document(text, path), path));
    }
    Document document = document(text, path);
    corpus.add(document);
    return cache.get(text, path, targets, () -> analyseAnew(document, path));
  }

  private Report analyseAnew(Document document, Path path) {
    corpus.add(document);
    return engines.of(path).check(document, settings.policy(path).withTargets(targets));
  }

  /** The prose of a text, in the language that was told or, if none was, in its own. */
  Document document(SourceText text, Path path) {
    Locale told = settings.language(path);
    if (told != null) {
      return dialects.documents(path).parse(text, told);
    }
    Document document = dialects.documents(path).parse(text, Locale.ROOT);
    return document.in(settings.language(detected(document)));
  }

  /** The language of the prose; code and comments have one of their own. */
  private static Locale detected(Document document) {
    return LanguageDetector.detect(
        document.segments().stream().map(Segment::text).collect(Collectors.joining("\n")));
  }

  /** What could not be checked. */
  List<Problem> problems() {
    return problems;
  }

  /** What the user should know and need not mend. */
  List<String> notices() {
    List<String> all = new ArrayList<>(notices);
    all.addAll(engines.unused(checked));
    return List.copyOf(all);
  }

  void report(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void close() {
    if (cache != null) {
      cache.prune();
    }
    engines.close();
  }

  private static Problem problem(UnreadableFileException e) {
    return new Problem(e.file(), String.valueOf(e.getMessage()));
  }
}
