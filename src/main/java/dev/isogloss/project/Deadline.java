package dev.isogloss.project;

import dev.isogloss.document.Document;
import dev.isogloss.engine.Engine;
import dev.isogloss.engine.Engine.Step;
import dev.isogloss.engine.Outcome;
import dev.isogloss.engine.Partial;
import dev.isogloss.engine.Policy;
import dev.isogloss.finding.Problem;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Ends the analysis of a text that takes too long, and begins it again without the check at fault.
 *
 * @param most what one attempt may take
 */
record Deadline(Duration most) {
  /** So much for any text; what it takes to load a language is in it. */
  private static final Duration LEAST = Duration.ofMinutes(3);

  /** UTF-16 code units for a second more: a tenth of what a slow machine reads. */
  private static final int A_SECOND = 500;

  /** How many checks of a text may be left out. */
  private static final int MOST_SLOW = 3;

  /** Bytes of stack for deeply nested texts; what nothing uses takes no memory. */
  private static final long STACK = 64L << 20;

  /** The time of a text of so many code units. */
  static Duration of(int length) {
    return LEAST.plusSeconds(length / A_SECOND);
  }

  /** What an attempt is at, and whether anybody still waits for it. */
  private static final class Attempted implements Consumer<Step> {
    private volatile Step at = Step.SHARED;
    private volatile boolean abandoned;

    @Override
    public void accept(Step step) {
      if (abandoned) {
        throw new CancellationException();
      }
      at = step;
    }
  }

  /** A text of which the time is up, whatever is left out. The message names it. */
  static final class OverdueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OverdueException(String file) {
      super(file + " takes too long to be checked. Shorten it, or its longest paragraph.");
    }
  }

  /**
   * Analyses a document.
   *
   * @param tell is given each check that was left out
   * @throws OverdueException if the time goes where no check is at fault, or with too many of them
   */
  Partial analyse(Engine engine, Document document, Policy policy, Consumer<Problem> tell) {
    Set<String> slow = new TreeSet<>();
    while (true) {
      Attempted attempted = new Attempted();
      Policy left = policy.without(slow);
      var partial = begun(() -> engine.analyse(document, left, attempted));
      if (isDone(partial)) {
        return Outcome.of(partial);
      }
      attempted.abandoned = true;
      Step at = attempted.at;
      if (at.check().isEmpty() || slow.size() == MOST_SLOW) {
        throw new OverdueException(document.source().name());
      }
      slow.add(at.check());
      tell.accept(FileFailure.tooSlow(document.source(), at));
    }
  }

  /** A thread of its own, since one that does not come back cannot be ended. */
  private static CompletableFuture<Partial> begun(Supplier<Partial> work) {
    return CompletableFuture.supplyAsync(
        work,
        command -> {
          Thread thread = new Thread(null, command, "isogloss-text", STACK);
          thread.setDaemon(true);
          thread.start();
        });
  }

  /** Whether it has come to an end, good or bad, in time. */
  private boolean isDone(CompletableFuture<Partial> partial) {
    try {
      partial.get(most.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Nobody waits for the text any more.");
    }
  }
}
