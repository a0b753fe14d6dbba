package dev.isogloss.report;

import dev.isogloss.finding.Category;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Problem;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Reports for the tests of reporters, and how they are written. */
public final class Reports {
  public static final WorkingFolder FOLDER = new WorkingFolder(Path.of("/home/me/site"));

  public static final Rules RULES =
      new Rules(
          List.of(
              new Rule(
                  "term-forbidden",
                  "A concept is named by a term that the glossary forbids.",
                  Category.TERMINOLOGY_WRONG_TERM,
                  Severity.MAJOR,
                  "## What it finds\nForms of forbidden terms {0}.\n")));

  private Reports() {}

  public static Report empty() {
    return new Report(List.of(), List.of(), List.of(), List.of());
  }

  public static String write(Reporter.OfText reporter, Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    reporter.write(report, out);
    return out.toString();
  }

  /** A file with the text in a line of its own, found whole and replaced. */
  public static Report found(String path, String text, String message, String replacement) {
    SourceText source = new SourceText(path, "before\n" + text + "\nafter\n");
    Location at = new Location(source, new Span(7, 7 + text.length()));
    Finding finding =
        finding(at, Severity.MAJOR, message)
            .withFixes(
                List.of(
                    new Fix(
                        Message.of("Change it."),
                        Safety.SAFE,
                        List.of(new Edit(at, replacement)))));
    return of(source, List.of(finding));
  }

  /** So many findings of each severity, all in one line, the neutral ones first. */
  public static Report many(int ofEach) {
    SourceText source = new SourceText("long.md", "word ".repeat(4 * ofEach));
    List<Finding> findings =
        IntStream.range(0, 4 * ofEach)
            .mapToObj(
                i ->
                    finding(
                        new Location(source, new Span(5 * i, 5 * i + 4)),
                        Severity.values()[i / ofEach],
                        "This is finding " + i + "."))
            .toList();
    return of(source, findings);
  }

  /** So many findings of each severity, each in a paragraph of its own and with a safe fix. */
  public static Report paragraphs(int ofEach) {
    String paragraph = "A paragraph of some length that says one thing and has one wrong word.\n\n";
    SourceText source = new SourceText("book.md", paragraph.repeat(4 * ofEach));
    int word = paragraph.indexOf("wrong");
    List<Finding> findings =
        IntStream.range(0, 4 * ofEach)
            .mapToObj(
                i -> {
                  int start = i * paragraph.length() + word;
                  Location at = new Location(source, new Span(start, start + 5));
                  Fix fix =
                      new Fix(
                          Message.of("Write «right»."),
                          Safety.SAFE,
                          List.of(new Edit(at, "right")));
                  return finding(at, Severity.values()[i % 4], "This word is wrong.")
                      .withFixes(List.of(fix));
                })
            .toList();
    return of(source, findings);
  }

  public static Report unread() {
    return new Report(
        List.of(),
        List.of(),
        List.of(),
        List.of(new Problem("lost.md", "lost.md does not exist; correct the path.")));
  }

  public static Report of(SourceText source, List<Finding> findings) {
    return new Report(
        List.of(new FileFacts(source, Locale.ENGLISH, 100, 10)), findings, List.of(), List.of());
  }

  public static Finding finding(Location at, Severity severity, String message) {
    return Finding.of(
            "term-forbidden", Category.TERMINOLOGY_WRONG_TERM, severity, at, Message.plain(message))
        .withFingerprint("00112233445566aa");
  }
}
