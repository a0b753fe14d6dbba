package dev.isogloss.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.isogloss.cli.CommandLineRun;
import dev.isogloss.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Holds the invariants against texts, one after the other, until time or their number is up. A text
 * that breaks one is written to {@code target/fuzz}, and counted.
 *
 * @param from the number of the first text; the same numbers make the same texts
 */
record Fuzz(long from, long most, Duration time) {
  private static final Path BROKEN = Path.of("target", "fuzz");

  /** Texts between two that go through the command line, which loads languages anew. */
  private static final int COMMAND_LINE = 400;

  private static final int LONGEST_TEXT = 200_000;

  /** What came of it. */
  record Result(long inputs, List<String> broken) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%,d inputs, %d broken invariants", inputs, broken.size());
    }
  }

  /** The number of the first text, how many there are at most, and the seconds. */
  public static void main(String[] args) throws IOException {
    long from = args.length > 0 ? Long.parseLong(args[0]) : 1;
    long most = args.length > 1 ? Long.parseLong(args[1]) : 20_000;
    long seconds = args.length > 2 ? Long.parseLong(args[2]) : Long.MAX_VALUE / 2_000_000_000;
    Result result = new Fuzz(from, most, Duration.ofSeconds(seconds)).run();
    System.out.println(result);
    System.exit(result.broken().isEmpty() ? 0 : 1);
  }

  Result run() throws IOException {
    List<String> pages = pages();
    List<String> broken = new ArrayList<>();
    long end = System.nanoTime() + time.toNanos();
    long number = from;
    Path scratch = Files.createTempDirectory("fuzz");
    try (Invariants invariants = new Invariants(scratch.resolve("cache"))) {
      while (number < from + most && System.nanoTime() < end) {
        HostileText text = HostileText.of(number, pages);
        try {
          invariants.hold(text);
          if (number % COMMAND_LINE == 0) {
            commandLine(text, scratch);
          }
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
          broken.add(told(text, e));
        }
        number++;
      }
    }
    return new Result(number - from, broken);
  }

  private static String told(HostileText text, Throwable failure) throws IOException {
    String file = text.number() + text.name().substring(text.name().lastIndexOf('.'));
    Files.createDirectories(BROKEN);
    Files.write(BROKEN.resolve(file), text.bytes());
    String told = SafeText.line(text.number() + " " + text.name() + ": " + failure);
    System.out.println(told.substring(0, Math.min(told.length(), 1500)));
    if (!(failure instanceof AssertionError)) {
      Stream.of(failure.getStackTrace()).limit(12).forEach(e -> System.out.println("  at " + e));
    }
    return told;
  }

  private static void commandLine(HostileText text, Path scratch) throws IOException {
    String ending = text.name().substring(text.name().lastIndexOf('.'));
    Path file = scratch.resolve("text" + ending);
    Files.write(file, text.bytes());
    for (String command : List.of("check", "fix")) {
      CommandLineRun run = CommandLineRun.of(List.of(command, file.toString()));
      if (run.status() < 0 || run.status() > 2 || run.printed().contains("internal error")) {
        throw new AssertionError(command + " ends with " + run.status() + ": " + run.printed());
      }
      if (run.printed().codePoints().anyMatch(c -> c != '\n' && SafeText.isCommand(c))) {
        throw new AssertionError(command + " prints a control character");
      }
    }
  }

  /** Texts of the tests and the corpus, which people have written. */
  private static List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>();
    for (String root :
        List.of("corpus", "src/test/resources/pen", "src/test/resources/mdx", "docs")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(Fuzz::isPage).sorted().toList()) {
          String page = Files.readString(file, UTF_8);
          pages.add(page.substring(0, Math.min(page.length(), LONGEST_TEXT)));
        }
      }
    }
    return pages;
  }

  private static boolean isPage(Path file) {
    String name = file.toString();
    return name.endsWith(".md") || name.endsWith(".mdx") || name.endsWith(".txt");
  }
}
