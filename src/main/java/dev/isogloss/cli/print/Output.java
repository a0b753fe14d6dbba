package dev.isogloss.cli.print;

import dev.isogloss.finding.Report;
import dev.isogloss.project.Formats;
import dev.isogloss.project.ProjectException;
import dev.isogloss.report.Calibration;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.text.Palette;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A format and where it goes.
 *
 * @param file standard output if null
 */
public record Output(Reporter reporter, @Nullable Path file) {
  /**
   * Pairs formats with files in the order in which they were given; formats without a file go to
   * standard output, where there is room for one.
   *
   * @throws ProjectException if they do not pair
   */
  public static List<Output> pair(
      List<String> formats, List<Path> files, Palette palette, int width, Calibration calibration) {
    List<String> named = formats.isEmpty() ? List.of("text") : formats;
    if (files.size() > named.size()) {
      throw new ProjectException(
          "There are more --output files than --format names. Give one --format for each file.");
    }
    if (named.size() - files.size() > 1) {
      throw new ProjectException(
          "Only one format can go to standard output. Give an --output file for each other one.");
    }
    List<Output> outputs = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      Path file = i < files.size() ? files.get(i) : null;
      Palette colours = file == null ? palette : Palette.NONE;
      if (file != null && files.indexOf(file) < i) {
        throw new ProjectException(
            "Two reports cannot be written to " + file + ". Give each an --output file.");
      }
      outputs.add(of(named.get(i), colours, width, calibration, file));
    }
    return outputs;
  }

  private static Output of(
      String format, Palette palette, int width, Calibration calibration, @Nullable Path file) {
    Reporter reporter = Formats.of(format, palette, width, calibration);
    if (file == null && reporter instanceof Reporter.OfBytes) {
      throw new ProjectException(
          "--format " + format + " writes no text. Give an --output file for it.");
    }
    return new Output(reporter, file);
  }

  /**
   * Looks whether the file can be made, before the work is done that fills it.
   *
   * @throws ProjectException if it is in no folder, or is one
   */
  public void requireFolder() {
    if (file == null) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new ProjectException(
          "The report cannot be written to "
              + file
              + ": its folder does not exist. Make it first.");
    }
    if (Files.isDirectory(file)) {
      throw new ProjectException(
          "The report cannot be written to " + file + ": it is a folder. Name a file.");
    }
  }

  public void write(Report report, PrintWriter standard) {
    try {
      if (reporter instanceof Reporter.OfText text) {
        write(text, report, standard);
      } else if (reporter instanceof Reporter.OfBytes bytes && file != null) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
          bytes.write(report, out);
        }
      }
    } catch (IOException e) {
      throw new ProjectException(
          "The report cannot be written to "
              + (file == null ? "standard output" : file)
              + ": "
              + reason(e)
              + ". Check the folder and its permissions.");
    }
  }

  private void write(Reporter.OfText reporter, Report report, PrintWriter standard)
      throws IOException {
    if (file == null) {
      reporter.write(report, Console.data(standard));
      standard.flush();
    } else {
      try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        reporter.write(report, out);
      }
    }
  }

  /** Without the path, which the message of a file system begins with. */
  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "this user may not write there";
    }
    return failure instanceof FileSystemException f && f.getReason() != null
        ? String.valueOf(f.getReason())
        : String.valueOf(failure.getMessage());
  }
}
