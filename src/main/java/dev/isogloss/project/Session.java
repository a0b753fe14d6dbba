package dev.isogloss.project;

import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.document.LinkTargets;
import dev.isogloss.document.file.FoundFiles;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.document.file.SourceFile;
import dev.isogloss.engine.Corpus;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Problem;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Unread;
import dev.isogloss.language.Languages;
import dev.isogloss.project.Run.Task;
import dev.isogloss.project.tree.TreeFinder;
import dev.isogloss.project.tree.TreeRules;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A project that is open: its settings and glossaries are read, and its texts can be checked. */
public final class Session implements AutoCloseable {
  private final Settings settings;
  private final Sources sources;
  private final Documents documents = Documents.installed();
  private final Analyst analyst;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> notices = new LinkedHashSet<>();
  private final Set<Locale> checked = new HashSet<>();

  /** What {@link #files} has found. */
  private FoundFiles found = FoundFiles.NONE;

  private @Nullable List<FoundFile> tree;

  /** Where the links of the files lead that {@link #files} has found. */
  private LinkTargets targets = LinkTargets.NONE;

  /**
   * Opens a project of files.
   *
   * @throws ProjectException if a glossary cannot be read
   */
  public Session(Settings settings) {
    this(settings, new DiskSources());
  }

  /**
   * Opens a project.
   *
   * @param sources where its glossaries and texts come from
   * @throws ProjectException if a glossary cannot be read
   */
  public Session(Settings settings, Sources sources) {
    this.settings = settings;
    this.sources = sources;
    this.analyst = new Analyst(settings, documents, sources);
  }

  /** The ids of all concepts of the glossaries. */
  public List<String> conceptIds() {
    return analyst.engines().conceptIds();
  }

  /**
   * The files that the paths stand for; a path that leads nowhere becomes a problem. Tables of
   * strings are among them where they are named or configured, and the project's own files never.
   */
  public List<FoundFile> files() {
    FoundFiles all =
        settings
            .finder()
            .named(this::isReadable, settings.paths())
            .find(settings.paths(), this::takes);
    found = all;
    all.problems().forEach(e -> report(Attempt.problem(e)));
    if (!all.leftOut().isEmpty()) {
      notices.add(leftOut(all.leftOut()));
    }
    Set<Path> own = settings.ownFiles();
    List<FoundFile> files = all.files().stream().filter(file -> !isOwn(file, own)).toList();
    targets = Targets.of(files, settings.cache() == null ? List.of() : taken(tree()));
    return files;
  }

  /** What a run over files reads: the files, and what the project itself works with. */
  public Set<Path> inputs(List<FoundFile> files) {
    Set<Path> inputs = new HashSet<>(settings.ownFiles());
    files.forEach(file -> inputs.add(file.path()));
    return inputs;
  }

  private static String leftOut(List<FoundFile> files) {
    String names = files.stream().map(FoundFile::name).collect(Collectors.joining(", "));
    return "--force-exclude leaves out " + names + ".";
  }

  /** What the search of {@link #files} has found besides. */
  public FoundFiles found() {
    return found;
  }

  /**
   * The files below the folder of the configuration that could be checked, whatever its patterns
   * say of them.
   */
  public List<FoundFile> tree() {
    List<FoundFile> known = tree;
    if (known == null) {
      List<Path> top = List.of(settings.folder());
      known = settings.finder().of(this::isReadable, top).find(top).files();
      tree = known;
    }
    return known;
  }

  /** The same with those that ignore files and the names of build folders leave out. */
  public List<FoundFile> treeWithIgnored() {
    TreeRules rules = new TreeRules(false, settings.tree().followLinks(), false, false);
    List<Path> top = List.of(settings.folder());
    return new TreeFinder(rules, settings.folder()).of(this::isReadable, top).find(top).files();
  }

  private List<FoundFile> taken(List<FoundFile> files) {
    return files.stream()
        .filter(file -> documents.knows(file.name()) && settings.takes(file.path()))
        .toList();
  }

  private boolean isReadable(String name) {
    return documents.knows(name) || documents.isData(name);
  }

  private boolean takes(Path file) {
    String name = file.getFileName().toString();
    boolean data = documents.isData(name) && !documents.knows(name);
    return settings.takes(file) && (!data || settings.isData(settings.relative(file)));
  }

