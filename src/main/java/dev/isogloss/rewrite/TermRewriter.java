package dev.isogloss.rewrite;

import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.match.Replacement;
import dev.isogloss.glossary.match.Replacement.WordChange;
import dev.isogloss.glossary.match.TermInflector;
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
public final class TermRewriter {
  private TermRewriter() {}

  /**
   * The fix that puts a term into the place of a match.
   *
   * @param most the safety of a fix whose form is certain
   */
  public static Optional<Fix> rewrite(
      Block block, TermInflector inflector, TermMatch match, Term by, Safety most) {
    return inflector
        .replace(match, by, block.tokens())
        .map(replacement -> fix(block, match, replacement, most));
  }

  private static Fix fix(Block block, TermMatch match, Replacement replacement, Safety most) {
    List<Edit> edits = new ArrayList<>();
    boolean kept = write(block, match, replacement, edits);
    for (WordChange change : replacement.changes()) {
      kept &= writeWord(block, change.word(), change.replacement(), edits);
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
   * Writes around the words in the gaps of a match. Where the replacement is in one piece it comes
   * in the place of the head, and the other words of the match go.
   *
   * @return whether all that is not prose stays
   */
  private static boolean write(
      Block block, TermMatch match, Replacement replacement, List<Edit> edits) {
    List<List<Token>> runs = match.runs();
    boolean paired = runs.size() == replacement.runs().size();
    boolean kept = paired;
    Token head = match.tokens().get(match.head());
    for (int i = 0; i < runs.size(); i++) {
      if (paired) {
        kept &= write(block, runs.get(i), replacement.runs().get(i), edits);
      } else if (runs.get(i).contains(head)) {
        write(block, runs.get(i), replacement.best(), edits);
      } else {
        writeWhole(block, withSpace(block, span(runs.get(i)), i > 0), "", edits);
      }
    }
    return kept;
  }

  /** A span with a space beside it, if one stands there. */
  private static Span withSpace(Block block, Span span, boolean before) {
    int at = before ? span.start() - 1 : span.end();
    boolean spaced = block.segment().text().charAt(at) == ' ';
    return spaced ? span.cover(new Span(at, at + 1)) : span;
  }

  /**
   * One edit where the words stand as prose, a space between each. Where markup, a line end or
   * another space lies between, word replaces word; if the counts differ, the whole goes into the
   * first piece.
   *
   * @return whether all that is not prose stays
   */
  private static boolean write(
      Block block, List<Token> replaced, String replacement, List<Edit> edits) {
    if (isPlain(block, replaced)) {
      return writeWhole(block, span(replaced), replacement, edits);
    }
    String[] words = replacement.split(" ", -1);
    if (words.length == replaced.size()) {
      boolean kept = true;
      for (int i = 0; i < words.length; i++) {
        kept &= writeWord(block, replaced.get(i), words[i], edits);
      }
      return kept;
    }
    writeWhole(block, span(replaced), replacement, edits);
    return false;
  }

  private static Span span(List<Token> words) {
    return words.get(0).span().cover(words.get(words.size() - 1).span());
  }

  /** Whether the file has the words of the match just as they are, with single spaces between. */
  private static boolean isPlain(Block block, List<Token> replaced) {
    String prose = span(replaced).of(block.segment().text());
    String words = replaced.stream().map(Token::text).collect(Collectors.joining(" "));
    boolean spaced = prose.equals(words) || isUnspaced(prose);
    return spaced && block.locate(span(replaced)).text().equals(prose);
  }

  private static boolean isUnspaced(String prose) {
    return prose.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean writeWord(Block block, Token word, String replacement, List<Edit> edits) {
    return word.text().equals(replacement) || writeWhole(block, word.span(), replacement, edits);
  }

  /** Puts the replacement into the first piece and nothing into the others, if there are any. */
  private static boolean writeWhole(Block block, Span prose, String replacement, List<Edit> edits) {
    List<Span> pieces = block.segment().pieces(prose);
    edits.add(edit(block, pieces.get(0), replacement));
    pieces.stream().skip(1).map(p -> edit(block, p, "")).forEach(edits::add);
    return pieces.size() == 1;
  }

  private static Edit edit(Block block, Span at, String replacement) {
    return new Edit(new Location(block.document().source(), at), replacement);
  }
}
