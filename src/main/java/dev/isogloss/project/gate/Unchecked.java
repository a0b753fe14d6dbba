package dev.isogloss.project.gate;

import dev.isogloss.check.Basis;
import dev.isogloss.check.Check;
import dev.isogloss.config.Config;
import dev.isogloss.config.Config.Override;
import dev.isogloss.document.file.FoundFiles.EmptyFolder;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Unread;
import dev.isogloss.project.CheckRequest;
import dev.isogloss.project.Session;
import dev.isogloss.project.Settings;
import dev.isogloss.report.Footer;
import dev.isogloss.text.Glob;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody asked to be checked and the run would pass over: without a word it would look right
 * by accident.
 */
public final class Unchecked {
  private static final String ALLOW = ", or allow it with --allow-empty.";

  private final Session session;
  private final Settings settings;
  private final CheckRequest request;

  private Unchecked(Session session, Settings settings, CheckRequest request) {
    this.session = session;
    this.settings = settings;
    this.request = request;
  }

  /**
   * A sentence for each thing of the first kind that is not checked; none where all is well.
   *
   * @param files what {@link Session#files} has given
   * @param locking whether the run writes the lock
   */
  public static List<String> of(
      Session session,
      Settings settings,
      CheckRequest request,
      List<FoundFile> files,
      boolean locking) {
    Unchecked unchecked = new Unchecked(session, settings, request);
    return Stream.of(
            unchecked.rules(locking),
            unchecked.patterns(),
            unchecked.folders(),
            unchecked.all(files))
        .filter(sentences -> !sentences.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The same for a text that is in no file. */
  public static List<String> ofText(Session session, Settings settings, CheckRequest request) {
    return new Unchecked(session, settings, request).rules(false);
  }

  /**
   * What shows only when the languages of the texts are known: the checks of a run go by glossaries
   * alone, and none of these has a term in such a language.
   */
  public static List<String> afterwards(Session session, Settings settings) {
    boolean terms =
        settings.running().stream().allMatch(check -> check.info().basis() == Basis.GLOSSARY);
    return terms && session.lacksTerms()
        ? List.of(
            "Nothing was checked: no glossary has a term in the language of the texts; name another"
                + " with --glossary FILE"
                + ALLOW)
        : List.of();
  }

  /** What is missing of the checks and of what they go by. */
  private List<String> rules(boolean locking) {
    List<Check> running = settings.running();
    if (running.isEmpty()) {
      return List.of("No check is left to run: " + cause() + "; choose others" + ALLOW);
    }
    Path lock = settings.lockFile();
    boolean locked = running.stream().anyMatch(check -> check.info().basis() == Basis.LOCK);
    if (locked && lock != null && !locking && !Files.exists(lock)) {
      return List.of(
          "The lock "
              + lock
              + " does not exist; make it with --update-lock, take the key lock out of the"
              + " configuration"
              + ALLOW);
    }
    return running.stream().allMatch(this::lacksBasis) ? List.of(withoutBasis(running)) : List.of();
  }

  private String cause() {
    String select = option("--select", request.select());
    String ignore = option("--ignore", request.ignore());
    if (select.isEmpty() && ignore.isEmpty()) {
      return "the configuration turns all of them off";
    }
    return select.isEmpty() || ignore.isEmpty()
        ? select + ignore + " leaves none"
        : select + " and " + ignore + " leave none";
  }

  private static String option(String name, List<String> values) {
    return values.isEmpty() ? "" : name + " " + String.join(",", values);
  }

  private boolean lacksBasis(Check check) {
    return switch (check.info().basis()) {
      case TEXT -> false;
      case GLOSSARY -> settings.allGlossaries().stream().allMatch(List::isEmpty);
      case LOCK -> settings.lockFile() == null;
    };
  }

  private static String withoutBasis(List<Check> running) {
    String names = running.stream().map(Check::id).collect(Collectors.joining(", "));
    boolean glossary = running.stream().anyMatch(c -> c.info().basis() == Basis.GLOSSARY);
    return glossary
        ? names
            + " need a glossary, and there is none; name one with --glossary FILE or the key"
            + " glossaries"
            + ALLOW
        : names
            + " needs a lock, and there is none; add the key lock and make it with --update-lock"
            + ALLOW;
  }

  /** The patterns that fit no file of the tree, whatever the paths of the run are. */
  private List<String> patterns() {
    Config config = settings.config();
    List<String> sentences = new ArrayList<>();
    config.paths().include().forEach(glob -> addUnfit("paths.include", glob, sentences));
    config.paths().data().forEach(glob -> addUnfit("paths.data", glob, sentences));
    for (Override override : config.overrides()) {
      override.paths().forEach(glob -> addUnfit("overrides", glob, sentences));
    }
    return sentences;
  }

  private void addUnfit(String key, Glob glob, List<String> sentences) {
    if (fits(glob, session.tree())) {
      return;
    }
    String start = "The pattern “" + glob + "” of " + key + " fits no file below " + top();
    boolean ignored = settings.tree().ignoreFiles() && fits(glob, session.treeWithIgnored());
    sentences.add(
        start
            + (ignored
                ? " but those that .gitignore, .ignore or the name of a build folder leaves out;"
                    + " read them with --no-ignore-files"
                : "; correct or remove it")
            + ALLOW);
  }

  private boolean fits(Glob glob, List<FoundFile> files) {
    return files.stream().anyMatch(file -> glob.fits(settings.relative(file.path())));
  }

  private String top() {
    String folder = settings.folder().toString();
    return folder.isEmpty() ? "." : folder;
  }

  /** The folders that were named and give nothing. */
  private List<String> folders() {
    return session.found().empty().stream()
        .filter(empty -> !(settings.tree().forceExclude() && empty.passedOver() > 0))
        .map(this::sentence)
        .toList();
  }

  private String sentence(EmptyFolder folder) {
    if (folder.passedOver() > 0) {
      return "All %d files of %s are left out by the key paths of the configuration; correct it%s"
          .formatted(folder.passedOver(), folder.name(), ALLOW);
    }
    List<Unread> unread =
        session.found().unread().entrySet().stream()
            .map(kind -> new Unread(kind.getKey(), kind.getValue()))
            .toList();
    String beside =
        Footer.unread(new Report(List.of(), List.of(), List.of(), List.of()).withUnread(unread));
    String seen = beside.isEmpty() ? "" : " (" + beside.substring(0, beside.length() - 1) + ")";
    return "No file was checked below %s: it has none that is read%s; name another path%s"
        .formatted(folder.name(), seen, ALLOW);
  }

  /**
   * Where no folder is empty and nothing was left out by intent, every path is the project's own.
   */
  private List<String> all(List<FoundFile> files) {
    boolean told =
        !session.problems().isEmpty()
            || !session.found().leftOut().isEmpty()
            || settings.tree().forceExclude();
    return files.isEmpty() && !told
        ? List.of(
            "No file was checked: each is a glossary, lock or baseline of this run; name texts"
                + ALLOW)
        : List.of();
  }
}
