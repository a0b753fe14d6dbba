package dev.isogloss.eval;

import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Report;
import dev.isogloss.language.Folding;
import dev.isogloss.text.Location;
import dev.isogloss.text.Rewording;
import dev.isogloss.text.Rewording.Change;
import dev.isogloss.text.Span;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A report of one article beside its annotation. A finding or a mention is at an item when the two
 * share a code unit; an item is also found where the first fix of a finding changes part of it and
 * of nothing else, as the closing mark of a quotation. Items of low confidence prove nothing
 * against a finding, and make none right.
 *
 * @param items of the annotated lines
 * @param findings those that begin in the annotated lines
 * @param mentions likewise
 * @param known the ids of the glossary's concepts: what it lacks cannot be named
 */
public record Evaluation(
    List<GoldItem> items, List<Finding> findings, List<Mention> mentions, Set<String> known) {

  /** Takes the annotated lines, from the first to the last, out of a report. */
  public static Evaluation of(Report report, List<GoldItem> items, Collection<String> known) {
    int last = items.stream().mapToInt(i -> i.at().start().line()).max().orElse(0);
    int first = items.stream().mapToInt(i -> i.at().start().line()).min().orElse(0);
    Predicate<Location> inside = at -> at.start().line() >= first && at.start().line() <= last;
    return new Evaluation(
        List.copyOf(items),
        report.findings().stream().filter(f -> inside.test(f.at())).toList(),
        report.mentions().stream().filter(m -> inside.test(m.at())).toList(),
        Set.copyOf(known));
  }

  /** Of the annotated mentions of the glossary's concepts, how many are reported. */
  public Figure mentionRecall() {
    List<GoldItem> wanted = reachable();
    return new Figure(count(wanted, this::isMentioned), wanted.size());
  }

  /** Of the annotated mentions, those whose concept the glossary lacks. */
  public List<GoldItem> beyondGlossary() {
    return items.stream()
        .filter(i -> i.isMention() && !i.nested() && !known.contains(i.concept()))
        .toList();
  }

  /** Of the reported mentions of annotated concepts, how many are annotated. */
  public Figure mentionPrecision() {
    List<Mention> judged = judgedMentions();
    return new Figure(count(judged, this::isAnnotated), judged.size());
  }

  public List<GoldItem> missedMentions() {
    return reachable().stream().filter(i -> !isMentioned(i)).toList();
  }

  public List<Mention> falseMentions() {
    return judgedMentions().stream().filter(m -> !isAnnotated(m)).toList();
  }

  /** Of the wrong mentions of the glossary's concepts, how many a terminology finding touches. */
  public Figure driftRecall() {
    List<GoldItem> wrong = wrongMentions();
    return new Figure(count(wrong, i -> isFound(i, Family.TERMINOLOGY)), wrong.size());
  }

  /**
   * Of the wrong mentions found, how many the first fix turns into the annotator's words, letter
   * case and ё aside. Only what the fix makes of the annotated span is compared: the words outside
   * that it changes in agreement with the term nobody has annotated.
   */
  public Figure fixExact() {
    List<GoldItem> able =
        wrongMentions().stream()
            .filter(i -> i.suggestion() != null && !i.lowConfidence())
            .filter(i -> isFound(i, Family.TERMINOLOGY))
            .toList();
    return new Figure(count(able, this::isFixed), able.size());
  }

  /** The checks that have findings, by id. */
  public Set<String> checks() {
    return findings.stream().map(Finding::check).collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many findings of a check are at a wrong item. */
  public Figure precisionOfCheck(String check) {
    return precision(f -> f.check().equals(check));
  }

  /** Of the items of the families that a check reports on, how many the check finds. */
  public Figure recallOfCheck(String check) {
    Set<Family> families =
        findings.stream()
            .filter(f -> f.check().equals(check))
            .map(f -> Family.of(f.category()))
            .collect(Collectors.toSet());
    List<GoldItem> wanted =
        items.stream().filter(i -> families.stream().anyMatch(f -> f.wants(i))).toList();
    return new Figure(count(wanted, i -> isFound(i, f -> f.check().equals(check))), wanted.size());
  }

  public Figure precision(Family family) {
    return precision(f -> Family.of(f.category()) == family);
  }

  /** Of the items of a family, how many any finding touches. */
  public Figure recall(Family family) {
    List<GoldItem> wanted = items.stream().filter(family::wants).toList();
    return new Figure(count(wanted, i -> isFound(i, f -> true)), wanted.size());
  }

  public List<GoldItem> missed(Family family) {
    return items.stream().filter(family::wants).filter(i -> !isFound(i, f -> true)).toList();
  }

  public List<Finding> falseAlarms() {
    return findings.stream().filter(f -> !isRight(f)).toList();
  }

  private List<GoldItem> reachable() {
    return items.stream()
        .filter(i -> i.isMention() && !i.nested() && known.contains(i.concept()))
        .toList();
  }

  private List<GoldItem> wrongMentions() {
    return reachable().stream().filter(i -> !i.preferred()).toList();
  }

  private List<Mention> judgedMentions() {
    Set<String> annotated =
        items.stream().map(GoldItem::concept).filter(c -> c != null).collect(Collectors.toSet());
    return mentions.stream().filter(m -> annotated.contains(m.concept())).toList();
  }

  private boolean isMentioned(GoldItem item) {
    return mentions.stream()
        .anyMatch(m -> m.concept().equals(item.concept()) && m.at().overlaps(item.at()));
  }

  private boolean isAnnotated(Mention mention) {
    return items.stream()
        .anyMatch(i -> mention.concept().equals(i.concept()) && i.at().overlaps(mention.at()));
  }

  private Figure precision(Predicate<Finding> of) {
    List<Finding> judged = findings.stream().filter(of).toList();
    return new Figure(count(judged, this::isRight), judged.size());
  }

  private boolean isRight(Finding finding) {
    return items.stream()
        .anyMatch(i -> !i.preferred() && !i.lowConfidence() && i.at().overlaps(finding.at()));
  }

  private boolean isFound(GoldItem item, Family family) {
    return isFound(item, f -> Family.of(f.category()) == family);
  }

  private boolean isFound(GoldItem item, Predicate<Finding> by) {
    return findings.stream().anyMatch(f -> by.test(f) && isAbout(f, item));
  }

  /** Whether a finding is at an item, or its first fix changes something in it. */
  private static boolean isAbout(Finding finding, GoldItem item) {
    return finding.at().overlaps(item.at())
        || finding.fixes().stream()
            .limit(1)
            .flatMap(fix -> fix.edits().stream())
            .map(Edit::at)
            .anyMatch(at -> at.overlaps(item.at()) && item.at().span().contains(at.span()));
  }

  private boolean isFixed(GoldItem item) {
    return findings.stream()
        .filter(f -> Family.of(f.category()) == Family.TERMINOLOGY && f.at().overlaps(item.at()))
        .anyMatch(f -> !f.fixes().isEmpty() && isFixed(item, f.fixes().get(0)));
  }

  private static boolean isFixed(GoldItem item, Fix fix) {
    List<Edit> edits =
        fix.edits().stream().filter(e -> touches(e.at().span(), item.at().span())).toList();
    if (edits.isEmpty()) {
      return false;
    }
    Span whole = item.at().span();
    for (Edit edit : edits) {
      whole = whole.cover(edit.at().span());
    }
    String wanted =
        patch(
            item, whole, List.of(new Change(item.at().span(), String.valueOf(item.suggestion()))));
    String written =
        patch(
            item,
            whole,
            edits.stream().map(e -> new Change(e.at().span(), e.replacement())).toList());
    return Folding.letters(written).equals(Folding.letters(wanted));
  }

  /** Whether an edit changes the annotated span, be it by an insertion at its edge. */
  private static boolean touches(Span edit, Span annotated) {
    return edit.overlaps(annotated)
        || edit.isEmpty() && annotated.start() <= edit.start() && edit.end() <= annotated.end();
  }

  private static String patch(GoldItem item, Span whole, List<Change> changes) {
    List<Change> inside =
        changes.stream()
            .map(c -> new Change(c.at().shift(-whole.start()), c.replacement()))
            .toList();
    return Rewording.of(item.at().source().slice(whole), inside).text();
  }

  private static <T> int count(List<T> things, Predicate<T> wanted) {
    return (int) things.stream().filter(wanted).count();
  }
}
