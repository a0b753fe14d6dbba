package dev.isogloss.project;

import dev.isogloss.engine.Engine.Step;
import dev.isogloss.finding.Problem;
import dev.isogloss.language.GrammarException;
import dev.isogloss.text.SourceText;
import java.util.Locale;

/** Says why a file could not be checked, where that need not stop the run. */
public final class FileFailure {
  private static final long GIGABYTE = 1L << 30;

  /** Bytes of memory that the analysis of one byte of text takes, at most. */
  private static final long MEMORY_PER_BYTE = 80;

  private FileFailure() {}

  static Problem of(String file, GrammarException failure) {
    return new Problem(file, file + ": " + failure.getMessage());
  }

  /**
   * What to do about too small a memory.
   *
   * @param size of the file, in bytes
   */
  static Problem tooLarge(String file, long size) {
    return new Problem(
        file, file + " cannot be checked with the memory that Java may use" + remedy(size));
  }

  static Problem tooDeep(String file) {
    return new Problem(
        file,
        file
            + " is nested too deeply to be checked; set ISOGLOSS_JAVA_OPTS=-Xss64m, or take the"
            + " nesting out.");
  }

  /**
   * What a check leaves undone.
   *
   * @param step where the time went
   */
  static Problem tooSlow(SourceText text, Step step) {
    String where =
        step.offset() < 0 ? "" : " at the text of line " + text.position(step.offset()).line();
    return new Problem(
        text.name(),
        "%s: the check %s takes too long%s and was left out; the others have run. Shorten the text there, or run without the check (--ignore %s)."
            .formatted(text.name(), step.check(), where, step.check()));
  }

  /** The end of a sentence on too small a memory. */
  public static String remedy(long size) {
    long most = Runtime.getRuntime().maxMemory();
    long enough = Math.max(2 * most, MEMORY_PER_BYTE * size);
    return String.format(
        Locale.ROOT,
        " (%d MB); set ISOGLOSS_JAVA_OPTS=-Xmx%dg or more.",
        most >> 20,
        (enough + GIGABYTE - 1) / GIGABYTE);
  }
}
