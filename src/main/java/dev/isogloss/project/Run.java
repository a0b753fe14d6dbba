package dev.isogloss.project;

import dev.isogloss.document.Document;
import dev.isogloss.document.LinkTargets;
import dev.isogloss.document.file.SourceFile;
import dev.isogloss.engine.Corpus;
import dev.isogloss.engine.Partial;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Problem;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Unread;
import dev.isogloss.passage.WordUses;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Texts that are checked together: each is analysed by itself, on all cores, and the report says
 * what they show together as well. A text can be replaced; then it alone is analysed again.
 */
public final class Run {
  private final Analyst analyst;
  private final Corpus corpus;
  private final LinkTargets targets;
  private final List<Unread> unread;
  private final Map<SourceId, Member> members = new LinkedHashMap<>();
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Consumer<Problem> tell;

  /**
   * @param unread what is beside the texts and not read
   * @param tell is given what cannot be checked; the same again where it is met again
   */
  Run(
      Analyst analyst,
      Corpus corpus,
      LinkTargets targets,
      List<Unread> unread,
      Consumer<Problem> tell) {
    this.analyst = analyst;
    this.corpus = corpus;
    this.targets = targets;
    this.unread = unread;
    this.tell = tell;
  }

  /** A text that is still to be read and analysed. */
  record Task(String name, LongSupplier size, Attempt<SourceFile> open) {}

  /** A text with what the analysis gave. */
  private record Member(SourceFile file, Partial partial) {}

  /** What became of a task. */
  private record Done(Optional<Member> member, List<Problem> problems) {}

  /**
   * Reads and analyses texts; one that cannot be analysed becomes a problem.
   *
   * @param done is told how many of them are done
   * @throws FailedFileException if one cannot be, and it is not the text's fault
   */
  void add(List<Task> tasks, IntConsumer done) {
    InOrder.forEach(
        tasks,
        this::work,
        (one, index) -> {
          one.problems().forEach(this::note);
          one.member().ifPresent(m -> members.put(m.file().text().id(), m));
          done.accept(index + 1);
        });
  }

  private Done work(Task task) {
    List<Problem> failed = new ArrayList<>();
    Optional<Member> member =
        Attempt.at(
            task.name(),
            task.size(),
            () -> {
              SourceFile file = task.open().run();
              return new Member(file, analyst.partial(file.text(), corpus, failed::add));
            },
            failed::add);
    return new Done(member, failed);
  }

  /**
   * Analyses new states of texts. One that cannot be analysed becomes a problem and stays as it
   * was.
   */
  public void replace(List<SourceText> texts) {
    add(texts.stream().map(this::task).toList(), done -> {});
  }

  private Task task(SourceText text) {
    return new Task(text.name(), text::length, () -> file(text.id()).with(text));
  }

  /** The report of all texts as they are now, in the order in which they came. */
  public Report report() {
    Map<SourceId, List<Finding>> shared = corpus.findings();
    WordUses uses = corpus.uses();
    List<Report> reports = new ArrayList<>();
    InOrder.forEach(
        List.copyOf(members.values()),
        member -> finished(member, shared, uses),
        (report, index) -> reports.add(report));
    Report whole = Report.union(reports);
    whole.problems().forEach(this::note);
    return whole.withProblems(List.copyOf(problems)).withUnread(unread);
  }

  private void note(Problem problem) {
    problems.add(problem);
    tell.accept(problem);
  }

  private Report finished(Member member, Map<SourceId, List<Finding>> shared, WordUses uses) {
    SourceText text = member.file().text();
    return analyst.finish(
        member.partial(), shared.getOrDefault(text.id(), List.of()), uses, targets);
  }

  /** The prose of a text as it is now, in the language in which it was analysed. */
  public Document document(SourceId id) {
    Member member = member(id);
    return analyst.parse(member.file().text(), member.partial().language());
  }

  /** A text as it is now, with its encoding. */
  public SourceFile file(SourceId id) {
    return member(id).file();
  }

  private Member member(SourceId id) {
    return Objects.requireNonNull(members.get(id), "The text is one of the run.");
  }

  /** All texts as they are now. */
  public List<SourceFile> files() {
    return members.values().stream().map(Member::file).toList();
  }

  Set<Locale> languages() {
    return members.values().stream().map(m -> m.partial().language()).collect(Collectors.toSet());
  }
}
