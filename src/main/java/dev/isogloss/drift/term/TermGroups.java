package dev.isogloss.drift.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Joins linked candidates to groups, the strongest link first. */
final class TermGroups {
  /** What a link gains where one of its ends wavers anyway. */
  private static final double CORROBORATED = 0.1;

  /**
   * Candidates that are taken for one term.
   *
   * @param links those that join them, the strongest first
   */
  record Group(List<TermCandidate> members, List<TermLink> links) {
    /** As sure as the weakest link. */
    double score() {
      return links.stream().mapToDouble(TermLink::score).min().orElse(0);
    }
  }

  private TermGroups() {}

  static List<Group> of(List<TermLink> links, double threshold) {
    Map<TermCandidate, Group> groups = new IdentityHashMap<>();
    List<TermLink> strongest =
        links.stream()
            .filter(l -> l.score() + CORROBORATED >= threshold)
            .sorted(Comparator.comparingDouble(TermLink::score).reversed())
            .toList();
    List<Group> all = new ArrayList<>();
    for (TermLink link : strongest) {
      Group a = groups.computeIfAbsent(link.a(), TermGroups::alone);
      Group b = groups.computeIfAbsent(link.b(), TermGroups::alone);
      boolean corroborated = a.members().size() + b.members().size() > 2;
      if (a != b && link.score() + (corroborated ? CORROBORATED : 0) >= threshold) {
        Group joined = join(a, b, link);
        joined.members().forEach(m -> groups.put(m, joined));
        all.remove(a);
        all.remove(b);
        all.add(joined);
      }
    }
    return all;
  }

  private static Group alone(TermCandidate candidate) {
    return new Group(new ArrayList<>(List.of(candidate)), new ArrayList<>());
  }

  private static Group join(Group a, Group b, TermLink link) {
    List<TermCandidate> members = new ArrayList<>(a.members());
    members.addAll(b.members());
    List<TermLink> links = new ArrayList<>(a.links());
    links.addAll(b.links());
    links.add(links.isEmpty() ? link : link.raised(CORROBORATED));
    return new Group(members, links);
  }
}
