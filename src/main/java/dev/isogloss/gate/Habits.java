package dev.isogloss.gate;

import dev.isogloss.finding.Category;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes one finding of a habit of the whole tree: a convention that many files break in the same
 * way, or a notice that many files have. The finding is at the first place of the worst; all others
 * are its copies, each with its own fix. Suppressions, baseline and changed lines have been applied
 * to each place before, so that nothing is passed over with a habit that nobody has accepted.
 */
public final class Habits {
  /** In fewer files nothing is a habit. */
  private static final int FEWEST_FILES = 5;

  /** Of so many files one has a habit: in most texts a convention has no place to show at all. */
  private static final int ONE_IN = 3;

  /** Faults of writing, which a house does everywhere alike. */
  private static final Set<Category> WRITING =
      EnumSet.of(
          Category.LOCALE_TYPOGRAPHY,
          Category.LOCALE_NUMBER_FORMAT,
          Category.LINGUISTIC_PUNCTUATION,
          Category.DESIGN_BOILERPLATE);

  /**
   * What findings of a habit share.
   *
   * @param said the pattern of the message; for a notice its text
   */
  private record Kind(String check, String said, Locale language) {}

  private final Map<SourceText, Locale> languages = new HashMap<>();
  private final Map<Locale, Integer> files = new HashMap<>();

  private Habits(Report report) {
    for (FileFacts file : report.files()) {
      languages.put(file.source(), file.language());
      files.merge(file.language(), 1, Integer::sum);
    }
  }

  /** The report with one finding for each habit, in the same order. */
  public static Report joined(Report report) {
    return report.files().size() < FEWEST_FILES ? report : new Habits(report).join(report);
  }

  private Report join(Report report) {
    Map<Kind, List<Finding>> kinds = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      if (WRITING.contains(finding.category())) {
        kinds.computeIfAbsent(kind(finding), k -> new ArrayList<>()).add(finding);
      }
    }
    Map<Finding, List<Finding>> habits = new IdentityHashMap<>();
    for (Map.Entry<Kind, List<Finding>> kind : kinds.entrySet()) {
      if (isHabit(kind.getKey(), kind.getValue())) {
        kind.getValue().forEach(f -> habits.put(f, kind.getValue()));
      }
    }
    if (habits.isEmpty()) {
      return report;
    }
    List<Finding> left = new ArrayList<>();
    for (Finding finding : report.findings()) {
      List<Finding> habit = habits.get(finding);
      if (habit == null) {
        left.add(finding);
      } else if (finding == worst(habit)) {
        left.add(one(finding, habit));
      }
    }
    return report.withFindings(left);
  }

  private Kind kind(Finding finding) {
    boolean notice = finding.category() == Category.DESIGN_BOILERPLATE;
    Locale language = languages.getOrDefault(finding.at().source(), Locale.ROOT);
    return new Kind(
        finding.check(), notice ? finding.at().text() : finding.message().key(), language);
  }

  private boolean isHabit(Kind kind, List<Finding> findings) {
    long in = findings.stream().map(f -> f.at().source()).distinct().count();
    boolean notice = findings.get(0).category() == Category.DESIGN_BOILERPLATE;
    boolean many = ONE_IN * in > files.getOrDefault(kind.language(), 0);
    return in >= FEWEST_FILES
        && (notice || many && findings.stream().allMatch(Habits::changesMarks));
  }

  /** Whether no fix touches a letter: what is wrong is how the text is set. */
  private static boolean changesMarks(Finding finding) {
    return finding.fixes().stream()
        .flatMap(fix -> fix.edits().stream())
        .allMatch(edit -> isMark(edit.at().text()) && isMark(edit.replacement()));
  }

  private static boolean isMark(String text) {
    return text.codePoints().noneMatch(Character::isLetter);
  }

  /** Of equal ones the first. */
  private static Finding worst(List<Finding> habit) {
    return habit.stream()
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .findFirst()
        .orElseThrow();
  }

  private static Finding one(Finding first, List<Finding> habit) {
    List<Copy> copies = new ArrayList<>(first.copies());
    Safety least = first.fixes().isEmpty() ? Safety.DISPLAY_ONLY : first.safety(0);
    for (Finding other : habit) {
      if (other != first) {
        copies.add(new Copy(other.at(), asSafe(other, least)));
        copies.addAll(other.copies());
      }
    }
    long files = habit.stream().map(f -> f.at().source()).distinct().count();
    Message count =
        Message.of(
            "A habit of the whole tree: {0} places in {1} files.",
            Argument.count(copies.size() + 1), Argument.count((int) files));
    return first.withMessage(first.message().then(count)).withRelated(List.of()).withCopies(copies);
  }

  /** The fixes of a place, where they are as safe as that of the first; else it has its own. */
  private static List<Fix> asSafe(Finding finding, Safety least) {
    boolean safe = !finding.fixes().isEmpty() && finding.safety(0).compareTo(least) >= 0;
    return safe ? finding.fixes() : List.of();
  }
}
