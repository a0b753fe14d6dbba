package dev.isogloss.project;

import dev.isogloss.document.DocumentException;
import dev.isogloss.document.file.UnreadableFileException;
import dev.isogloss.finding.Problem;
import dev.isogloss.language.GrammarException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Work on one file, which may fail by the file's fault: then the run goes on with the others.
 *
 * @param <T> what it gives
 */
interface Attempt<T> {
  T run() throws UnreadableFileException;

  /**
   * What work gives; empty where it failed by the file's fault.
   *
   * @param name of the file, as reports print it
   * @param size of the file in bytes, as far as is known; asked for only where memory runs out
   * @param failed gets what is wrong with the file
   * @throws FailedFileException if it is not the file's fault
   */
  static <T> Optional<T> at(
      String name, LongSupplier size, Attempt<T> work, Consumer<Problem> failed) {
    try {
      return Optional.of(work.run());
    } catch (UnreadableFileException e) {
      failed.accept(problem(e));
    } catch (GrammarException e) {
      failed.accept(FileFailure.of(name, e));
    } catch (DocumentException | Deadline.OverdueException e) {
      failed.accept(new Problem(name, String.valueOf(e.getMessage())));
    } catch (OutOfMemoryError e) {
      failed.accept(FileFailure.tooLarge(name, size.getAsLong()));
    } catch (StackOverflowError e) {
      failed.accept(FileFailure.tooDeep(name));
    } catch (ProjectException | UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      throw new FailedFileException(name, e);
    }
    return Optional.empty();
  }

  static Problem problem(UnreadableFileException failure) {
    return new Problem(failure.file(), String.valueOf(failure.getMessage()));
  }
}
