package dev.isogloss.fix;

import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A finding's fix with all the edits that belong to it.
 *
 * @param edits those of the fix and of its counterparts in the copies, in the order of files and
 *     positions; edits that would change nothing are left out
 */
public record PlannedFix(Finding finding, Fix fix, List<Edit> edits) {
  private static final Comparator<Edit> BY_PLACE =
      Comparator.comparing((Edit edit) -> edit.at().source().id())
          .thenComparing(edit -> edit.at().span())
          .thenComparing(Edit::replacement);

  /** Position, then check id; then what the fix does, so that the order is always the same. */
  static final Comparator<PlannedFix> IN_ORDER =
      Comparator.comparing((PlannedFix fix) -> fix.finding().at().source().id())
          .thenComparing(fix -> fix.finding().at().span())
          .thenComparing(fix -> fix.finding().check())
          .thenComparing(PlannedFix::edits, PlannedFix::compareEdits)
          .thenComparing(fix -> fix.fix().title());

  public PlannedFix {
    edits = List.copyOf(edits);
  }

  /** The fix with the given index; nothing if it would change no text. */
  static Optional<PlannedFix> of(Finding finding, int index) {
    Fix fix = finding.fixes().get(index);
    List<Edit> edits = new ArrayList<>(fix.edits());
    for (Copy copy : finding.copies()) {
      if (index < copy.fixes().size()) {
        edits.addAll(copy.fixes().get(index).edits());
      }
    }
    List<Edit> changing =
        edits.stream().filter(PlannedFix::changesText).distinct().sorted(BY_PLACE).toList();
    return changing.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlannedFix(finding, fix, changing));
  }

  /** The fix and its counterparts in the copies. */
  public List<Fix> all() {
    int index = finding.fixes().indexOf(fix);
    List<Fix> all = new ArrayList<>(List.of(fix));
    finding.copies().stream()
        .filter(copy -> index < copy.fixes().size())
        .forEach(copy -> all.add(copy.fixes().get(index)));
    return all;
  }

  /** Whether two of its own edits contradict each other, so that it can never be made. */
  boolean contradictsItself() {
    for (int i = 1; i < edits.size(); i++) {
      if (overlap(edits.get(i - 1), edits.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean changesText(Edit edit) {
    return !edit.at().text().equals(edit.replacement());
  }

  private static boolean overlap(Edit a, Edit b) {
    Span first = a.at().span();
    Span second = b.at().span();
    return a.at().source().equals(b.at().source())
        && (first.overlaps(second)
            || first.equals(second)
            || first.isEmpty() && second.start() < first.start() && first.start() < second.end()
            || second.isEmpty() && first.start() < second.start() && second.start() < first.end());
  }

  private static int compareEdits(List<Edit> a, List<Edit> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int byEdit = BY_PLACE.compare(a.get(i), b.get(i));
      if (byEdit != 0) {
        return byEdit;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
