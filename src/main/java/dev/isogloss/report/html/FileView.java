package dev.isogloss.report.html;

import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A file: what is known of it, its drift map, and its text with the findings in the margin. */
final class FileView {
  private final Html html;
  private final Report report;
  private final Anchors anchors;
  private final CardView cards;
  private final SourceText source;

  FileView(Html html, Report report, Anchors anchors, CardView cards, SourceText source) {
    this.html = html;
    this.report = report;
    this.anchors = anchors;
    this.cards = cards;
    this.source = source;
  }

  void write() {
    String id = anchors.file(source);
    html.open("section", "class", "file", "aria-labelledby", id).newLine();
    html.open("h2", "id", id).element("bdi", source.name()).close("h2");
    html.element("p", facts(), "class", "facts").newLine();
    new DriftMap(html, source, language()).write(report);
    lines();
    html.close("section").newLine();
  }

  private void lines() {
    List<List<Mark>> marks = perLine();
    Mark.of(report, anchors, source)
        .forEach(mark -> lines(mark).forEach(l -> marks.get(l).add(mark)));
    List<List<Integer>> findings = perLine();
    for (int i = 0; i < report.findings().size(); i++) {
      Finding finding = report.findings().get(i);
      if (finding.at().source().equals(source)) {
        findings.get(finding.at().start().line() - 1).add(i);
      }
    }
    html.open("div", "class", "text", "lang", language()).newLine();
    for (int line = 1; line <= source.lineCount(); line++) {
      row(line, marks.get(line - 1), findings.get(line - 1));
    }
    html.close("div");
  }

  private void row(int number, List<Mark> marks, List<Integer> findings) {
    Span line = source.line(number);
    String id = anchors.line(source, number);
    html.open("div", "class", line.isEmpty() ? "row blank" : "row", "id", id);
    String label = Integer.toString(number);
    html.element("a", label, "class", "line", "href", "#" + id, "aria-label", "Line " + label);
    html.open("p", "dir", "auto");
    new MarkedLine(html, source, line).write(marks);
    html.close("p");
    if (!findings.isEmpty()) {
      html.open("div", "class", "margin", "lang", "en").newLine();
      findings.forEach(i -> cards.write(report.findings().get(i), i + 1, language()));
      html.close("div");
    }
    html.close("div").newLine();
  }

  /** The lines that a mark touches, counted from 0. */
  private Stream<Integer> lines(Mark mark) {
    Span span = mark.span();
    int first = source.position(span.start()).line() - 1;
    int last = span.isEmpty() ? first : source.position(span.end() - 1).line() - 1;
    return Stream.iterate(first, line -> line <= last, line -> line + 1);
  }

  private <T> List<List<T>> perLine() {
    List<List<T>> lines = new ArrayList<>();
    for (int i = 0; i < source.lineCount(); i++) {
      lines.add(new ArrayList<>());
    }
    return lines;
  }

  private Optional<FileFacts> known() {
    return report.files().stream().filter(file -> file.source().equals(source)).findFirst();
  }

  private String language() {
    return known().map(file -> file.language().toLanguageTag()).orElse("und");
  }

  private String facts() {
    long findings = report.findings().stream().filter(f -> f.at().source().equals(source)).count();
    String count = findings == 1 ? "1 finding" : findings + " findings";
    return known()
        .map(file -> String.format(Locale.ROOT, "%s · %,d words · ", language(), file.words()))
        .orElse("")
        .concat(count);
  }
}
