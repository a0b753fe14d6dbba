package dev.isogloss.engine;

import dev.isogloss.finding.Alias;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Makes one finding of neighbouring passages that have the same fault and no fix of their own, such
 * as the paragraphs of a section that nobody has translated. It has the fingerprint of the first
 * part and goes by those of the others as well.
 *
 * @param passages which findings are about passages
 */
record JoinPassages(Predicate<Finding> passages, Sentences.Index sentences)
    implements UnaryOperator<Report> {
  @Override
  public Report apply(Report report) {
    Map<String, List<Finding>> byCheck = new HashMap<>();
    for (Finding finding : report.findings()) {
      if (passages.test(finding) && finding.fixes().isEmpty()) {
        byCheck.computeIfAbsent(finding.check(), c -> new ArrayList<>()).add(finding);
      }
    }
    Map<Finding, List<Finding>> parts = new IdentityHashMap<>();
    byCheck.values().stream()
        .filter(found -> found.size() > 1)
        .map(this::whole)
        .forEach(found -> collect(found, parts));
    return parts.isEmpty()
        ? report
        : report.withFindings(report.findings().stream().flatMap(f -> joined(f, parts)).toList());
  }

  /** Passages have at least one whole sentence. */
  private List<Finding> whole(List<Finding> found) {
    return found.stream().filter(f -> sentences.holdsOne(f.at().span())).toList();
  }

  /** Writes down for each finding of several parts what belongs together. */
  private void collect(List<Finding> found, Map<Finding, List<Finding>> parts) {
    List<Finding> section = new ArrayList<>();
    for (Finding next : found) {
      if (!section.isEmpty() && !goesOn(section.get(section.size() - 1), next)) {
        end(section, parts);
      }
      section.add(next);
    }
    end(section, parts);
  }

  private static void end(List<Finding> section, Map<Finding, List<Finding>> parts) {
    if (section.size() > 1) {
      List<Finding> together = List.copyOf(section);
      together.forEach(part -> parts.put(part, together));
    }
    section.clear();
  }

  private boolean goesOn(Finding before, Finding next) {
    return before.message().equals(next.message())
        && before.severity() == next.severity()
        && Objects.equals(before.concept(), next.concept())
        && before.copies().size() == next.copies().size()
        && sentences.areNeighbours(before.at().span(), next.at().span());
  }

  private static Stream<Finding> joined(Finding finding, Map<Finding, List<Finding>> parts) {
    List<Finding> section = parts.get(finding);
    if (section == null) {
      return Stream.of(finding);
    }
    return section.get(0) == finding ? Stream.of(join(section)) : Stream.empty();
  }

  /** The first finding over the places of all, and the copies likewise. */
  private static Finding join(List<Finding> section) {
    Finding first = section.get(0);
    List<Alias> aliases = new ArrayList<>(first.aliases());
    Location at = first.at();
    List<Location> copies = first.copies().stream().map(Copy::at).toList();
    for (Finding part : section.subList(1, section.size())) {
      aliases.add(new Alias(part.check(), part.fingerprint(), part.at()));
      at = cover(at, part.at());
      copies = cover(copies, part.copies());
    }
    return first
        .movedTo(at)
        .withMessage(lines(at).map(first.message()::then).orElse(first.message()))
        .withCopies(copies.stream().map(c -> new Copy(c, List.of())).toList())
        .withAliases(aliases);
  }

  private static Location cover(Location one, Location other) {
    return new Location(one.source(), one.span().cover(other.span()));
  }

  private static List<Location> cover(List<Location> ones, List<Copy> others) {
    List<Location> covered = new ArrayList<>();
    for (int i = 0; i < ones.size(); i++) {
      covered.add(cover(ones.get(i), others.get(i).at()));
    }
    return covered;
  }

  private static Optional<Message> lines(Location at) {
    int first = at.start().line();
    int last = at.end().line();
    return first == last
        ? Optional.empty()
        : Optional.of(Message.of("Lines {0}–{1}.", Argument.count(first), Argument.count(last)));
  }
}
