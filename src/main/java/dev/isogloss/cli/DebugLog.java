package dev.isogloss.cli;

import java.io.PrintWriter;
import java.util.function.IntSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Prints what the program says for those who look for a fault of its own. */
final class DebugLog extends Handler {
  private static final Logger PROGRAM = Logger.getLogger("dev.isogloss");

  private final PrintWriter err;

  private DebugLog(PrintWriter err) {
    this.err = err;
  }

  /**
   * Runs a command, and prints what it says meanwhile.
   *
   * @param wanted whether anything is to be printed
   */
  static int during(boolean wanted, PrintWriter err, IntSupplier command) {
    if (!wanted) {
      return command.getAsInt();
    }
    DebugLog log = new DebugLog(err);
    log.setLevel(Level.ALL);
    PROGRAM.setLevel(Level.ALL);
    PROGRAM.addHandler(log);
    try {
      return command.getAsInt();
    } finally {
      log.close();
    }
  }

  @Override
  public void publish(LogRecord message) {
    err.println("debug: " + message.getMessage());
  }

  @Override
  public void flush() {
    err.flush();
  }

  @Override
  public void close() {
    PROGRAM.removeHandler(this);
    PROGRAM.setLevel(null);
  }
}
