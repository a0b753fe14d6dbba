package dev.isogloss.document.mdx;

import dev.isogloss.document.mdx.scan.Containers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A list. In MDX its marks may be indented as deep as they like, and so may what follows them. */
final class ListParser extends AbstractBlockParser {
  private static final Pattern MARK = Pattern.compile("(?:[-+*]|(\\d{1,9})[.)])(?=[ \\t]|$)");

  private final ListBlock block;

  /** The last character of the marks: with another one another list begins. */
  private final char sort;

  private ListParser(ListBlock block, char sort) {
    this.block = block;
    this.sort = sort;
  }

  static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    String text = CurrentLine.text(state);
    Matcher mark = MARK.matcher(text);
    boolean interrupts = matched.getMatchedBlockParser().getBlock() instanceof Paragraph;
    if (!mark.lookingAt() || interrupts && !mayInterrupt(text, mark)) {
      return BlockStart.none();
    }
    int width = mark.end() + space(state, text, mark.end());
    ListItem item = new ListItem();
    item.setMarkerIndent(state.getIndent());
    item.setContentIndent(state.getIndent() + width);
    ListItemParser inside = new ListItemParser(item);
    int column = state.getColumn() + state.getIndent() + width;
    char sort = text.charAt(mark.end() - 1);
    boolean goesOn =
        matched.getMatchedBlockParser() instanceof ListParser list && list.sort == sort;
    return goesOn
        ? BlockStart.of(inside).atColumn(column)
        : BlockStart.of(new ListParser(list(mark), sort), inside).atColumn(column);
  }

  /**
   * Within a paragraph a number or a hyphen is mostly text: a list begins there only with an item
   * that has content, and with no other number than 1 (CommonMark, List items).
   */
  private static boolean mayInterrupt(String text, Matcher mark) {
    boolean first = mark.group(1) == null || mark.group(1).equals("1");
    return first && !text.substring(mark.end()).isBlank();
  }

  /** The columns of white space between the mark and the text; one if there is no text. */
  private static int space(ParserState state, String text, int from) {
    int start = state.getColumn() + state.getIndent() + from;
    int column = start;
    for (int at = from; at < text.length(); at++) {
      if (!Containers.isSpace(text.charAt(at))) {
        return column - start;
      }
      column = Containers.behind(column, text.charAt(at));
    }
    return 1;
  }

  private static ListBlock list(Matcher mark) {
    String text = mark.group();
    if (mark.group(1) == null) {
      BulletList list = new BulletList();
      list.setMarker(text);
      return list;
    }
    OrderedList list = new OrderedList();
    list.setMarkerStartNumber(Integer.parseInt(mark.group(1)));
    list.setMarkerDelimiter(text.substring(text.length() - 1));
    return list;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return child instanceof ListItem;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.atIndex(state.getIndex());
  }
}
