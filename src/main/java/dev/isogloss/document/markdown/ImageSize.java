package dev.isogloss.document.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Text;

/** The size behind the text of an image, {@code ![text|100x50](file)}, is no prose. */
final class ImageSize {
  private static final Pattern SIZE = Pattern.compile("\\|\\d{1,5}(?:x\\d{1,5})?$");

  private ImageSize() {}

  /** How many UTF-16 code units at the end of a text are one. */
  static int length(Text text) {
    boolean last = text.getParent() instanceof Image && text.getNext() == null;
    Matcher size = SIZE.matcher(last ? text.getLiteral() : "");
    return size.find() ? size.end() - size.start() : 0;
  }
}
