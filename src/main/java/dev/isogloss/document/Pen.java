package dev.isogloss.document;

import dev.isogloss.finding.Change;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Intent;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;
import dev.isogloss.text.OffsetMap.Kind;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the fixes of a document. What cannot be written is no fix. */
public record Pen(Document document) {
  /**
   * A fix that replaces prose.
   *
   * @param most the safety of a fix that leaves each word its markup; without that it is unsafe
   * @param changes of the segment, without overlap, in its order
   */
  public Optional<Fix> write(Segment segment, List<Change> changes, Message title, Safety most) {
    return write(segment, changes, title, most, Intent.REPLACE_PROSE);
  }

  /** The same of a fix that also changes marks of emphasis, or lets go of stray ones. */
  public Optional<Fix> write(
      Segment segment, List<Change> changes, Message title, Safety most, Intent intent) {
    return document
        .format()
        .writer()
        .write(document, segment, changes)
        .map(w -> new Fix(title, safety(w, most), intent, changes, w.edits()));
  }

  private static Safety safety(Writing writing, Safety most) {
    return writing.faithful() || most != Safety.SAFE ? most : Safety.UNSAFE;
  }

  /**
   * A fix that removes prose. Marks around what goes whole go with it; of others, one is left on
   * each side.
   */
  public Optional<Fix> remove(Segment segment, Span prose, Message title, Safety most) {
    List<Change> changes = List.of(new Change(segment.id(), prose, ""));
    Span place = segment.toSource(prose);
    MarkBalance balance = MarkBalance.of(document.outline(), segment, prose);
    if (!isWholeLine(segment, prose) && !segment.hasObject(prose) && balance.isEmpty()) {
      return write(segment, changes, title, most);
    }
    Edit edit = new Edit(new Location(document.source(), balance.around(place)), "");
    Safety safety = most.atMost(Safety.UNSAFE);
    return Optional.of(new Fix(title, safety, Intent.REMOVE, changes, List.of(edit)));
  }

  /** Whether what goes has a line for itself, or all lines: then a line break goes with it. */
  private static boolean isWholeLine(Segment segment, Span prose) {
    int end = segment.text().length();
    boolean begins = prose.start() == 0 || isBreak(segment, prose.start());
    boolean ends = prose.end() == end || isBreak(segment, prose.end());
    return begins && ends;
  }

  /** A line break of the file is a space in the prose that no edit may cover. */
  private static boolean isBreak(Segment segment, int at) {
    return segment.map().parts(new Span(at, at + 1)).stream()
        .anyMatch(p -> p.kind() == Kind.FIXED && p.prose().of(segment.text()).isBlank());
  }

  /** A fix that removes blocks with their marks. */
  public Fix removeBlocks(Location blocks, Message title, Safety most) {
    List<Change> changes = new ArrayList<>();
    for (Segment segment : document.segments()) {
      Span prose = segment.toProse(blocks.span());
      if (!prose.isEmpty()) {
        changes.add(new Change(segment.id(), prose, ""));
      }
    }
    return new Fix(title, most, Intent.REMOVE, changes, List.of(new Edit(blocks, "")));
  }

  /** A fix that is shown and never made: no document is at hand that could prove it. */
  public static Fix shownRemoval(Location blocks, Message title) {
    return new Fix(
        title, Safety.DISPLAY_ONLY, Intent.REMOVE, List.of(), List.of(new Edit(blocks, "")));
  }

  /**
   * The same fix, where the heading keeps the id that it has had.
   *
   * @return empty where the format has no way to write an id there
   */
  public Optional<Fix> withId(Fix fix, Segment heading, String id) {
    int end = document.endOf(heading);
    Span rest = new Span(end, document.source().line(document.source().position(end).line()).end());
    boolean last = document.source().slice(rest).isBlank();
    return document
        .format()
        .headingId(document.source(), id)
        .filter(mark -> last)
        .map(mark -> new Edit(new Location(document.source(), new Span(end, end)), mark))
        .map(edit -> withEdit(fix, edit, Message.of("The heading keeps its id.")));
  }

  private static Fix withEdit(Fix fix, Edit edit, Message title) {
    List<Edit> edits = new ArrayList<>(fix.edits());
    edits.add(edit);
    edits.sort(Comparator.comparing(e -> e.at().span()));
    Safety safety = fix.safety().atMost(Safety.UNSAFE);
    return new Fix(fix.title().then(title), safety, Intent.SET_ATTRIBUTE, fix.changes(), edits);
  }

  /** A fix that takes a comment out. */
  public Fix removeComment(Span comment, Message title, Safety most) {
    Edit edit = new Edit(new Location(document.source(), comment), "");
    return new Fix(title, most, Intent.REMOVE_COMMENT, List.of(), List.of(edit));
  }
}
