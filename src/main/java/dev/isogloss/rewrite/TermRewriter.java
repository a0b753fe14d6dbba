package dev.isogloss.rewrite;

import dev.isogloss.finding.Change;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Message;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.replace.Replacement;
import dev.isogloss.glossary.replace.Replacement.WordChange;
import dev.isogloss.glossary.replace.TermInflector;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes one term in place of another, markup around and inside kept. */
public final class TermRewriter {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

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
        .flatMap(replacement -> fix(block, match, replacement, most));
  }

  /** A fix for each form in which the term can be there, the likeliest first. */
  public static List<Fix> rewriteAll(
      Block block, TermInflector inflector, TermMatch match, Term by, Safety most) {
    return inflector.candidates(match, by, block.tokens()).stream()
        .flatMap(replacement -> fix(block, match, replacement, most).stream())
        .toList();
  }

  private static Optional<Fix> fix(
      Block block, TermMatch match, Replacement replacement, Safety most) {
    boolean paired = match.runs().size() == replacement.runs().size();
    List<Change> changes = new ArrayList<>(paired ? runs(block, match, replacement) : List.of());
    if (!paired) {
      changes.addAll(headFirst(block, match, replacement));
    }
    for (WordChange change : replacement.changes()) {
      changes.add(change(block, change.word().span(), change.replacement()));
    }
    changes.removeIf(c -> c.at().of(block.segment().text()).equals(c.text()));
    changes.sort(Comparator.comparing(Change::at));
    Safety safety = replacement.certain() && paired ? most : lower(most);
    return block.document().pen().write(block.segment(), changes, title(replacement), safety);
  }

  private static Safety lower(Safety most) {
    return most.atMost(Safety.UNSAFE);
  }

  private static Message title(Replacement replacement) {
    List<String> more = replacement.candidates().subList(1, replacement.candidates().size());
    List<String> others = replacement.changes().stream().map(WordChange::replacement).toList();
    Argument best = Argument.term(replacement.best());
    if (others.isEmpty()) {
      return more.isEmpty()
          ? Message.of("Write «{0}».", best)
          : Message.of("Write «{0}»; or «{1}».", best, Argument.terms(more));
    }
    return more.isEmpty()
        ? Message.of("Write «{0}» and, in agreement, «{1}».", best, Argument.texts(others))
        : Message.of(
            "Write «{0}» and, in agreement, «{1}»; or «{2}».",
            best, Argument.texts(others), Argument.terms(more));
  }

  /** Writes around the words in the gaps of a match. */
  private static List<Change> runs(Block block, TermMatch match, Replacement replacement) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < match.runs().size(); i++) {
      Span at = span(match.runs().get(i));
      changes.add(change(block, at, spacedAs(block, at, replacement.runs().get(i))));
    }
    return changes;
  }

  /** The replacement is in one piece: it comes in place of the head, the other words go. */
  private static List<Change> headFirst(Block block, TermMatch match, Replacement replacement) {
    List<List<Token>> runs = match.runs();
    Token head = match.tokens().get(match.head());
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Span at = span(runs.get(i));
      changes.add(
          runs.get(i).contains(head)
              ? change(block, at, replacement.best())
              : change(block, withSpace(block, at, i > 0), ""));
    }
    return changes;
  }

  private static Change change(Block block, Span at, String text) {
    return new Change(block.segment().id(), at, text);
  }

  /** A span with a space beside it, if one is there. */
  private static Span withSpace(Block block, Span span, boolean before) {
    int at = before ? span.start() - 1 : span.end();
    boolean spaced = block.segment().text().charAt(at) == ' ';
    return spaced ? span.cover(new Span(at, at + 1)) : span;
  }

  /** With as many words as before, the spaces between them stay: they may keep words together. */
  private static String spacedAs(Block block, Span at, String text) {
    List<MatchResult> old = SPACES.matcher(at.of(block.segment().text())).results().toList();
    Matcher now = SPACES.matcher(text);
    if (now.results().count() != old.size()) {
      return text;
    }
    Iterator<MatchResult> spaces = old.iterator();
    return now.replaceAll(m -> Matcher.quoteReplacement(spaces.next().group()));
  }

  private static Span span(List<Token> words) {
    return words.get(0).span().cover(words.get(words.size() - 1).span());
  }
}
