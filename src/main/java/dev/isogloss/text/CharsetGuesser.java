package dev.isogloss.text;

import java.nio.charset.Charset;
import java.util.Optional;

/** Guesses the charset of bytes that neither a byte order mark nor valid UTF-8 explains. */
@FunctionalInterface
public interface CharsetGuesser {
  /** Knows no charset but UTF-8 and UTF-16. */
  CharsetGuesser NONE = bytes -> Optional.empty();

  /** The likeliest charset; empty where nothing is likely enough to build on. */
  Optional<Charset> guess(byte[] bytes);
}
