package dev.isogloss.cache;

import dev.isogloss.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * Names a result by all that it depends on.
 *
 * @param hex a SHA-256 digest
 */
public record CacheKey(String hex) {
  /** The key of parts; each counts with its length, so that none runs into the next. */
  public static CacheKey of(List<String> parts) {
    MessageDigest digest = Sha256.start();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return new CacheKey(HexFormat.of().formatHex(digest.digest()));
  }
}
