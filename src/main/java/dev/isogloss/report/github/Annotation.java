package dev.isogloss.report.github;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.report.WorkingFolder;
import dev.isogloss.text.SafeText;
import java.util.Locale;

/** A finding as a workflow command, or as a line that is none. */
record Annotation(Finding finding, String path) {
  /** What GitHub calls it. */
  enum Kind {
    ERROR,
    WARNING,
    NOTICE;

    static Kind of(Severity severity) {
      return switch (severity) {
        case CRITICAL, MAJOR -> ERROR;
        case MINOR -> WARNING;
        case NEUTRAL -> NOTICE;
      };
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    String of(long count) {
      return count == 1 ? id() : id() + "s";
    }
  }

  static Annotation of(Finding finding, WorkingFolder folder) {
    return new Annotation(finding, folder.relative(finding.at().source()));
  }

  static String notice(String title, String message) {
    return "::notice title=" + property(title) + "::" + data(message);
  }

  /** Columns are given for places within one line only: GitHub refuses them for others. */
  String command() {
    int line = finding.at().start().line();
    int endLine = finding.at().end().line();
    StringBuilder command = new StringBuilder("::").append(Kind.of(finding.severity()).id());
    command.append(" file=").append(property(path)).append(",line=").append(line);
    command.append(",endLine=").append(endLine);
    if (line == endLine) {
      command.append(",col=").append(finding.at().start().column());
      command.append(",endColumn=").append(finding.at().end().column());
    }
    String title = finding.severity().id() + " · " + finding.check();
    return command + ",title=" + property(title) + "::" + data(MessageText.of(finding.message()));
  }

  /** One line that no runner takes for a command, whatever the message holds. */
  String line() {
    String line =
        path
            + ":"
            + finding.at().start().line()
            + ":"
            + finding.at().start().column()
            + "  "
            + finding.severity().id()
            + "  "
            + finding.check()
            + "  "
            + MessageText.of(finding.message());
    return SafeText.logLine(line.replaceAll("\\s*[\\r\\n]+\\s*", " "));
  }

  private static String data(String text) {
    return SafeText.lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
