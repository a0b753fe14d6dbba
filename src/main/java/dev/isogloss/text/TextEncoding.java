package dev.isogloss.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * How a file writes its text down. Encoding what was decoded gives the bytes of the file again.
 *
 * @param charset never one that writes a byte order mark by itself
 * @param byteOrderMark whether the file starts with U+FEFF, which is no part of its text
 */
public record TextEncoding(Charset charset, boolean byteOrderMark) {
  /**
   * The bytes of a file with this text.
   *
   * @throws UnencodableTextException if the charset lacks a character of the text
   */
  public byte[] encode(CharSequence text) throws UnencodableTextException {
    CharBuffer in = CharBuffer.wrap(text);
    CharBuffer whole = byteOrderMark ? withMark(in) : in;
    CharsetEncoder encoder = charset.newEncoder();
    try {
      ByteBuffer out = encoder.encode(whole);
      byte[] bytes = new byte[out.remaining()];
      out.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new UnencodableTextException(charset, text, firstUnencodable(text));
    }
  }

  private static CharBuffer withMark(CharBuffer text) {
    CharBuffer marked = CharBuffer.allocate(text.length() + 1);
    marked.put('\uFEFF').put(text).flip();
    return marked;
  }

  private int firstUnencodable(CharSequence text) {
    CharBuffer in = CharBuffer.wrap(text);
    ByteBuffer out = ByteBuffer.allocate(8192);
    CharsetEncoder encoder = charset.newEncoder();
    CoderResult result = encoder.encode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = encoder.encode(in, out, true);
    }
    return in.position();
  }
}
