package dev.isogloss.document.proof;

import dev.isogloss.document.Document;
import dev.isogloss.document.proof.Proof.Verdict;
import dev.isogloss.finding.Fix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the fixes that would change more than they mean to. They are tried together; where the text
 * then is not as it should be, those of the damaged blocks are tried by halves, all blocks at the
 * same time. So a text is read a few times, whatever the number of its fixes.
 */
public final class Prover {
  private final Proof proof;
  private final Map<Fix, String> unproved = new IdentityHashMap<>();

  /** Proves fixes of this document. */
  public Prover(Document document) {
    this.proof = new Proof(document);
  }

  /**
   * Which fixes cannot be made, and why; told apart by identity.
   *
   * @param fixes whose edits do not overlap; those that change marks by themselves
   */
  public Map<Fix, String> unproved(List<Fix> fixes) {
    unproved.clear();
    prove(fixes);
    return new IdentityHashMap<>(unproved);
  }

  private void prove(List<Fix> fixes) {
    if (fixes.isEmpty()) {
      return;
    }
    Verdict verdict = proof.of(fixes);
    if (verdict.isRight()) {
      return;
    }
    if (fixes.size() == 1) {
      unproved.put(fixes.get(0), verdict.reason());
      return;
    }
    List<Fix> suspect = fixes.stream().filter(f -> isIn(verdict.damaged(), f)).toList();
    if (suspect.isEmpty()) {
      halves(fixes).forEach(this::prove);
    } else if (suspect.size() == fixes.size()) {
      halves(exceptLone(fixes, verdict)).forEach(this::prove);
    } else {
      prove(suspect);
      prove(fixes.stream().filter(f -> !isIn(verdict.damaged(), f)).toList());
    }
  }

  /** Who is alone in a damaged block has damaged it. */
  private List<Fix> exceptLone(List<Fix> fixes, Verdict verdict) {
    Map<Integer, Integer> counts = new TreeMap<>();
    fixes.forEach(f -> proof.blocksOf(f).forEach(b -> counts.merge(b, 1, Integer::sum)));
    List<Fix> left = new ArrayList<>();
    for (Fix fix : fixes) {
      boolean lone =
          proof.blocksOf(fix).stream()
              .anyMatch(b -> verdict.damaged().contains(b) && counts.getOrDefault(b, 0) == 1);
      if (lone) {
        unproved.put(fix, verdict.reason());
      } else {
        left.add(fix);
      }
    }
    return left;
  }

  private boolean isIn(Set<Integer> damaged, Fix fix) {
    return proof.blocksOf(fix).stream().anyMatch(damaged::contains);
  }

  /** One half of the fixes of each block, and the other. */
  private List<List<Fix>> halves(List<Fix> fixes) {
    Map<Integer, List<Fix>> byBlock = new TreeMap<>(Comparator.naturalOrder());
    for (Fix fix : fixes) {
      byBlock.computeIfAbsent(proof.blocksOf(fix).first(), b -> new ArrayList<>()).add(fix);
    }
    List<Fix> one = new ArrayList<>();
    List<Fix> other = new ArrayList<>();
    for (List<Fix> block : byBlock.values()) {
      boolean first = one.size() <= other.size();
      int middle = block.size() == 1 ? (first ? 1 : 0) : block.size() / 2;
      one.addAll(block.subList(0, middle));
      other.addAll(block.subList(middle, block.size()));
    }
    return List.of(one, other);
  }
}
