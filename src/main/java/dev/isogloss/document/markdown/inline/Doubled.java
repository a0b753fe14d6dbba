package dev.isogloss.document.markdown.inline;

import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/**
 * A pair of doubled characters around text: {@code ==mark==}, {@code ++insert++}, {@code
 * ^^insert^^}. Inside of words they are none, so {@code C++11} and {@code a==b} stay as they are.
 */
public record Doubled(char character) implements DelimiterProcessor {
  @Override
  public char getOpeningCharacter() {
    return character;
  }

  @Override
  public char getClosingCharacter() {
    return character;
  }

  @Override
  public int getMinLength() {
    return 2;
  }

  @Override
  public int process(DelimiterRun opening, DelimiterRun closing) {
    Text opener = opening.getOpener();
    Text closer = closing.getCloser();
    // More of the characters are a line, and one is itself.
    boolean exact = opening.originalLength() == 2 && closing.originalLength() == 2;
    if (!exact || touchesWord(opener, closer)) {
      return 0;
    }
    Enclosed enclosed = new Enclosed();
    SourceSpans spans = new SourceSpans();
    spans.addAllFrom(opening.getOpeners(2));
    for (Node node : Nodes.between(opener, closer)) {
      enclosed.appendChild(node);
      spans.addAll(node.getSourceSpans());
    }
    spans.addAllFrom(closing.getClosers(2));
    enclosed.setSourceSpans(spans.getSourceSpans());
    opener.insertAfter(enclosed);
    return 2;
  }

  private static boolean touchesWord(Text opener, Text closer) {
    Node before = opener.getPrevious().getPrevious();
    Node after = closer.getNext().getNext();
    return before instanceof Text left
            && Character.isLetterOrDigit(
                left.getLiteral().codePointBefore(left.getLiteral().length()))
        || after instanceof Text right
            && Character.isLetterOrDigit(right.getLiteral().codePointAt(0));
  }
}
