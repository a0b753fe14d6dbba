package dev.isogloss.engine;

import dev.isogloss.finding.Alias;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding that speaks for others at its place. It takes their highest severity and their
 * fingerprints, repeats what they say and the places that they name, and does not lose what their
 * fixes mend.
 *
 * @param evidence in the order of precedence
 */
record Spokesman(Finding speaker, List<Finding> evidence) {
  /** The speaker with all that it has taken over. */
  Finding finding() {
    Severity severity = speaker.severity();
    List<Related> related = new ArrayList<>(speaker.related());
    List<Alias> aliases = new ArrayList<>(speaker.aliases());
    Repairs repairs = Repairs.of(speaker);
    for (Finding other : evidence) {
      severity = severity.compareTo(other.severity()) < 0 ? other.severity() : severity;
      related.add(new Related(other.at(), Message.of("{0}:", other.check()).then(other.message())));
      other.related().stream().filter(r -> !isNamed(r.at(), related)).forEach(related::add);
      aliases.add(new Alias(other.check(), other.fingerprint(), other.at()));
      aliases.addAll(other.aliases());
      repairs = repairs.with(other);
    }
    return repairs.written().withSeverity(severity).withRelated(related).withAliases(aliases);
  }

  private static boolean isNamed(Location place, List<Related> related) {
    return related.stream().anyMatch(r -> r.at().equals(place));
  }

  /**
   * Evidence whose copies are in places for which the speaker does not speak: there it stays a
   * finding, under its own fingerprint.
   */
  List<Finding> copiesLeft() {
    List<Finding> left = new ArrayList<>();
    for (Finding other : evidence) {
      List<Copy> copies = other.copies().stream().filter(copy -> !speaksAt(copy)).toList();
      if (!copies.isEmpty()) {
        Copy first = copies.get(0);
        left.add(
            other
                .movedTo(first.at())
                .withFixes(first.fixes())
                .withCopies(copies.subList(1, copies.size())));
      }
    }
    return left;
  }

  private boolean speaksAt(Copy copy) {
    return speaker.copies().stream().anyMatch(own -> own.at().overlaps(copy.at()));
  }
}
