package dev.isogloss.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What another thread has worked out. */
public final class Outcome {
  private Outcome() {}

  /**
   * The result, as soon as it is known; throws what the other thread has thrown, as it is.
   *
   * @throws CompletionException around a checked exception
   */
  public static <T> T of(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }
}
