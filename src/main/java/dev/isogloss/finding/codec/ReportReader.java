package dev.isogloss.finding.codec;

import dev.isogloss.finding.Alias;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Change;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Intent;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Omitted;
import dev.isogloss.finding.Problem;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Rendering;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.Status;
import dev.isogloss.finding.Unread;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Reads what {@link ReportWriter} has written.
 *
 * @param texts by their numbers; filled when they are read
 */
record ReportReader(BinaryReader from, List<SourceText> texts) {
  /**
   * @throws RuntimeException if the bytes are no report
   */
  Report read() throws IOException {
    return new Report(
        from.list(this::facts),
        from.list(this::finding),
        from.list(this::mention),
        from.list(this::cluster),
        from.list(this::problem),
        from.list(this::omitted),
        from.list(this::unread));
  }

  /** What the numbers stand for, each with its digest. */
  void readTexts(Texts known) throws IOException {
    texts.addAll(
        from.list(
            () -> {
              SourceId id = new SourceId(from.string(), from.optional(), from.optional());
              return known.find(id, from.string());
            }));
  }

  private Problem problem() throws IOException {
    return new Problem(from.string(), from.string());
  }

  private FileFacts facts() throws IOException {
    return new FileFacts(
        source(), Locale.forLanguageTag(from.string()), from.in().readInt(), from.in().readInt());
  }

  private Finding finding() throws IOException {
    String check = from.string();
    Category category = Category.valueOf(from.string());
    Severity severity = Severity.valueOf(from.string());
    Location at = location();
    Message message = message();
    String concept = from.optional();
    return new Finding(
        check,
        category,
        severity,
        at,
        message,
        concept,
        from.list(this::fix),
        from.list(this::related),
        from.list(this::copy),
        from.string(),
        from.list(this::alias));
  }

  private Alias alias() throws IOException {
    return new Alias(from.string(), from.string(), location());
  }

  private Fix fix() throws IOException {
    return new Fix(
        message(),
        Safety.valueOf(from.string()),
        Intent.valueOf(from.string()),
        from.list(this::change),
        from.list(this::edit));
  }

  private Change change() throws IOException {
    return new Change(from.string(), from.span(), from.string());
  }

  private Edit edit() throws IOException {
    return new Edit(location(), from.string());
  }

  private Related related() throws IOException {
    return new Related(location(), message());
  }

  private Copy copy() throws IOException {
    return new Copy(location(), from.list(this::fix));
  }

  private Mention mention() throws IOException {
    return new Mention(from.string(), location(), Status.valueOf(from.string()), from.string());
  }

  private Unread unread() throws IOException {
    return new Unread(from.string(), from.in().readInt());
  }

  private Omitted omitted() throws IOException {
    return new Omitted(finding(), Omitted.Reason.valueOf(from.string()));
  }

  private Cluster cluster() throws IOException {
    return new Cluster(
        from.string(),
        Cluster.Kind.valueOf(from.string()),
        Locale.forLanguageTag(from.string()),
        from.list(this::rendering),
        from.in().readInt(),
        from.in().readDouble(),
        from.list(this::message));
  }

  private Message message() throws IOException {
    return new MessageReader(from).read();
  }

  private Rendering rendering() throws IOException {
    return new Rendering(from.string(), from.list(this::use));
  }

  private Rendering.Use use() throws IOException {
    return new Rendering.Use(location(), from.list(this::fix).stream().findFirst());
  }

  private Location location() throws IOException {
    return new Location(source(), from.span());
  }

  private SourceText source() throws IOException {
    return texts.get(from.in().readInt());
  }
}
