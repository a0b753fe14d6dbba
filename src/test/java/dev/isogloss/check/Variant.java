package dev.isogloss.check;

import dev.isogloss.docgen.FixtureBlock;
import dev.isogloss.text.CharsetGuesser;
import dev.isogloss.text.DecodedText;
import dev.isogloss.text.Decoding;
import dev.isogloss.text.DecodingException;
import java.nio.charset.StandardCharsets;

/** Ways to write one text into a file. Its findings are the same in each. */
enum Variant {
  PLAIN,
  CRLF,
  BYTE_ORDER_MARK,
  PREFIX;

  private static final String PREFIX_LINE = "— — —\n\n";

  /** Front matter is none unless it comes first, and a table has no paragraphs. */
  boolean fits(FixtureBlock input) {
    return this != PREFIX || !input.text().startsWith("---") && !input.kind().equals("tsv");
  }

  /** The content of the file, as it is decoded. */
  String write(String text) {
    return switch (this) {
      case PLAIN -> text;
      case CRLF -> text.replace("\n", "\r\n");
      case BYTE_ORDER_MARK -> decode("\uFEFF" + text);
      case PREFIX -> PREFIX_LINE + text;
    };
  }

  /** By how many lines the text is moved down. */
  int lines() {
    return this == PREFIX ? 2 : 0;
  }

  private static String decode(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      DecodedText decoded = new Decoding(CharsetGuesser.NONE).decode(bytes);
      if (!decoded.byteOrderMark()) {
        throw new AssertionError("The byte order mark was lost.");
      }
      return decoded.content();
    } catch (DecodingException e) {
      throw new AssertionError(e);
    }
  }
}
