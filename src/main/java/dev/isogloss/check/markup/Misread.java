package dev.isogloss.check.markup;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Undoes the reading of UTF-8 as one of the encodings with one byte for a character. */
final class Misread {
  private static final List<Charset> READ_AS =
      List.of(Charset.forName("windows-1251"), Charset.forName("windows-1252"));

  /** The first byte of most accented Latin letters in UTF-8, as it is read. */
  private static final char LEAD_OF_LATIN = 0xC3;

  private Misread() {}

  /**
   * What a run of characters beyond ASCII was before it was misread.
   *
   * @return empty unless every byte is part of a character and the text becomes shorter by it
   */
  static Optional<String> undo(String run) {
    return READ_AS.stream()
        .flatMap(charset -> undo(run, charset).stream())
        .filter(text -> isPlausible(run, text))
        .findFirst();
  }

  private static Optional<String> undo(String run, Charset charset) {
    try {
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(run));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** One capital before a quotation mark may be what it seems; several such pairs are not. */
  private static boolean isPlausible(String run, String text) {
    boolean readable =
        text.codePoints().noneMatch(c -> Character.isISOControl(c) || !Character.isDefined(c));
    boolean telling = text.length() > 1 || run.length() > 2 || run.charAt(0) == LEAD_OF_LATIN;
    return readable && telling && text.length() < run.length();
  }
}
