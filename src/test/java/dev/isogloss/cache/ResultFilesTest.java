package dev.isogloss.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFilesTest {
  private static final CacheKey KEY = CacheKey.of(List.of("a", "b"));
  private static final byte[] RESULT = "что найдено\n".repeat(40).getBytes(StandardCharsets.UTF_8);

  private @TempDir Path folder;
  private ResultFiles cache = new ResultFiles(Path.of(""));

  @BeforeEach
  void makeCache() {
    cache = new ResultFiles(folder.resolve("cache"));
  }

  @Test
  void whatIsKeptIsFound() {
    cache.keep(KEY, RESULT);
    assertThat(cache.find(KEY)).hasValue(RESULT);
    assertThat(cache.find(CacheKey.of(List.of("ab", "")))).isEmpty();
  }

  @Test
  void partsDoNotRunTogether() {
    assertThat(CacheKey.of(List.of("ab", "c"))).isNotEqualTo(CacheKey.of(List.of("a", "bc")));
    assertThat(CacheKey.of(List.of("a"))).isNotEqualTo(CacheKey.of(List.of("a", "")));
  }

  /** Each byte in turn is damaged, and the file cut off behind it. */
  @Test
  void aBrokenFileCountsAsMissingAndIsWrittenAnew() throws IOException {
    cache.keep(KEY, RESULT);
    Path file = onlyFile();
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i += 97) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x55;
      Files.write(file, damaged);
      assertThat(cache.find(KEY)).isEmpty();
      Files.write(file, Arrays.copyOf(bytes, i));
      assertThat(cache.find(KEY)).isEmpty();
    }
    cache.keep(KEY, RESULT);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  /** What was kept for one text says nothing about another one. */
  @Test
  void aFileThatWasCopiedToAnotherKeyCountsAsMissing() throws IOException {
    CacheKey other = CacheKey.of(List.of("other"));
    cache.keep(KEY, RESULT);
    Path clean = onlyFile();
    byte[] bytes = Files.readAllBytes(clean);
    Files.delete(clean);
    cache.keep(other, new byte[] {1});
    Files.write(onlyFile(), bytes);
    assertThat(cache.find(other)).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeKeepsNothing() throws IOException {
    Files.writeString(folder.resolve("cache"), "no folder");
    cache.keep(KEY, RESULT);
    assertThat(cache.find(KEY)).isEmpty();
  }

  @Test
  void whatIsLongWithoutUseGoes() throws IOException {
    cache.keep(KEY, RESULT);
    Files.setLastModifiedTime(onlyFile(), FileTime.from(Instant.now().minus(Duration.ofDays(40))));
    assertThat(cache.find(KEY)).isPresent();
    cache.prune();
    assertThat(cache.find(KEY)).as("used just now").isPresent();
    Files.setLastModifiedTime(onlyFile(), FileTime.from(Instant.now().minus(Duration.ofDays(40))));
    cache.prune();
    assertThat(cache.find(KEY)).isEmpty();
  }

  @Test
  void severalMayWriteAndReadAtOnce() throws IOException {
    CompletableFuture<?>[] runs =
        IntStream.range(0, 16)
            .mapToObj(i -> CompletableFuture.runAsync(this::writeAndRead))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(runs).join();
    assertThat(cache.find(KEY)).hasValue(RESULT);
    onlyFile();
  }

  private void writeAndRead() {
    for (int i = 0; i < 20; i++) {
      cache.keep(KEY, RESULT);
      assertThat(cache.find(KEY)).hasValue(RESULT);
    }
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      List<Path> kept =
          files
              .filter(Files::isRegularFile)
              .filter(f -> !f.getFileName().toString().equals(".gitignore"))
              .toList();
      assertThat(kept).hasSize(1);
      return kept.get(0);
    }
  }
}
