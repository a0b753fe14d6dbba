package dev.isogloss.cli;

import dev.isogloss.finding.Report;
import dev.isogloss.report.Calibration;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.ToolInfo;
import dev.isogloss.report.html.HtmlReporter;
import dev.isogloss.report.json.JsonReporter;
import dev.isogloss.report.text.Palette;
import dev.isogloss.report.text.TextReporter;
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
record Output(Reporter reporter, @Nullable Path file) {
  private static final List<String> NOT_BUILT =
      List.of(
          "sarif", "junit", "markdown", "github", "gitlab", "checkstyle", "rdjsonl", "csv", "xlsx");

  /**
   * Pairs formats with files in the order in which they were given; formats without a file go to
   * standard output, where there is room for one.
   *
   * @throws UserError if they do not pair
   */
  static List<Output> pair(
      List<String> formats, List<Path> files, Palette palette, int width, Calibration calibration) {
    List<String> named = formats.isEmpty() ? List.of("text") : formats;
    if (files.size() > named.size()) {
      throw new UserError(
          "There are more --output files than --format names. Give one --format for each file.");
    }
    if (named.size() - files.size() > 1) {
      throw new UserError(
          "Only one format can go to standard output. Give an --output file for each other one.");
    }
    List<Output> outputs = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      Path file = i < files.size() ? files.get(i) : null;
      Palette colours = file == null ? palette : Palette.NONE;
      outputs.add(new Output(reporter(named.get(i), colours, width, calibration), file));
    }
    return outputs;
  }

  /**
   * Looks whether the file can be made, before the work is done that fills it.
   *
   * @throws UserError if it stands in no folder, or is one
   */
  void requireFolder() {
    if (file == null) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UserError(
          "The report cannot be written to "
              + file
              + ": its folder does not exist. Make it first.");
    }
    if (Files.isDirectory(file)) {
      throw new UserError(
          "The report cannot be written to " + file + ": it is a folder. Name a file.");
    }
  }

  void write(Report report, PrintWriter standard) {
    try {
      if (file == null) {
        reporter.write(report, standard);
        standard.flush();
      } else {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
          reporter.write(report, out);
        }
      }
    } catch (IOException e) {
      throw new UserError(
          "The report cannot be written to "
              + (file == null ? "standard output" : file)
              + ": "
              + reason(e)
              + ". Check the folder and its permissions.");
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

  private static Reporter reporter(
      String format, Palette palette, int width, Calibration calibration) {
    ToolInfo tool = new ToolInfo("isogloss", BuildVersion.number());
    return switch (format) {
      case "text" -> new TextReporter(palette, width, calibration);
      case "json" -> new JsonReporter(tool, calibration);
      case "html" -> new HtmlReporter(tool);
      default ->
          throw new UserError(
              NOT_BUILT.contains(format)
                  ? "--format " + format + " is not built yet. Use text, json or html."
                  : "--format " + format + " is unknown. Use text, json or html.");
    };
  }
}
