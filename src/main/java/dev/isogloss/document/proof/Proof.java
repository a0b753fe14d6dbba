package dev.isogloss.document.proof;

import dev.isogloss.document.Document;
import dev.isogloss.document.DocumentException;
import dev.isogloss.document.proof.Facts.Fact;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Intent;
import dev.isogloss.text.Rewording;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document again with fixes made, and compares: it must differ in what the fixes mean to
 * change and in nothing else. Serves one document and one thread.
 */
public final class Proof {
  private static final int LONGEST_SHOWN = 80;

  /** A list of attributes with an id. */
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s*\\{[:\\s]*#[^{}]+\\}\\s*");

  private final Document before;
  private @Nullable OuterBlocks blocks;
  private @Nullable TagPairs tags;

  /** Proves fixes of this document. */
  public Proof(Document before) {
    this.before = before;
  }

  /**
   * What came of it.
   *
   * @param damaged the numbers of the blocks that are not as they should be; empty if all is right
   * @param reason the first difference, for a person who looks for a fault of ours
   */
  public record Verdict(Set<Integer> damaged, String reason) {
    /** Whether the fixes change what they mean to and nothing else. */
    public boolean isRight() {
      return damaged.isEmpty();
    }
  }

  /**
   * Tries fixes together: one parse of the file that they would make.
   *
   * @param fixes whose edits do not overlap; those that change marks stand alone
   */
  public Verdict of(List<Fix> fixes) {
    Optional<Rewording> content = content(fixes);
    if (content.isEmpty()) {
      return damaged(allOf(fixes), "two edits of one place");
    }
    Set<String> twice = Facts.changedTwice(before, fixes);
    if (!twice.isEmpty()) {
      return damaged(blocksIn(twice, fixes), "two changes of one place");
    }
    Optional<Fix> torn = fixes.stream().filter(this::tearsTags).findFirst();
    if (torn.isPresent()) {
      return damaged(blocksOf(torn.get()), "a tag without its counterpart");
    }
    Facts expected = Facts.expected(before, fixes);
    Optional<Document> after = read(content.get().text());
    if (after.isEmpty()) {
      return damaged(allOf(fixes), "the file is not of its format then");
    }
    Facts found = Facts.of(after.get());
    // Most fixes differ in nothing that would have to be left out of the comparison.
    if (isSame(expected, found)) {
      return new Verdict(Set.of(), "");
    }
    Set<Integer> ids = insertions(fixes);
    boolean marks = fixes.stream().anyMatch(f -> f.intent() == Intent.CHANGE_MARKS);
    Set<Integer> free = marks ? allOf(fixes) : Set.of();
    Predicate<Fact> kept =
        f ->
            (!f.inline() || !free.contains(blocks().at(f.at())))
                && !(ids.contains(f.at()) && ATTRIBUTE.matcher(f.what()).matches());
    Facts wanted = expected.with(UnaryOperator.identity(), kept);
    Facts got = found.with(f -> movedBack(f, content.get()), kept);
    return isSame(wanted, got) ? new Verdict(Set.of(), "") : damaged(wanted, got);
  }

  /** The blocks of the fixes that change these segments. */
  private Set<Integer> blocksIn(Set<String> segments, List<Fix> fixes) {
    return allOf(
        fixes.stream()
            .filter(f -> f.changes().stream().anyMatch(c -> segments.contains(c.segment())))
            .toList());
  }

  /** Whether a fix would take a tag away and leave the other of the pair. */
  private boolean tearsTags(Fix fix) {
    return fix.intent() == Intent.REMOVE
        && fix.edits().stream().anyMatch(e -> !tags().isBalanced(e.at().span()));
  }

  private TagPairs tags() {
    TagPairs known = tags;
    if (known == null) {
      known = new TagPairs(before.outline());
      tags = known;
    }
    return known;
  }

  /** Where ids are put behind headings. */
  private static Set<Integer> insertions(List<Fix> fixes) {
    Set<Integer> offsets = new TreeSet<>();
    for (Fix fix : fixes) {
      if (fix.intent() == Intent.SET_ATTRIBUTE) {
        fix.edits().stream()
            .filter(e -> e.at().span().isEmpty())
            .forEach(e -> offsets.add(e.at().span().start()));
      }
    }
    return offsets;
  }

  /** The numbers of the blocks that a fix changes. */
  public SortedSet<Integer> blocksOf(Fix fix) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Edit edit : fix.edits()) {
      Span at = edit.at().span();
      for (int n = blocks().at(at.start()); n <= blocks().at(at.end()); n++) {
        numbers.add(n);
      }
    }
    return numbers;
  }

  private OuterBlocks blocks() {
    OuterBlocks known = blocks;
    if (known == null) {
      known = new OuterBlocks(before);
      blocks = known;
    }
    return known;
  }

  /** The file with the fixes made; empty if two edits overlap. */
  private Optional<Rewording> content(List<Fix> fixes) {
    List<Rewording.Change> edits =
        fixes.stream()
            .flatMap(f -> f.edits().stream())
            .map(e -> new Rewording.Change(e.at().span(), e.replacement()))
            .distinct()
            .sorted(Comparator.comparing(Rewording.Change::at))
            .toList();
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).at().start() < edits.get(i - 1).at().end()) {
        return Optional.empty();
      }
    }
    return Optional.of(Rewording.of(before.source().content(), edits));
  }

  private static String shown(String what) {
    String line = what.replaceAll("[\\p{Cntrl}\\s]+", " ");
    return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
  }

  private static boolean isSame(Facts expected, Facts found) {
    return isSame(expected.structure(), found.structure())
        && isSame(expected.prose(), found.prose());
  }

  /** By what they are and not by their places, which every edit shifts. */
  private static boolean isSame(List<Fact> expected, List<Fact> found) {
    if (expected.size() != found.size()) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).what().equals(found.get(i).what())) {
        return false;
      }
    }
    return true;
  }

  /** The document of the content; empty where the format does not read it. */
  private Optional<Document> read(String content) {
    try {
      return Optional.of(before.with(content));
    } catch (DocumentException e) {
      return Optional.empty();
    }
  }

  private Verdict damaged(Facts wanted, Facts got) {
    Map<Fact, Integer> balance = new HashMap<>();
    together(wanted).forEach(f -> balance.merge(f, 1, Integer::sum));
    together(got).forEach(f -> balance.merge(f, -1, Integer::sum));
    List<Fact> different =
        balance.entrySet().stream()
            .filter(e -> e.getValue() != 0)
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparingInt(Fact::at).thenComparing(Fact::what))
            .toList();
    TreeSet<Integer> numbers = new TreeSet<>();
    different.forEach(f -> numbers.add(blocks().at(f.at())));
    String reason = different.isEmpty() ? "the order of things" : shown(different.get(0).what());
    return damaged(numbers, reason);
  }

  /** The fact at the place from which its own has come. */
  private static Fact movedBack(Fact fact, Rewording content) {
    Span at = new Span(fact.at(), Math.min(fact.at() + 1, content.text().length()));
    return fact.movedTo(content.back().toSource(at).start());
  }

  private static List<Fact> together(Facts facts) {
    List<Fact> all = new ArrayList<>(facts.structure());
    all.addAll(facts.prose());
    return all;
  }

  private Set<Integer> allOf(List<Fix> fixes) {
    TreeSet<Integer> numbers = new TreeSet<>();
    fixes.forEach(f -> numbers.addAll(blocksOf(f)));
    return numbers;
  }

  /** Where no block can be named, all are in doubt. */
  private static Verdict damaged(Set<Integer> numbers, String reason) {
    Set<Integer> named = numbers.isEmpty() ? Set.of(-1) : numbers;
    return new Verdict(named, reason);
  }
}
