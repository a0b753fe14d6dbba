package dev.isogloss.document.proof;

import dev.isogloss.document.Document;
import dev.isogloss.document.Outline;
import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment;
import dev.isogloss.document.Trimmed;
import dev.isogloss.finding.Change;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Intent;
import dev.isogloss.text.Rewording;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** All that is to be known of a document, a line each: its structure, and its prose. */
record Facts(List<Fact> structure, List<Fact> prose) {
  /** A comment of HTML or of MDX, and nothing else. */
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?s)\\s*(?:<!--(?:(?!-->).)*+-->|\\{\\s*/\\*(?:(?!\\*/).)*+\\*/\\s*\\})\\s*");

  /**
   * @param at where it begins in the file
   * @param inline whether it is within the prose of a block
   */
  record Fact(int at, String what, boolean inline) {
    static Fact of(Outline.Item item) {
      return new Fact(item.at().start(), item.what(), item.kind() == Outline.Kind.MARK);
    }

    static Fact of(Segment segment, String text) {
      return new Fact(whole(segment).start(), segment.role() + " " + text, true);
    }

    Fact movedTo(int offset) {
      return new Fact(offset, what, inline);
    }
  }

  static Facts of(Document document) {
    List<Fact> structure = new ArrayList<>();
    document.outline().items().forEach(item -> structure.add(Fact.of(item)));
    List<Fact> prose = new ArrayList<>();
    for (Segment segment : document.segments()) {
      prose.add(Fact.of(segment, segment.text()));
    }
    return new Facts(structure, prose);
  }

  /** The same facts at other places, and only some of them. */
  Facts with(UnaryOperator<Fact> place, Predicate<Fact> kept) {
    return new Facts(
        structure.stream().map(place).filter(kept).toList(),
        prose.stream().map(place).filter(kept).toList());
  }

  /** What fixes mean a document to be. */
  static Facts expected(Document document, List<Fix> fixes) {
    TreeMap<Integer, Integer> removed = removed(fixes, Intent.REMOVE);
    TreeMap<Integer, Integer> comments = removed(fixes, Intent.REMOVE_COMMENT);
    List<Fact> structure = new ArrayList<>();
    for (Outline.Item item : document.outline().items()) {
      boolean comment = isIn(comments, item.at()) && COMMENT.matcher(item.what()).matches();
      if (!comment && !isIn(removed, item.at())) {
        structure.add(Fact.of(item));
      }
    }
    Map<String, List<Rewording.Change>> changes = changes(document, fixes);
    List<Fact> prose = new ArrayList<>();
    for (Segment segment : document.segments()) {
      List<Rewording.Change> own = changes.get(segment.id());
      boolean gone = !removed.isEmpty() && isIn(removed, whole(segment));
      if (own == null && !gone) {
        prose.add(Fact.of(segment, segment.text()));
      } else if (own != null && !gone) {
        String text = Rewording.of(segment.text(), own).text().strip();
        if (hasProse(text)) {
          prose.add(Fact.of(segment, text));
        }
      }
    }
    return new Facts(structure, prose);
  }

  private static Span whole(Segment segment) {
    return segment.toSource(new Span(0, segment.text().length()));
  }

  /** Of a block of which only objects are left no segment is made. */
  private static boolean hasProse(String text) {
    return !text.replace(ProseBuilder.OBJECT, "").isBlank();
  }

  /** What changes in each segment, without what stays at the edges of a change. */
  private static Map<String, List<Rewording.Change>> changes(Document document, List<Fix> fixes) {
    Map<String, Segment> segments = new HashMap<>();
    document.segments().forEach(s -> segments.put(s.id(), s));
    Map<String, List<Rewording.Change>> changes = new HashMap<>();
    for (Fix fix : fixes) {
      for (Change change : fix.changes()) {
        Segment segment = Objects.requireNonNull(segments.get(change.segment()));
        Trimmed trimmed = Trimmed.of(segment, change.at(), change.text());
        changes
            .computeIfAbsent(change.segment(), s -> new ArrayList<>())
            .add(new Rewording.Change(trimmed.at(), trimmed.text()));
      }
    }
    changes.values().forEach(c -> c.sort(Comparator.comparing(Rewording.Change::at)));
    return changes;
  }

  /** The segments in which two changes cover one place, so that nobody can tell what is meant. */
  static Set<String> changedTwice(Document document, List<Fix> fixes) {
    Set<String> twice = new HashSet<>();
    changes(document, fixes)
        .forEach(
            (segment, changes) -> {
              int end = 0;
              for (Rewording.Change change : changes) {
                if (change.at().start() < end) {
                  twice.add(segment);
                }
                end = Math.max(end, change.at().end());
              }
            });
    return twice;
  }

  /** The stretches of the file that fixes of an intent take out, by their starts. */
  private static TreeMap<Integer, Integer> removed(List<Fix> fixes, Intent intent) {
    TreeMap<Integer, Integer> removed = new TreeMap<>();
    for (Fix fix : fixes) {
      if (fix.intent() == intent) {
        for (Edit edit : fix.edits()) {
          removed.merge(edit.at().span().start(), edit.at().span().end(), Math::max);
        }
      }
    }
    return removed;
  }

  /** Whether a place is within a stretch that was taken out. */
  private static boolean isIn(TreeMap<Integer, Integer> removed, Span at) {
    Map.Entry<Integer, Integer> before = removed.floorEntry(at.start());
    return before != null && at.end() <= before.getValue();
  }
}
