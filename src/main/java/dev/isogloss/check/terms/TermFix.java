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
import dev.isogloss.language.Token;
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
    List<Edit> edits = new ArrayList<>();
    boolean kept = write(context, segment, match, replacement.best(), edits);
    for (WordChange change : replacement.changes()) {
      kept &= writeWord(context, segment, change.word(), change.replacement(), edits);
    }
    edits.sort(Comparator.comparing(e -> e.at().span()));
    Safety safety = replacement.certain() && kept ? most : lower(most);
    return new Fix(title(replacement), safety, edits);
  }

  private static Safety lower(Safety most) {
    return most == Safety.SAFE ? Safety.UNSAFE : most;
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
   * One edit where the words stand as prose, a space between each. Where markup, a line end or
   * another space lies between, word replaces word; if the counts differ, the whole goes into the
   * first piece.
   *
   * @return whether all that is not prose stays
   */
  private static boolean write(
      Context context, Segment segment, TermMatch match, String replacement, List<Edit> edits) {
    if (isPlain(context, segment, match)) {
      return writeWhole(context, segment, match.span(), replacement, edits);
    }
    String[] words = replacement.split(" ", -1);
    if (words.length == match.tokens().size()) {
      boolean kept = true;
      for (int i = 0; i < words.length; i++) {
        kept &= writeWord(context, segment, match.tokens().get(i), words[i], edits);
      }
      return kept;
    }
    writeWhole(context, segment, match.span(), replacement, edits);
    return false;
  }

  /** Whether the file has the words of the match just as they are, with single spaces between. */
  private static boolean isPlain(Context context, Segment segment, TermMatch match) {
    String prose = match.span().of(segment.text());
    String words = match.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
    boolean spaced = prose.equals(words) || isUnspaced(prose);
    return spaced && context.document().locate(segment, match.span()).text().equals(prose);
  }

  private static boolean isUnspaced(String prose) {
    return prose.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean writeWord(
      Context context, Segment segment, Token word, String replacement, List<Edit> edits) {
    return word.text().equals(replacement)
        || writeWhole(context, segment, word.span(), replacement, edits);
  }

  /** Puts the replacement into the first piece and nothing into the others, if there are any. */
  private static boolean writeWhole(
      Context context, Segment segment, Span prose, String replacement, List<Edit> edits) {
    List<Span> pieces = segment.pieces(prose);
    edits.add(edit(context, pieces.get(0), replacement));
    pieces.stream().skip(1).map(p -> edit(context, p, "")).forEach(edits::add);
    return pieces.size() == 1;
  }

  private static Edit edit(Context context, Span at, String replacement) {
    return new Edit(new Location(context.document().source(), at), replacement);
  }
}
