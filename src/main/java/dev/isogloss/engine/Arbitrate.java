package dev.isogloss.engine;

import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One place, one finding: where findings overlap one speaks, and the others become its evidence.
 * Findings about whole passages stay out of it, since what is found inside is another matter. The
 * findings have their fingerprints; a text suppresses and a user ignores them before.
 */
final class Arbitrate implements UnaryOperator<Report> {
  /** The most words of a place, where a check is about passages. */
  private static final int FEW_WORDS = 3;

  /** The most words of a place elsewhere: about a paragraph. */
  private static final int MANY_WORDS = 60;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Comparator<Finding> BY_PLACE =
      Comparator.<Finding, SourceId>comparing(f -> f.at().source().id())
          .thenComparing(f -> f.at().span());

  private final Map<String, CheckInfo> checks;

  private Arbitrate(Map<String, CheckInfo> checks) {
    this.checks = checks;
  }

  /** Arbitrates the findings of one document, after neighbouring passages were joined. */
  static UnaryOperator<Report> within(Sentences.Index sentences, List<Check> checks) {
    Map<String, CheckInfo> infos = infos(checks);
    Arbitrate arbitrate = new Arbitrate(infos);
    JoinPassages join = new JoinPassages(f -> isOfPassages(f, infos), sentences);
    return report -> arbitrate.apply(join.apply(report));
  }

  private static Map<String, CheckInfo> infos(List<Check> checks) {
    Map<String, CheckInfo> infos = new HashMap<>();
    checks.forEach(check -> infos.put(check.id(), check.info()));
    return Collections.unmodifiableMap(infos);
  }

  private static boolean isOfPassages(Finding finding, Map<String, CheckInfo> infos) {
    CheckInfo info = infos.get(finding.check());
    return info != null && info.ofPassages();
  }

  /**
   * Few words are a place, whatever the check is about. A paragraph is one, where the finding is
   * about all of it; a longer stretch is none, for what is found in it is another matter.
   */
  private boolean isPlace(Finding finding) {
    int most = isOfPassages(finding, checks) ? FEW_WORDS : MANY_WORDS;
    return SPACES.split(finding.at().text(), most + 1).length <= most;
  }

  @Override
  public Report apply(Report report) {
    FreePlaces places = new FreePlaces(f -> isOfPassages(f, checks), report.findings());
    List<Finding> placed = places.of(report.findings());
    return judged(new SortFindings().apply(report.withFindings(placed)));
  }

  private Report judged(Report report) {
    List<Finding> contested =
        report.findings().stream().filter(this::isPlace).sorted(BY_PLACE).toList();
    Verdicts verdicts = new Verdicts();
    List<Finding> group = new ArrayList<>();
    int end = 0;
    for (Finding finding : contested) {
      if (!group.isEmpty() && !reaches(group.get(0), end, finding)) {
        judge(group, verdicts);
        group.clear();
      }
      end = group.isEmpty() ? end(finding) : Math.max(end, end(finding));
      group.add(finding);
    }
    judge(group, verdicts);
    return verdicts.isEmpty() ? report : verdicts.apply(report);
  }

  private static boolean reaches(Finding first, int end, Finding next) {
    int start = next.at().span().start();
    return first.at().source().equals(next.at().source())
        && (start < end || next.at().span().isEmpty() && start == end);
  }

  private static int end(Finding finding) {
    return finding.at().span().end();
  }

  /** The first in order of precedence speaks for all that it meets; those that are left go on. */
  private void judge(List<Finding> group, Verdicts verdicts) {
    if (group.size() < 2) {
      return;
    }
    List<Finding> waiting = new ArrayList<>(group);
    waiting.sort(Precedence.among(group, checks));
    while (!waiting.isEmpty()) {
      Finding speaker = waiting.remove(0);
      List<Finding> evidence = waiting.stream().filter(f -> meet(f, speaker)).toList();
      if (!evidence.isEmpty()) {
        waiting.removeAll(evidence);
        verdicts.add(speaker, evidence);
      }
    }
  }

  /** Whether the places share a character, or are the same place between two characters. */
  static boolean meet(Finding a, Finding b) {
    Span one = a.at().span();
    Span other = b.at().span();
    return one.overlaps(other)
        || one.equals(other)
        || one.isEmpty() && other.start() < one.start() && one.start() < other.end()
        || other.isEmpty() && one.start() < other.start() && other.start() < one.end();
  }

  /** Who speaks for whom. */
  private final class Verdicts {
    private final Map<Finding, Spokesman> speakers = new IdentityHashMap<>();
    private final Set<Finding> silent = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(Finding speaker, List<Finding> evidence) {
      speakers.put(speaker, new Spokesman(speaker, evidence));
      silent.addAll(evidence);
    }

    boolean isEmpty() {
      return speakers.isEmpty();
    }

    /** The places of copies for which nobody speaks are judged like any other. */
    Report apply(Report report) {
      List<Finding> left =
          speakers.values().stream().flatMap(s -> s.copiesLeft().stream()).toList();
      List<Finding> findings = report.findings().stream().flatMap(this::heard).toList();
      if (left.isEmpty()) {
        return report.withFindings(findings);
      }
      List<Finding> all = new ArrayList<>(findings);
      all.addAll(left);
      return judged(new SortFindings().apply(report.withFindings(all)));
    }

    private Stream<Finding> heard(Finding finding) {
      if (silent.contains(finding)) {
        return Stream.empty();
      }
      Spokesman spokesman = speakers.get(finding);
      return Stream.of(spokesman == null ? finding : spokesman.finding());
    }
  }
}