  private boolean isOwn(FoundFile file, Set<Path> ownFiles) {
    boolean own = ownFiles.contains(file.path().toAbsolutePath().normalize());
    if (own && settings.paths().contains(file.path())) {
      notices.add(file.name() + " is a glossary, lock or baseline of this run; it is not checked.");
    }
    return own;
  }

  /**
   * Reads each file and hands it over; one that cannot be used becomes a problem.
   *
   * @throws FailedFileException if it is not the file's fault
   */
  public void forEach(List<FoundFile> files, BiConsumer<SourceFile, Integer> use) {
    analyst.engines().warmUp();
    for (int i = 0; i < files.size(); i++) {
      int index = i;
      Task task = task(files.get(i));
      Attempt<Boolean> work =
          () -> {
            SourceFile file = task.open().run();
            noteCharset(file);
            use.accept(file, index);
            return true;
          };
      Attempt.at(task.name(), task.size(), work, this::report);
    }
  }

  /**
   * Checks files on all cores; the result does not depend on how many there are.
   *
   * @param done is told how many files have been analysed
   * @throws FailedFileException if one cannot be checked, and it is not the file's fault
   */
  public Run run(List<FoundFile> files, IntConsumer done) {
    return run(files.stream().map(this::task).toList(), targets, done, unread());
  }

  /** Checks texts of the project together. */
  public Run run(List<SourceId> texts) {
    List<Task> tasks =
        texts.stream()
            .map(id -> new Task(id.path(), () -> 0, () -> sources.open(id, id.path())))
            .toList();
    return run(tasks, Targets.of(texts, sources), done -> {}, List.of());
  }

  private List<Unread> unread() {
    return found.unread().entrySet().stream()
        .map(kind -> new Unread(kind.getKey(), kind.getValue()))
        .toList();
  }

  private Run run(List<Task> tasks, LinkTargets links, IntConsumer done, List<Unread> unread) {
    analyst.warmUp();
    Run run = new Run(analyst, new Corpus(settings.checks()), links, unread, this::report);
    run.add(tasks, done);
    run.files().forEach(this::noteCharset);
    checked.addAll(run.languages());
    return run;
  }

  private Task task(FoundFile found) {
    return new Task(
        found.name(),
        () -> found.path().toFile().length(),
        () -> sources.open(SourceId.of(found.path()), found.name()));
  }

  private void noteCharset(SourceFile file) {
    if (file.charsetAssumed()) {
      notices.add(file.text().name() + " is not UTF-8; " + file.charset() + " is assumed.");
    }
  }

  /**
   * Checks the text of a stream.
   *
   * @param name the file that it is meant for; none if null
   */
  public Report checkInput(InputStream in, @Nullable Path name) {
    SourceId id = name == null ? SourceId.of("stdin") : SourceId.of(name);
    String shown = name == null ? "<stdin>" : id.path();
    byte[] bytes = bytes(in);
    Task task =
        new Task(shown, () -> bytes.length, () -> new DiskSources().decode(bytes, id, shown));
    return run(List.of(task), LinkTargets.NONE, done -> {}, List.of()).report();
  }

  private static byte[] bytes(InputStream in) {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ProjectException(
          "Standard input cannot be read (" + e.getMessage() + "); try again.");
    }
  }

  /** What the texts together call by several names. */
  public List<Cluster> drift(List<SourceText> texts) {
    List<Document> all = texts.stream().map(analyst::document).toList();
    all.forEach(document -> checked.add(document.language()));
    return analyst.engines().of(SourceId.of("")).drift(all);
  }

  /** The languages at hand; each is loaded once in a session. */
  public Languages languages() {
    return analyst.engines().languages();
  }

  /** The prose of a text, in the language that was told or, if none was, in its own. */
  public Document document(SourceText text) {
    return analyst.document(text);
  }

  /** What could not be checked. */
  public List<Problem> problems() {
    return problems;
  }

  /** What the user should know and need not mend. */
  public List<String> notices() {
    List<String> all = new ArrayList<>(analyst.engines().readings());
    all.addAll(notices);
    all.addAll(analyst.engines().unused(checked));
    return List.copyOf(all);
  }

  /** Whether there are glossaries, and none of them has a term in a language that was checked. */
  public boolean lacksTerms() {
    return analyst.engines().lackTerms(checked);
  }

  /** Notes what could not be done. */
  public void report(Problem problem) {
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  @Override
  public void close() {
    analyst.close();
  }
}
