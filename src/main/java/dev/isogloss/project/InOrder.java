package dev.isogloss.project;

import dev.isogloss.engine.Outcome;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Work on all cores whose results come in order. */
final class InOrder {
  /** How many tasks for each thread are begun before the first result is taken. */
  private static final int AHEAD = 4;

  /** Bytes of stack for deeply nested files and patterns; what nothing uses takes no memory. */
  private static final long STACK = 64L << 20;

  private InOrder() {}

  /**
   * Works on values, some at the same time, and takes the results in the order of the values, on
   * the calling thread.
   *
   * @throws RuntimeException what the work has thrown at the first value at which it did
   */
  static <T, R> void forEach(List<T> values, Function<T, R> work, BiConsumer<R, Integer> take) {
    forEach(values, work, take, Runtime.getRuntime().availableProcessors());
  }

  static <T, R> void forEach(
      List<T> values, Function<T, R> work, BiConsumer<R, Integer> take, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::thread);
    try {
      Deque<CompletableFuture<R>> begun = new ArrayDeque<>();
      Iterator<T> next = values.iterator();
      for (int i = 0; i < values.size(); i++) {
        while (next.hasNext() && begun.size() < threads * AHEAD) {
          T value = next.next();
          begun.add(CompletableFuture.supplyAsync(() -> work.apply(value), pool));
        }
        take.accept(Outcome.of(begun.remove()), i);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "isogloss-file", STACK);
    thread.setDaemon(true);
    return thread;
  }
}
