package dev.isogloss.document.mdx;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** MDX itself, run by Node, as the judge of what is prose and of what compiles. */
public final class MdxJudge {
  private static final Path SCRIPT = Path.of("src/test/mdx-judge/judge.mjs");
  private static final Path INSTALLED = Path.of("target/mdx-judge");

  /** The pages by which the reader is judged. */
  public static final Path PAGES = Path.of("src/test/resources/mdx");

  private static final ObjectMapper JSON = new ObjectMapper();

  private MdxJudge() {}

  /**
   * A page to judge.
   *
   * @param plugins of remark, beside front matter and GitHub's Markdown; {@code docusaurus} stands
   *     for what Docusaurus changes before it compiles
   */
  public record Page(String name, String content, List<String> plugins) {
    /** The start of a page's name tells which plugins it needs. */
    public static Page of(String name, String content) {
      List<String> plugins =
          name.startsWith("docusaurus")
              ? List.of("directive", "docusaurus")
              : Stream.of("math", "directive").filter(name::startsWith).toList();
      return new Page(name, content, plugins);
    }
  }

  /**
   * What the judge says of a page.
   *
   * @param error null if the page compiles
   * @param prose where text stands that people read
   * @param aside what is not compared
   */
  public record Verdict(
      String name, @Nullable String error, List<Range> prose, List<Range> aside) {}

  /** A half-open range of UTF-16 code units. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  public record Range(int start, int end) {}

  /** The pages in a folder and the folders in it, in order. */
  public static List<Page> pages(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".mdx"))
          .sorted(Comparator.comparing(Path::toString))
          .map(file -> Page.of(folder.relativize(file).toString(), read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Judges pages, in one process. Aborts the test where Node or the judge is not installed. */
  public static List<Verdict> judge(List<Page> pages) {
    if (!Files.isDirectory(INSTALLED.resolve("node_modules"))) {
      throw new TestAbortedException(
          "MDX is not judged: target/mdx-judge has no packages; .ci/mdx-judge installs them.");
    }
    try {
      Path script = INSTALLED.resolve("judge.mjs");
      Files.copy(SCRIPT, script, StandardCopyOption.REPLACE_EXISTING);
      return run(script, JSON.writeValueAsBytes(pages));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<Verdict> run(Path script, byte[] input)
      throws IOException, InterruptedException {
    Process node = start(script);
    try (OutputStream in = node.getOutputStream()) {
      in.write(input);
    }
    byte[] output;
    try (InputStream out = node.getInputStream()) {
      output = out.readAllBytes();
    }
    int status = node.waitFor();
    if (status != 0) {
      throw new IllegalStateException("The judge of MDX ends with status " + status + ".");
    }
    return Arrays.asList(JSON.readValue(output, Verdict[].class));
  }

  private static Process start(Path script) {
    try {
      return new ProcessBuilder("node", script.toString())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    } catch (IOException e) {
      throw new TestAbortedException("MDX is not judged: there is no Node here.", e);
    }
  }
}
