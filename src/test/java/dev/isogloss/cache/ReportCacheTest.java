package dev.isogloss.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Omitted;
import dev.isogloss.finding.Omitted.Reason;
import dev.isogloss.finding.Rendering;
import dev.isogloss.finding.Rendering.Use;
import dev.isogloss.finding.Report;
import dev.isogloss.report.SampleReport;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCacheTest {
  private static final CacheKey KEY = CacheKey.of(List.of("a", "b"));
  private static final SourceText TEXT = SampleReport.ARTICLE;
  private static final Report REPORT = ofArticle();

  private @TempDir Path folder;
  private ReportCache cache = new ReportCache(Path.of(""));

  @BeforeEach
  void makeCache() {
    cache = new ReportCache(folder.resolve("cache"));
  }

  /** What the sample report says of its article alone, with something of each kind. */
  private static Report ofArticle() {
    Report all = SampleReport.report();
    List<Finding> findings = all.findings().stream().filter(f -> f.at().source() == TEXT).toList();
    return new Report(
        List.of(new FileFacts(TEXT, Locale.ROOT, 3, 1)),
        findings,
        all.mentions().stream().filter(m -> m.at().source() == TEXT).toList(),
        List.of(cluster(findings.get(0))),
        List.of(),
        List.of(new Omitted(findings.get(0), Reason.SUPPRESSED)));
  }

  private static Cluster cluster(Finding finding) {
    Use use = new Use(finding.at(), Optional.of(finding.fixes().get(0)));
    List<Rendering> renderings =
        List.of(new Rendering("закон масштаба", List.of(use)), new Rendering("закон", List.of()));
    return new Cluster(
        "c-1", Cluster.Kind.TERM, Locale.ROOT, renderings, 1, 0.5, List.of("They look alike."));
  }

  @Test
  void whatIsKeptIsFound() {
    cache.keep(KEY, REPORT);
    assertThat(cache.find(KEY, TEXT)).contains(REPORT);
    assertThat(cache.find(CacheKey.of(List.of("ab", "")), TEXT)).isEmpty();
  }

  @Test
  void anEqualTextOfAnotherFileIsServedToo() {
    cache.keep(KEY, REPORT);
    SourceText other = new SourceText("other.md", TEXT.content());
    assertThat(cache.find(KEY, other).orElseThrow().findings())
        .allSatisfy(f -> assertThat(f.at().source()).isSameAs(other))
        .hasSameSizeAs(REPORT.findings());
  }

  @Test
  void partsDoNotRunTogether() {
    assertThat(CacheKey.of(List.of("ab", "c"))).isNotEqualTo(CacheKey.of(List.of("a", "bc")));
    assertThat(CacheKey.of(List.of("a"))).isNotEqualTo(CacheKey.of(List.of("a", "")));
  }

  /** Each byte in turn is damaged, and the file cut off behind it. */
  @Test
  void aBrokenFileCountsAsMissingAndIsWrittenAnew() throws IOException {
    cache.keep(KEY, REPORT);
    Path file = onlyFile();
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i += 97) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x55;
      Files.write(file, damaged);
      assertThat(cache.find(KEY, TEXT)).isEmpty();
      Files.write(file, Arrays.copyOf(bytes, i));
      assertThat(cache.find(KEY, TEXT)).isEmpty();
    }
    cache.keep(KEY, REPORT);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void whatIsAboutAnotherTextIsNotFound() {
    cache.keep(KEY, SampleReport.report());
    assertThat(cache.find(KEY, TEXT)).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeKeepsNothing() throws IOException {
    Files.writeString(folder.resolve("cache"), "no folder");
    cache.keep(KEY, REPORT);
    assertThat(cache.find(KEY, TEXT)).isEmpty();
  }

  @Test
  void whatIsLongWithoutUseGoes() throws IOException {
    cache.keep(KEY, REPORT);
    Files.setLastModifiedTime(onlyFile(), FileTime.from(Instant.now().minus(Duration.ofDays(40))));
    assertThat(cache.find(KEY, TEXT)).isPresent();
    cache.prune();
    assertThat(cache.find(KEY, TEXT)).as("used just now").isPresent();
    Files.setLastModifiedTime(onlyFile(), FileTime.from(Instant.now().minus(Duration.ofDays(40))));
    cache.prune();
    assertThat(cache.find(KEY, TEXT)).isEmpty();
  }

  @Test
  void severalMayWriteAndReadAtOnce() throws IOException {
    CompletableFuture<?>[] runs =
        IntStream.range(0, 16)
            .mapToObj(i -> CompletableFuture.runAsync(this::writeAndRead))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(runs).join();
    assertThat(cache.find(KEY, TEXT)).contains(REPORT);
    onlyFile();
  }

  private void writeAndRead() {
    for (int i = 0; i < 20; i++) {
      cache.keep(KEY, REPORT);
      assertThat(cache.find(KEY, TEXT)).contains(REPORT);
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
