package dev.isogloss.cache;

import dev.isogloss.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Results of single documents as bytes, each in a file of its own. A file is written beside its
 * place and renamed, so that runs at the same time see it whole or not at all. One that is broken,
 * or that was put there for another key, counts as missing and is written anew; where nothing can
 * be written, nothing is kept. A cache never makes a run fail.
 */
public final class ResultFiles {
  /** Bytes before a result that bind it to its key. */
  private static final int SEAL = 32;

  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration TOUCHED = Duration.ofDays(1);

  private final Path folder;

  /**
   * @param folder made when something is first kept
   */
  public ResultFiles(Path folder) {
    this.folder = folder;
  }

  /** The result that is kept under a key; empty if there is none. */
  public Optional<byte[]> find(CacheKey key) {
    try {
      byte[] bytes = Files.readAllBytes(file(key));
      byte[] result = Arrays.copyOfRange(bytes, Math.min(SEAL, bytes.length), bytes.length);
      if (!Arrays.equals(bytes, 0, Math.min(SEAL, bytes.length), seal(key, result), 0, SEAL)) {
        return Optional.empty();
      }
      touch(file(key));
      return Optional.of(result);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Keeps a result. */
  public void keep(CacheKey key, byte[] result) {
    byte[] content = Arrays.copyOf(seal(key, result), SEAL + result.length);
    System.arraycopy(result, 0, content, SEAL, result.length);
    try {
      put(file(key), content);
    } catch (IOException e) {
      return; // Then the next run finds it anew.
    }
  }

  /** Forgets what no run has asked for in a month. */
  public void prune() {
    Instant oldest = Instant.now().minus(KEPT);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      return; // Another run prunes it, or has.
    }
  }

  /** Notes that a file is in use; once a day is enough. */
  private static void touch(Path file) throws IOException {
    Instant now = Instant.now();
    if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(TOUCHED))) {
      Files.setLastModifiedTime(file, FileTime.from(now));
    }
  }

  private void put(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    keepOutOfGit();
    Path written = Files.createTempFile(file.getParent(), "new", ".tmp");
    try {
      Files.write(written, content);
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private void keepOutOfGit() throws IOException {
    Path ignore = folder.resolve(".gitignore");
    if (!Files.exists(ignore)) {
      Files.writeString(ignore, "*\n", StandardCharsets.UTF_8);
    }
  }

  private Path file(CacheKey key) {
    return folder.resolve(key.hex().substring(0, 2)).resolve(key.hex().substring(2));
  }

  /** The digest of a result with its key: a file copied to another place seals nothing there. */
  private static byte[] seal(CacheKey key, byte[] result) {
    MessageDigest digest = Sha256.start();
    digest.update(key.hex().getBytes(StandardCharsets.US_ASCII));
    digest.update(result);
    return digest.digest();
  }
}
