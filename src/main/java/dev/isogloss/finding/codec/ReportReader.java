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
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ReportWriter} has written.
 *
 * @param texts by their numbers; filled when they are read
 */
record ReportReader(DataInputStream in, List<SourceText> texts) {
  /** Reads one thing of a list. */
  private interface Each<T> {
    T read() throws IOException;
  }

  /**
   * @throws RuntimeException if the bytes are no report
   */
  Report read() throws IOException {
    return new Report(
        list(this::facts),
        list(this::finding),
        list(this::mention),
        list(this::cluster),
        list(this::problem),
        list(this::omitted));
  }

  /** What the numbers stand for, each with its digest. */
  void readTexts(Texts known) throws IOException {
    texts.addAll(
        list(
            () -> {
              SourceId id = new SourceId(string(), optional(), optional());
              return known.find(id, string());
            }));
  }

  private Problem problem() throws IOException {
    return new Problem(string(), string());
  }

  private FileFacts facts() throws IOException {
    return new FileFacts(source(), Locale.forLanguageTag(string()), in.readInt(), in.readInt());
  }

  private Finding finding() throws IOException {
    String check = string();
    Category category = Category.valueOf(string());
    Severity severity = Severity.valueOf(string());
    Location at = location();
    Message message = message();
    String concept = optional();
    return new Finding(
        check,
        category,
        severity,
        at,
        message,
        concept,
        list(this::fix),
        list(this::related),
        list(this::copy),
        string(),
        list(this::alias));
  }

  private Alias alias() throws IOException {
    return new Alias(string(), string());
  }

  private Fix fix() throws IOException {
    return new Fix(
        message(),
        Safety.valueOf(string()),
        Intent.valueOf(string()),
        list(this::change),
        list(this::edit));
  }

  private Change change() throws IOException {
    return new Change(string(), span(), string());
  }

  private Span span() throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  private Edit edit() throws IOException {
    return new Edit(location(), string());
  }

  private Related related() throws IOException {
    return new Related(location(), message());
  }

  private Copy copy() throws IOException {
    return new Copy(location(), list(this::fix));
  }

  private Mention mention() throws IOException {
    return new Mention(string(), location(), Status.valueOf(string()), string());
  }

  private Omitted omitted() throws IOException {
    return new Omitted(finding(), Omitted.Reason.valueOf(string()));
  }

  private Cluster cluster() throws IOException {
    return new Cluster(
        string(),
        Cluster.Kind.valueOf(string()),
        Locale.forLanguageTag(string()),
        list(this::rendering),
        in.readInt(),
        in.readDouble(),
        list(this::message));
  }

  private Message message() throws IOException {
    return new MessageReader(in).read();
  }

  private Rendering rendering() throws IOException {
    return new Rendering(string(), list(this::use));
  }

  private Rendering.Use use() throws IOException {
    return new Rendering.Use(location(), list(this::fix).stream().findFirst());
  }

  private Location location() throws IOException {
    return new Location(source(), span());
  }

  private SourceText source() throws IOException {
    return texts.get(in.readInt());
  }

  private <T> List<T> list(Each<T> each) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(each.read());
    }
    return values;
  }

  private @Nullable String optional() throws IOException {
    boolean there = in.readBoolean();
    String value = string();
    return there ? value : null;
  }

  private String string() throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
