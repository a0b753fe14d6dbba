package dev.isogloss.engine;

import dev.isogloss.language.GrammarChecker.Mistake;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Looks for mistakes on several threads, once in each distinct prose. Of all the prose that a run
 * has met it keeps what was asked for last, up to a limit, so that what many documents share is
 * still looked at once and an archive of any size can be checked.
 */
final class KnownMistakes implements AutoCloseable {
  /** In UTF-16 code units of prose: some thousand pages, in memory some ten megabytes. */
  private static final long MOST_KEPT = 4_000_000;

  private final Function<Prose, List<Mistake>> checker;
  private final ExecutorService threads;
  private final long mostKept;
  private final Map<Prose, CompletableFuture<List<Mistake>>> known =
      new LinkedHashMap<>(16, 0.75f, true);
  private long kept;

  KnownMistakes(Function<Prose, List<Mistake>> checker, int threads) {
    this(checker, threads, MOST_KEPT);
  }

  /**
   * @param checker safe for use by several threads
   * @param mostKept how much prose outlives {@link #shrink}, in UTF-16 code units
   */
  KnownMistakes(Function<Prose, List<Mistake>> checker, int threads, long mostKept) {
    this.checker = checker;
    this.threads = Executors.newFixedThreadPool(threads, KnownMistakes::thread);
    this.mostKept = mostKept;
  }

  /** Looks at prose, now or later; what fails is told when the mistakes are asked for. */
  void lookAhead(Prose prose) {
    var unused = begin(prose);
  }

  private synchronized CompletableFuture<List<Mistake>> begin(Prose prose) {
    CompletableFuture<List<Mistake>> begun = known.get(prose);
    if (begun == null) {
      begun = CompletableFuture.supplyAsync(() -> checker.apply(prose), threads);
      known.put(prose, begun);
      kept += prose.text().length();
    }
    return begun;
  }

  /**
   * The mistakes of prose, as soon as they are known.
   *
   * @throws RuntimeException what the checker has thrown at it
   */
  List<Mistake> of(Prose prose) {
    return Outcome.of(begin(prose));
  }

  /** Forgets prose, what was asked for longest ago first, until little enough is kept. */
  synchronized void shrink() {
    Iterator<Prose> oldest = known.keySet().iterator();
    while (kept > mostKept && oldest.hasNext()) {
      kept -= oldest.next().text().length();
      oldest.remove();
    }
  }

  /** How much prose is kept, in UTF-16 code units. */
  synchronized long kept() {
    return kept;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "isogloss-grammar");
    thread.setDaemon(true);
    return thread;
  }
}
