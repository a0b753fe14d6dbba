package dev.isogloss.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Decodes the bytes of a file, strictly: no character is ever made up for bytes that mean none.
 *
 * <p>A byte order mark decides; else bytes that are valid UTF-8 are UTF-8. Bytes that were UTF-8
 * but for a damaged place are an error; for all others the charset is guessed.
 */
public final class Decoding {
  private final CharsetGuesser guesser;

  /** Decodes with a guess for bytes that are not UTF-8. */
  public Decoding(CharsetGuesser guesser) {
    this.guesser = guesser;
  }

  /**
   * The text that the bytes mean.
   *
   * @throws DecodingException if the bytes are no text, or not in any charset that can be told
   */
  public DecodedText decode(byte[] bytes) throws DecodingException {
    Optional<Mark> mark = Mark.of(bytes);
    if (mark.isPresent()) {
      return marked(bytes, mark.get());
    }
    if (BinaryEvidence.isBinary(bytes)) {
      throw DecodingException.binary();
    }
    Attempt utf8 = attempt(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.succeeded()) {
      return text(utf8, StandardCharsets.UTF_8, false, false);
    }
    if (Utf8Evidence.isDamagedUtf8(bytes)) {
      throw malformed(utf8, StandardCharsets.UTF_8);
    }
    if (BinaryEvidence.hasManyControls(bytes)) {
      throw DecodingException.binary();
    }
    Optional<DecodedText> guessed = guesser.guess(bytes).flatMap(c -> assumed(bytes, c));
    return guessed.orElseThrow(() -> malformed(utf8, StandardCharsets.UTF_8));
  }

  private static DecodedText marked(byte[] bytes, Mark mark) throws DecodingException {
    Attempt attempt = attempt(bytes, mark.length, mark.charset);
    if (!attempt.succeeded()) {
      throw malformed(attempt, mark.charset);
    }
    if (attempt.content.indexOf(0) >= 0) {
      throw DecodingException.binary();
    }
    return text(attempt, mark.charset, true, false);
  }

  /** Only a charset that gives back the very bytes will do, since fixes rewrite the file in it. */
  private static Optional<DecodedText> assumed(byte[] bytes, Charset charset) {
    Attempt attempt = attempt(bytes, 0, charset);
    if (!attempt.succeeded()) {
      return Optional.empty();
    }
    DecodedText text = text(attempt, charset, false, true);
    try {
      boolean exact = Arrays.equals(bytes, text.encoding().encode(text.content()));
      return exact ? Optional.of(text) : Optional.empty();
    } catch (UnencodableTextException e) {
      return Optional.empty();
    }
  }

  private static DecodedText text(Attempt from, Charset charset, boolean mark, boolean assumed) {
    return new DecodedText(from.content, new TextEncoding(charset, mark), assumed);
  }

  private static DecodingException malformed(Attempt attempt, Charset charset) {
    return DecodingException.malformed(charset.name(), attempt.stoppedAt);
  }

  /** The library writes U+FFFD for malformed bytes, so that text without it is exact. */
  private static Attempt attempt(byte[] bytes, int from, Charset charset) {
    String content = new String(bytes, from, bytes.length - from, charset);
    return content.indexOf('\uFFFD') < 0
        ? new Attempt(content, -1)
        : strictAttempt(bytes, from, charset);
  }

  private static Attempt strictAttempt(byte[] bytes, int from, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    var decoder = charset.newDecoder();
    CharBuffer out = CharBuffer.allocate(1 + (int) (in.remaining() * decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    String content = result.isUnderflow() ? out.flip().toString() : "";
    return new Attempt(content, result.isUnderflow() ? -1 : in.position());
  }

  /**
   * @param stoppedAt the byte offset of the first malformed sequence; -1 if there is none
   */
  private record Attempt(String content, int stoppedAt) {
    boolean succeeded() {
      return stoppedAt < 0;
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // The bytes are private and never written again.
  private enum Mark {
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

    private final Charset charset;

    /** A character for each byte. */
    private final String bytes;

    private final int length;

    Mark(Charset charset, String bytes) {
      this.charset = charset;
      this.bytes = bytes;
      this.length = bytes.length();
    }

    static Optional<Mark> of(byte[] file) {
      int head = Math.min(4, file.length);
      String start = new String(file, 0, head, StandardCharsets.ISO_8859_1);
      return Arrays.stream(values()).filter(mark -> start.startsWith(mark.bytes)).findFirst();
    }
  }
}
