package dev.isogloss.cli.print;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A bar on standard error while a person waits for several files; silent otherwise. */
public final class Progress implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  public static Progress of(Terminal terminal, int files) {
    boolean shown = terminal.errIsTerminal() && files > 1;
    return new Progress(
        shown
            ? new ProgressBarBuilder()
                .setTaskName("Checking")
                .setInitialMax(files)
                .clearDisplayOnFinish()
                .build()
            : null);
  }

  public void done(int files) {
    if (bar != null) {
      bar.stepTo(files);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
