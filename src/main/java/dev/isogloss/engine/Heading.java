package dev.isogloss.engine;

import dev.isogloss.document.Document;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.finding.Change;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A heading that a fix may change, and whose id a site makes of its words.
 *
 * @param segment the id of its segment
 * @param text its prose
 */
record Heading(String segment, String text) {
  /** Those of a document that some fix of the findings changes, without an id of their own. */
  static List<Heading> in(Document document, List<Finding> findings) {
    Set<String> changed =
        findings.stream()
            .flatMap(Heading::fixes)
            .flatMap(fix -> fix.changes().stream())
            .map(Change::segment)
            .collect(Collectors.toSet());
    return document.segments().stream()
        .filter(s -> s.role() == Role.HEADING && changed.contains(s.id()) && !document.hasId(s))
        .map(s -> new Heading(s.id(), s.text()))
        .toList();
  }

  private static Stream<Fix> fixes(Finding finding) {
    return Stream.concat(
        finding.fixes().stream(), finding.copies().stream().flatMap(copy -> copy.fixes().stream()));
  }
}
