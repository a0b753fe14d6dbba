package dev.isogloss.language.icu;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import dev.isogloss.text.CharsetGuesser;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * Guesses by ICU's statistics. Cyrillic text is recognized by its letters first, since on a short
 * line ICU takes one Cyrillic charset for another.
 */
public final class CharsetGuess implements CharsetGuesser {
  private static final int SAMPLE = 64 * 1024;

  /** ICU gives 10 of 100 to any charset that the bytes do not contradict. */
  private static final int LEAST_CONFIDENCE = 15;

  @Override
  public Optional<Charset> guess(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    return CyrillicCharset.likeliest(sample).or(() -> byStatistics(sample));
  }

  private static Optional<Charset> byStatistics(byte[] sample) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    return Arrays.stream(detector.detectAll())
        .filter(match -> match.getConfidence() >= LEAST_CONFIDENCE)
        .map(CharsetMatch::getName)
        .filter(CharsetGuess::isCandidate)
        .map(Charset::forName)
        .findFirst();
  }

  /** Unicode has been ruled out before, ISO-2022 has states, IBM42x is EBCDIC. */
  private static boolean isCandidate(String name) {
    boolean possible =
        !name.startsWith("UTF-") && !name.startsWith("ISO-2022") && !name.startsWith("IBM42");
    return possible && Charset.isSupported(name);
  }
}
