package dev.isogloss.bench;

import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.find.TermMatcher;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * The speed of matching on one thread, by the size of the glossary: after warm-up, the median of
 * several rounds over all prose, in the processor's time. Run it with {@code -Xmx1g} to see that
 * the memory suffices.
 */
public final class MatcherSpeed {
  private static final int BYTES = 5_000_000;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 7;
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private final List<String> prose;
  private final double megabytes;
  private final Language language = new InstalledLanguages().of(RUSSIAN);
  private final List<List<Token>> tokens;

  /**
   * What was measured of one glossary.
   *
   * @param build seconds
   * @param heap megabytes
   * @param alone megabytes a second of matching, the tokens ready and their readings cached
   * @param analysed the same with the analysis
   * @param first the same with words that have not been seen before
   */
  record Figures(
      int concepts,
      double build,
      double heap,
      double alone,
      double analysed,
      double first,
      int matches) {
    String row() {
      return "| %d | %.2f | %.0f | %.1f | %.2f | %.2f | %d |%n"
          .formatted(concepts, build, heap, alone, analysed, first, matches);
    }
  }

  MatcherSpeed(List<String> prose) {
    this.prose = prose;
    this.megabytes = prose.stream().mapToInt(Prose::size).sum() / 1e6;
    this.tokens = prose.stream().map(language::tokens).toList();
  }

  public static void main(String[] args) throws IOException {
    MatcherSpeed speed = new MatcherSpeed(Prose.of(BYTES));
    StringBuilder text = new StringBuilder();
    text.append("## Speed of the matcher, one thread\n\n")
        .append(speed.setting())
        .append("\n\n| concepts | build, s | heap, MB | matching alone, MB/s ")
        .append("| with the analysis, MB/s | the same, words seen first, MB/s | matches |\n")
        .append("|--:|--:|--:|--:|--:|--:|--:|\n");
    SyntheticGlossary glossaries = speed.glossaries();
    int[] sizes = args.length > 0 ? new int[] {Integer.parseInt(args[0])} : sizes();
    for (int size : sizes) {
      String row = speed.measure(glossaries, size).row();
      System.out.print(row);
      text.append(row);
    }
    if (args.length == 0) {
      Section.ofTerms().write("speed", text.toString());
    }
  }

  private static int[] sizes() {
    return new int[] {100, 1_000, 10_000, 100_000};
  }

  private String setting() throws IOException {
    double distinct = Prose.distinct().stream().mapToInt(Prose::size).sum() / 1e6;
    return """
        %.1f MB (UTF-8) of Russian prose, %.1f MB of it different. Terms of two and three words \
        that the prose uses, at random. JDK %s, at most %d MB of heap; median of %d rounds, in \
        the time of the processor. Heap: \
        in use after a collection, less what was in use before the glossary was made. Wanted: \
        ≥ 10 MB/s alone, ≥ 1 MB/s with the analysis, under 1 GB, flat from 1,000 to 100,000. Load \
        of the machine when it began: %.1f on %d cores."""
        .formatted(
            megabytes,
            distinct,
            System.getProperty("java.version"),
            Runtime.getRuntime().maxMemory() >> 20,
            ROUNDS,
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
            Runtime.getRuntime().availableProcessors());
  }

  SyntheticGlossary glossaries() {
    return SyntheticGlossary.of(language, tokens);
  }

  Figures measure(SyntheticGlossary glossaries, int size) {
    Figures warm = measureWarm(glossaries, size);
    double first = megabytes / cold(glossaries.ofSize(size));
    return new Figures(
        size, warm.build(), warm.heap(), warm.alone(), warm.analysed(), first, warm.matches());
  }

  /** All but the first pass; its matcher is garbage when it returns, so that only one is held. */
  private Figures measureWarm(SyntheticGlossary glossaries, int size) {
    long before = usedHeap();
    Glossary glossary = glossaries.ofSize(size);
    long start = cpuTime();
    TermMatcher matcher = new TermMatcher(glossary, language);
    double build = (cpuTime() - start) / 1e9;
    double heap = (usedHeap() - before) / 1e6;
    int matches = matchAll(matcher);
    double alone = megabytes / median(() -> matchAll(matcher));
    double analysed = megabytes / median(() -> analyseAndMatchAll(language, matcher));
    return new Figures(size, build, heap, alone, analysed, 0, matches);
  }

  private int matchAll(TermMatcher matcher) {
    int count = 0;
    for (List<Token> paragraph : tokens) {
      count += matcher.match(paragraph).size();
    }
    return count;
  }

  private int analyseAndMatchAll(Language analyser, TermMatcher matcher) {
    int count = 0;
    for (String paragraph : prose) {
      count += matcher.match(analyser.tokens(paragraph)).size();
    }
    return count;
  }

  /** One pass with a language that has seen no word but the glossary's. */
  private double cold(Glossary glossary) {
    Language fresh = new InstalledLanguages().of(RUSSIAN);
    TermMatcher matcher = new TermMatcher(glossary, fresh);
    long start = cpuTime();
    analyseAndMatchAll(fresh, matcher);
    return (cpuTime() - start) / 1e9;
  }

  private static double median(IntSupplier work) {
    int unused = 0;
    for (int i = 0; i < WARM_UP; i++) {
      unused += work.getAsInt();
    }
    double[] seconds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = cpuTime();
      unused += work.getAsInt();
      seconds[i] = (cpuTime() - start) / 1e9;
    }
    if (unused < 0) {
      throw new IllegalStateException("The matches cannot be fewer than none.");
    }
    Arrays.sort(seconds);
    return seconds[ROUNDS / 2];
  }

  /** Nanoseconds that this thread has run, so that other work on the machine does not count. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long usedHeap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
