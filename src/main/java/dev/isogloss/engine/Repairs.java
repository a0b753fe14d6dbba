package dev.isogloss.engine;

import dev.isogloss.finding.Change;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The fixes of a finding that takes over those of its evidence. A fix of the evidence that changes
 * other characters is made together with the finding's own, if it can be trusted as far. One that
 * wants another text for the same characters is left out: after the finding's own it is gone or
 * speaks for itself. Where the finding has none that can be trusted as far it becomes a further
 * one.
 *
 * @param finding the one that speaks
 * @param repairs its fixes, the best first
 */
record Repairs(Finding finding, List<Repair> repairs) {
  private static final Comparator<Edit> BY_PLACE = Comparator.comparing(edit -> edit.at().span());

  /**
   * A fix with its counterparts.
   *
   * @param there one for each copy of the speaker
   */
  private record Repair(Fix here, List<Fix> there) {
    Safety safety() {
      return there.stream().map(Fix::safety).reduce(here.safety(), Safety::atMost);
    }

    /** Both made together; empty where they want to change the same characters. */
    Optional<Repair> and(Repair other) {
      Optional<Fix> both = together(here, other.here);
      List<Fix> everywhere =
          IntStream.range(0, there.size())
              .mapToObj(i -> together(there.get(i), other.there.get(i)))
              .flatMap(Optional::stream)
              .toList();
      return both.filter(b -> everywhere.size() == there.size())
          .map(b -> new Repair(b, everywhere));
    }
  }

  static Repairs of(Finding finding) {
    List<Repair> repairs =
        IntStream.range(0, finding.fixes().size())
            .mapToObj(i -> repair(finding, i, finding.copies()))
            .flatMap(Optional::stream)
            .toList();
    return new Repairs(finding, repairs);
  }

  /** The finding with these fixes; as it was where a copy lacks a counterpart. */
  Finding written() {
    if (repairs.size() < finding.fixes().size()) {
      return finding;
    }
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < finding.copies().size(); i++) {
      int copy = i;
      List<Fix> fixes = repairs.stream().map(r -> r.there().get(copy)).toList();
      copies.add(new Copy(finding.copies().get(i).at(), fixes));
    }
    return finding.withFixes(repairs.stream().map(Repair::here).toList()).withCopies(copies);
  }

  /** These and what they need of the fixes of evidence. */
  Repairs with(Finding evidence) {
    OptionalInt own = first(Safety.UNSAFE);
    if (own.isEmpty()) {
      return adding(all(evidence));
    }
    Repair best = repairs.get(own.getAsInt());
    List<Repair> changed = new ArrayList<>(repairs);
    repair(evidence, best.safety())
        .flatMap(best::and)
        .ifPresent(b -> changed.set(own.getAsInt(), b));
    Repairs joined = new Repairs(finding, changed);
    return first(Safety.SAFE).isPresent()
        ? joined
        : joined.adding(repair(evidence, Safety.SAFE).stream().toList());
  }

  private Repairs adding(List<Repair> more) {
    List<Repair> all = new ArrayList<>(repairs);
    all.addAll(more);
    return new Repairs(finding, List.copyOf(all));
  }

  private OptionalInt first(Safety least) {
    return IntStream.range(0, repairs.size())
        .filter(i -> canBeMade(repairs.get(i)) && repairs.get(i).safety().compareTo(least) >= 0)
        .findFirst();
  }

  private static boolean canBeMade(Repair repair) {
    return repair.safety() != Safety.DISPLAY_ONLY;
  }

  private List<Repair> all(Finding evidence) {
    return IntStream.range(0, evidence.fixes().size())
        .mapToObj(i -> repair(evidence, i, finding.copies()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Repair> repair(Finding evidence, Safety least) {
    OptionalInt index = evidence.firstFix(least);
    return index.isEmpty()
        ? Optional.empty()
        : repair(evidence, index.getAsInt(), finding.copies());
  }

  /** A fix with its counterparts in the copies of the speaker; empty where one has none. */
  private static Optional<Repair> repair(Finding of, int index, List<Copy> speakers) {
    List<Fix> there =
        speakers.stream()
            .flatMap(
                copy ->
                    of.copies().stream()
                        .filter(own -> own.at().overlaps(copy.at()) && index < own.fixes().size())
                        .map(own -> own.fixes().get(index))
                        .limit(1))
            .toList();
    return there.size() < speakers.size()
        ? Optional.empty()
        : Optional.of(new Repair(of.fixes().get(index), there));
  }

  private static Optional<Fix> together(Fix one, Fix other) {
    List<Edit> edits = new ArrayList<>(one.edits());
    other.edits().stream().filter(edit -> !edits.contains(edit)).forEach(edits::add);
    edits.sort(BY_PLACE);
    boolean apart =
        IntStream.range(1, edits.size())
            .allMatch(i -> isApart(edits.get(i - 1).at().span(), edits.get(i).at().span()));
    if (!apart || one.intent() != other.intent()) {
      return Optional.empty();
    }
    Safety safety = one.safety().compareTo(other.safety()) <= 0 ? one.safety() : other.safety();
    List<Change> changes =
        Stream.concat(one.changes().stream(), other.changes().stream()).distinct().toList();
    Message title = one.title().then(other.title());
    return Optional.of(new Fix(title, safety, one.intent(), changes, edits));
  }

  /** An insertion at the edge of a change does not know its new neighbour. */
  private static boolean isApart(Span one, Span next) {
    return one.end() < next.start()
        || one.end() == next.start() && !one.isEmpty() && !next.isEmpty();
  }
}
