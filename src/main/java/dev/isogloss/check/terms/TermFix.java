package dev.isogloss.check.terms;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.match.Replacement;
import dev.isogloss.glossary.match.Replacement.WordChange;
import dev.isogloss.glossary.match.TermMatch;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes one term in the place of another, markup around and inside kept. */
final class TermFix {
  private TermFix() {}

  /**
   * The fix that puts a term into the place of a match.
   *
   * @param most the safety of a fix whose form is certain
   */
  static Optional<Fix> of(Context context, Segment segment, TermMatch match, Term by, Safety most) {
    return context.inflector(segment).replace(match, by, context.tokens(segment)).stream()
        .map(replacement -> fix(context, segment, match, replacement, most))
        .findFirst();
  }

  private static Fix fix(
      Context context, Segment segment, TermMatch match, Replacement replacement, Safety most) {
    List<Edit> edits = new ArrayList<>(edits(context, segment, match, replacement.best()));
    boolean plain = segment.pieces(match.span()).size() == 1 || edits.size() == words(match);
    for (WordChange change : replacement.changes()) {
      edits.add(edit(context, segment.toSource(change.word().span()), change.replacement()));
    }
    edits.sort(Comparator.comparing(e -> e.at().span()));
    Safety safety = replacement.certain() && plain ? most : lower(most);
    return new Fix(title(replacement), safety, edits);
  }

  private static Safety lower(Safety most) {
    return most == Safety.SAFE ? Safety.UNSAFE : most;
  }

  private static int words(TermMatch match) {
    return match.tokens().size();
  }

  private static String title(Replacement replacement) {
    List<String> more = replacement.candidates().subList(1, replacement.candidates().size());
    String others =
        replacement.changes().stream()
            .map(c -> "«" + c.replacement() + "»")
            .collect(Collectors.joining(", "));
    String with = others.isEmpty() ? "" : " and, in agreement, " + others;
    String title = "Write «" + replacement.best() + "»" + with;
    return more.isEmpty() ? title + "." : title + "; or «" + String.join("», «", more) + "».";
  }

  /**
   * One edit where the match stands in one piece. Where markup lies inside it, word replaces word;
   * if the counts differ, the whole goes into the first piece.
   */
  private static List<Edit> edits(
      Context context, Segment segment, TermMatch match, String replacement) {
    List<Span> pieces = segment.pieces(match.span());
    if (pieces.size() == 1) {
      return List.of(edit(context, pieces.get(0), replacement));
    }
    String[] words = replacement.split(" ", -1);
    if (words.length == words(match)) {
      List<Edit> edits = new ArrayList<>();
      for (int i = 0; i < words.length; i++) {
        edits.add(edit(context, segment.toSource(match.tokens().get(i).span()), words[i]));
      }
      return edits;
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(edit(context, pieces.get(0), replacement));
    pieces.stream().skip(1).map(p -> edit(context, p, "")).forEach(edits::add);
    return edits;
  }

  private static Edit edit(Context context, Span at, String replacement) {
    return new Edit(new Location(context.document().source(), at), replacement);
  }
}
