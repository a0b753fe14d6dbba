package dev.isogloss.language.icu;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the single-byte Cyrillic charsets by the letters that they make of the bytes. */
final class CyrillicCharset {
  private static final List<String> NAMES =
      List.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5");

  /** Four letters in five of a Russian text are among these, and most of a Bulgarian one. */
  private static final String COMMON = "оеаинтсрвлкмдпуыя";

  private static final double LEAST_SCORE = 0.6;

  private record Candidate(Charset charset, double score) {}

  private CyrillicCharset() {}

  /** The charset in which the bytes read as Cyrillic text; empty if they do in none. */
  static Optional<Charset> likeliest(byte[] sample) {
    return NAMES.stream()
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .flatMap(charset -> candidate(charset, sample))
        .filter(candidate -> candidate.score >= LEAST_SCORE)
        .max(Comparator.comparingDouble(Candidate::score))
        .map(Candidate::charset);
  }

  private static Stream<Candidate> candidate(Charset charset, byte[] sample) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(sample)).toString();
      return Stream.of(new Candidate(charset, score(text)));
    } catch (CharacterCodingException e) {
      return Stream.empty();
    }
  }

  /**
   * The share of common letters among all characters beyond ASCII. A capital after a small letter
   * and a Cyrillic letter beside a Latin one count against it, a frame or a sign more so.
   */
  private static double score(String text) {
    double points = 0;
    int characters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && !isPunctuation(c)) {
        characters++;
        points += points(i == 0 ? ' ' : text.charAt(i - 1), c);
      }
    }
    return characters == 0 ? 0 : points / characters;
  }

  private static double points(char before, char c) {
    if (Character.UnicodeScript.of(c) != Character.UnicodeScript.CYRILLIC) {
      return -1;
    }
    boolean odd = Character.isUpperCase(c) && Character.isLowerCase(before);
    boolean mixed = before < 0x80 && Character.isLetter(before);
    boolean common = COMMON.indexOf(Character.toLowerCase(c)) >= 0;
    return (common ? 1 : 0) - (odd || mixed ? 1 : 0);
  }

  private static boolean isPunctuation(char c) {
    return "\u00A0\u00AD«»„“”‘’—–…№•".indexOf(c) >= 0;
  }
}
