package dev.isogloss.check;

import dev.isogloss.document.Segment;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Intent;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A place in a segment's prose that is written wrongly, and what should be there.
 *
 * @param at the place, which the finding names
 * @param changes what to write where; empty where only a person can tell
 * @param safety how sure the changes are as long as no markup is in what they replace
 * @param intent whether marks of emphasis change with them
 */
public record Slip(Segment segment, Span at, List<Change> changes, Safety safety, Intent intent) {
  /** A longer replacement is not spelled out in the title of its fix. */
  private static final int LONGEST_SHOWN = 40;

  public Slip {
    changes = List.copyOf(changes);
  }

  /** A slip whose mending leaves all marks as they are. */
  public Slip(Segment segment, Span at, List<Change> changes, Safety safety) {
    this(segment, at, changes, safety, Intent.REPLACE_PROSE);
  }

  /** A replacement of prose. */
  public record Change(Span at, String text) {}

  /** A place where something else should be. */
  public static Slip of(Segment segment, Span at, String text, Safety safety) {
    return new Slip(segment, at, List.of(new Change(at, text)), safety);
  }

  /** A place that only a person can mend. */
  public static Slip unfixed(Segment segment, Span at) {
    return new Slip(segment, at, List.of(), Safety.DISPLAY_ONLY);
  }

  /** The same place with a smaller change inside it. */
  public Slip changing(Span part, String text) {
    return new Slip(segment, at, List.of(new Change(part, text)), safety, intent);
  }

  /** The same, where marks of emphasis may come or go. */
  public Slip changingMarks() {
    return new Slip(segment, at, changes, safety, Intent.CHANGE_MARKS);
  }

  /** The same, not to be mended unseen. */
  public Slip unsafe() {
    return new Slip(segment, at, changes, safety.atMost(Safety.UNSAFE), intent);
  }

  /**
   * Slips of one kind that are mended in a sentence together or not at all, as its marks belong
   * together: where one of them is unsafe, all are.
   *
   * @param slips in the order of the document
   */
  public static List<Slip> together(List<Slip> slips, Context context) {
    Map<Location, Safety> least = new HashMap<>();
    slips.forEach(s -> least.merge(s.sentence(context), s.safety, Safety::atMost));
    return slips.stream()
        .map(s -> least.get(s.sentence(context)) == Safety.SAFE ? s : s.unsafe())
        .toList();
  }

  private Location sentence(Context context) {
    Span whole =
        context.sentences(segment).stream()
            .filter(s -> s.contains(at.start()))
            .findFirst()
            .orElse(new Span(0, segment.text().length()));
    return context.document().locate(segment, whole);
  }

  /** The prose that is wrong. */
  public String text() {
    return at.of(segment.text());
  }

  /** Where the slip is in the file. */
  public Location location(Context context) {
    return context.document().locate(segment, at);
  }

  /** A finding with the severity of its check, and a fix where the changes can be written. */
  public Finding finding(Check check, Message message, Context context) {
    return finding(check, check.info().severity(), message, context);
  }

  /**
   * A finding with a fix where the changes can be written into the file. Across markup it is
   * unsafe, since words may leave their markup.
   *
   * @param severity may be less than that of the check, as for the repetitions of one fault
   * @param message what is wrong at this place
   */
  public Finding finding(Check check, Severity severity, Message message, Context context) {
    return Finding.of(check.id(), check.info().category(), severity, location(context), message)
        .withFixes(fixes(context));
  }

  private List<Fix> fixes(Context context) {
    if (changes.isEmpty()) {
      return List.of();
    }
    boolean plain = changes.stream().allMatch(c -> segment.pieces(c.at()).size() == 1);
    return context
        .document()
        .pen()
        .write(
            segment,
            changes.stream()
                .map(c -> new dev.isogloss.finding.Change(segment.id(), c.at(), c.text()))
                .toList(),
            title(),
            plain ? safety : Safety.UNSAFE,
            intent)
        .stream()
        .toList();
  }

  private Message title() {
    Span whole = changes.stream().map(Change::at).reduce(at, Span::cover);
    StringBuilder written = new StringBuilder();
    int end = whole.start();
    for (Change change : changes) {
      written.append(segment.text(), end, change.at().start()).append(change.text());
      end = change.at().end();
    }
    String text = written.append(segment.text(), end, whole.end()).toString();
    if (text.isBlank()) {
      return text.isEmpty() ? Message.of("Remove it.") : Message.of("Write one space.");
    }
    return text.length() > LONGEST_SHOWN
        ? Message.of("Write the marks of the language.")
        : Message.of("Write «{0}».", text.strip());
  }
}
