package dev.isogloss.project;

import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.finding.Report;
import dev.isogloss.git.WorkTree;
import dev.isogloss.report.Calibration;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.Rule;
import dev.isogloss.report.Rules;
import dev.isogloss.report.ToolInfo;
import dev.isogloss.report.WorkingFolder;
import dev.isogloss.report.csv.CsvReporter;
import dev.isogloss.report.github.GitHubReporter;
import dev.isogloss.report.gitlab.GitLabReporter;
import dev.isogloss.report.html.HtmlReporter;
import dev.isogloss.report.json.JsonReporter;
import dev.isogloss.report.markdown.MarkdownReporter;
import dev.isogloss.report.reviewdog.ReviewdogReporter;
import dev.isogloss.report.sarif.SarifReporter;
import dev.isogloss.report.text.MapReporter;
import dev.isogloss.report.text.Palette;
import dev.isogloss.report.text.TextReporter;
import dev.isogloss.report.xlsx.XlsxReporter;
import dev.isogloss.report.xml.CheckstyleReporter;
import dev.isogloss.report.xml.JUnitReporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** The formats of a report. */
public final class Formats {
  private static final List<String> IDS =
      List.of(
          "text",
          "map",
          "json",
          "html",
          "sarif",
          "junit",
          "markdown",
          "github",
          "gitlab",
          "checkstyle",
          "rdjsonl",
          "csv",
          "csv-bom",
          "xlsx");

  /** A width, in columns, in which no line breaks. */
  private static final int NO_WRAPPING = 10_000;

  private Formats() {}

  /** The ids, for help and completion. */
  public static final class Ids implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return IDS.iterator();
    }
  }

  /**
   * The reporter of a format.
   *
   * @throws ProjectException if there is none
   */
  public static Reporter of(String id, Palette palette, int width, Calibration calibration) {
    ToolInfo tool = new ToolInfo("isogloss", BuildVersion.number());
    WorkingFolder folder = new WorkingFolder(Path.of(""));
    WorkingFolder repository = repository(folder);
    return switch (id) {
      case "text" -> new TextReporter(palette, width, calibration);
      case "map" -> new MapReporter(palette, width);
      case "json" -> new JsonReporter(tool, calibration);
      case "html" -> new HtmlReporter(tool, calibration);
      case "sarif" -> new SarifReporter(tool, rules(), repository);
      case "junit" -> new JUnitReporter(tool, repository);
      case "markdown" -> new MarkdownReporter(tool, folder, calibration);
      case "github" -> new GitHubReporter(tool, repository);
      case "gitlab" -> new GitLabReporter(repository);
      case "checkstyle" -> new CheckstyleReporter(tool, repository);
      case "rdjsonl" -> new ReviewdogReporter(tool, repository);
      case "csv" -> new CsvReporter(folder, false);
      case "csv-bom" -> new CsvReporter(folder, true);
      case "xlsx" -> new XlsxReporter(tool, folder);
      default ->
          throw new ProjectException(
              "--format " + id + " is unknown. The formats are " + String.join(", ", IDS) + ".");
    };
  }

  /**
   * A report as text, scores as usual.
   *
   * @throws ProjectException if the format is none, or one of bytes
   */
  public static String text(String id, Report report) {
    StringWriter text = new StringWriter();
    if (!(of(id, Palette.NONE, NO_WRAPPING, Calibration.DEFAULT) instanceof Reporter.OfText of)) {
      throw new ProjectException("The format " + id + " is one of bytes; write it to a file.");
    }
    try {
      of.write(report, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** What a platform reads begins at the top of the repository. */
  private static WorkingFolder repository(WorkingFolder folder) {
    return WorkTree.around(folder.path())
        .map(tree -> new WorkingFolder(folder.path(), tree.root()))
        .orElse(folder);
  }

  private static Rules rules() {
    return new Rules(Checks.all().stream().map(Formats::rule).toList());
  }

  private static Rule rule(Check check) {
    CheckInfo info = check.info();
    return new Rule(info.id(), info.summary(), info.category(), info.severity(), info.doc());
  }
}
