package dev.isogloss.drift.finder;

import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells where a capital, or its absence, says something of the writer's habit. It does not in a
 * paragraph that is a label, in a link or an emphasis that begins with a capital, in a title, and
 * in a word that the code of the document has as an identifier, for that is the name of a class, a
 * product or a command.
 */
public final class CapitalEvidence {
  private static final Pattern IDENTIFIER = Pattern.compile("\\p{L}{2,}");
  private static final Pattern INLINE_CODE = Pattern.compile("`[^`\n]+`");
  private static final String JOINTS = ",/";
  private static final Pattern NUMBER_BEHIND = Pattern.compile("\\h\\d");
  private static final int SHORT_WORD = 4;

  private final Map<Document, Set<String>> identifiers = new IdentityHashMap<>();
  private final Map<Document, Set<String>> code = new IdentityHashMap<>();

  /**
   * Whether the case of words tells something.
   *
   * @param span of the paragraph's prose
   */
  public boolean tells(Paragraph paragraph, Span span) {
    return !isLabel(paragraph)
        && !isBehindMark(paragraph, span)
        && !opensLink(paragraph, span)
        && !isMarkedTitle(paragraph, span)
        && !isInTitle(paragraph, span);
  }

  /**
   * Whether something begins with the words behind a mark, as behind the label of an item: a colon,
   * a dash, code, or the end of an emphasis that opens the paragraph.
   */
  private static boolean isBehindMark(Paragraph paragraph, Span span) {
    Segment segment = paragraph.block().segment();
    String before = segment.text().substring(0, span.start()).stripTrailing();
    int last = before.isEmpty() ? ',' : before.codePointBefore(before.length());
    String prose = segment.text();
    boolean broken = prose.substring(before.length(), span.start()).indexOf('\n') >= 0;
    boolean numbered = NUMBER_BEHIND.matcher(prose).region(span.end(), prose.length()).lookingAt();
    if (broken || numbered || !Character.isLetterOrDigit(last) && last != ',') {
      return true;
    }
    List<Span> whole = segment.pieces(Span.of(0, before.length()));
    List<Span> further = segment.pieces(Span.of(0, span.start() + 1));
    return whole.size() == 1 && further.size() > 1;
  }

  /** Whether the code of the document has the word, with a capital or without. */
  public boolean isIdentifier(Paragraph paragraph, String word) {
    return identifiers
        .computeIfAbsent(paragraph.block().document(), CapitalEvidence::outsideOfProse)
        .contains(paragraph.language().orthography().fold(word));
  }

  /** Whether code in the prose of the document has the word. */
  public boolean isCode(Paragraph paragraph, String word) {
    return code.computeIfAbsent(paragraph.block().document(), CapitalEvidence::inlineCode)
        .contains(paragraph.language().orthography().fold(word));
  }

  /** A paragraph that no mark ends is a line of a table, a caption or a heading. */
  private static boolean isLabel(Paragraph paragraph) {
    Segment segment = paragraph.block().segment();
    String prose = segment.text().strip();
    return segment.role() == Role.PARAGRAPH
        && !prose.isEmpty()
        && Character.isLetterOrDigit(prose.codePointBefore(prose.length()));
  }

  private static boolean opensLink(Paragraph paragraph, Span span) {
    int start = paragraph.block().locate(span).span().start();
    String content = paragraph.block().document().source().content();
    return start > 0 && content.charAt(start - 1) == '[';
  }

  /**
   * Whether the words are in a link or an emphasis that begins with a capital, as the title of a
   * page and the label of a button do.
   */
  private static boolean isMarkedTitle(Paragraph paragraph, Span span) {
    Segment segment = paragraph.block().segment();
    List<Span> pieces = segment.pieces(Span.of(0, segment.text().length()));
    int place = paragraph.block().locate(span).span().start();
    String content = paragraph.block().document().source().content();
    return pieces.size() > 1
        && pieces.stream()
            .filter(p -> p.contains(Span.of(place, place)) && p.start() > 0)
            .anyMatch(p -> opensMark(content, p) && beginsWithCapital(p.of(content)));
  }

  private static boolean opensMark(String content, Span piece) {
    return "[*_>\"".indexOf(content.charAt(piece.start() - 1)) >= 0
        && !Character.isWhitespace(content.charAt(piece.start()));
  }

  private static boolean beginsWithCapital(String text) {
    return text.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isUpperCase);
  }

  /**
   * Whether a capital is beside the words, or behind a small word, a comma or a slash beside them.
   */
  private static boolean isInTitle(Paragraph paragraph, Span span) {
    List<Token> tokens = paragraph.block().tokens();
    int first = 0;
    while (tokens.get(first).span().end() <= span.start()) {
      first++;
    }
    int last = first;
    while (last + 1 < tokens.size() && tokens.get(last + 1).span().start() < span.end()) {
      last++;
    }
    Set<Integer> starts = new HashSet<>();
    paragraph.sentences().forEach(s -> starts.add(s.start()));
    return isCapital(tokens, last + 1, starts)
        || isCapital(tokens, first - 1, starts)
        || isLink(tokens, last + 1) && isCapital(tokens, last + 2, starts)
        || isLink(tokens, first - 1) && isCapital(tokens, first - 2, starts);
  }

  private static boolean isCapital(List<Token> tokens, int at, Set<Integer> starts) {
    return at >= 1
        && at < tokens.size()
        && tokens.get(at).isWord()
        && !starts.contains(tokens.get(at).span().start())
        && Character.isUpperCase(tokens.get(at).text().codePointAt(0));
  }

  /** Whether the token joins the words of a title, or titles to a list. */
  private static boolean isLink(List<Token> tokens, int at) {
    return at >= 0
        && at < tokens.size()
        && (JOINTS.contains(tokens.get(at).text())
            || tokens.get(at).isWord()
                && tokens.get(at).text().length() <= SHORT_WORD
                && Character.isLowerCase(tokens.get(at).text().codePointAt(0)));
  }

  /** The words that are in no segment, code and addresses, and those of code in the prose. */
  private static Set<String> outsideOfProse(Document document) {
    TreeSet<Span> prose = new TreeSet<>();
    document.segments().forEach(s -> prose.addAll(s.pieces(Span.of(0, s.text().length()))));
    Set<String> words = new HashSet<>();
    String content = document.source().content();
    int at = 0;
    for (Span piece : prose) {
      if (piece.start() > at) {
        addWords(content.substring(at, piece.start()), words);
      }
      at = Math.max(at, piece.end());
    }
    addWords(content.substring(at), words);
    words.addAll(inlineCode(document));
    return words;
  }

  private static Set<String> inlineCode(Document document) {
    Set<String> words = new HashSet<>();
    INLINE_CODE
        .matcher(document.source().content())
        .results()
        .forEach(c -> addWords(c.group(), words));
    return words;
  }

  private static void addWords(String code, Set<String> words) {
    IDENTIFIER.matcher(code).results().forEach(w -> words.add(w.group().toLowerCase(Locale.ROOT)));
  }
}
