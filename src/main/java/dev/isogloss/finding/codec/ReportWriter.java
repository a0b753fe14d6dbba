package dev.isogloss.finding.codec;

import dev.isogloss.finding.Alias;
import dev.isogloss.finding.Change;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Omitted;
import dev.isogloss.finding.Problem;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Rendering;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as bytes; {@link ReportReader} reads them. The texts that it is about come first,
 * in the order in which it names them, each by its identity and digest.
 *
 * @param texts each with its number
 */
record ReportWriter(DataOutputStream out, Map<SourceText, Integer> texts) {
  /** Writes one thing of a list. */
  private interface Each<T> {
    void write(T value) throws IOException;
  }

  void write(Report report) throws IOException {
    list(report.files(), this::facts);
    list(report.findings(), this::finding);
    list(report.mentions(), this::mention);
    list(report.clusters(), this::cluster);
    list(report.problems(), this::problem);
    list(report.omitted(), this::omitted);
  }

  /** Writes what the numbers stand for. */
  void writeTexts() throws IOException {
    list(List.copyOf(texts.keySet()), this::text);
  }

  private void text(SourceText text) throws IOException {
    string(text.id().path());
    optional(text.id().part());
    optional(text.id().version());
    string(text.digest());
  }

  private void problem(Problem problem) throws IOException {
    string(problem.path());
    string(problem.message());
  }

  private void facts(FileFacts facts) throws IOException {
    source(facts.source());
    string(facts.language().toLanguageTag());
    out.writeInt(facts.words());
    out.writeInt(facts.segments());
  }

  private void finding(Finding finding) throws IOException {
    string(finding.check());
    string(finding.category().name());
    string(finding.severity().name());
    location(finding.at());
    message(finding.message());
    optional(finding.concept());
    list(finding.fixes(), this::fix);
    list(finding.related(), this::related);
    list(finding.copies(), this::copy);
    string(finding.fingerprint());
    list(finding.aliases(), this::alias);
  }

  private void alias(Alias alias) throws IOException {
    string(alias.check());
    string(alias.fingerprint());
  }

  private void fix(Fix fix) throws IOException {
    message(fix.title());
    string(fix.safety().name());
    string(fix.intent().name());
    list(fix.changes(), this::change);
    list(fix.edits(), this::edit);
  }

  private void change(Change change) throws IOException {
    string(change.segment());
    span(change.at());
    string(change.text());
  }

  private void edit(Edit edit) throws IOException {
    location(edit.at());
    string(edit.replacement());
  }

  private void related(Related related) throws IOException {
    location(related.at());
    message(related.message());
  }

  private void copy(Copy copy) throws IOException {
    location(copy.at());
    list(copy.fixes(), this::fix);
  }

  private void mention(Mention mention) throws IOException {
    string(mention.concept());
    location(mention.at());
    string(mention.status().name());
    string(mention.term());
  }

  private void omitted(Omitted omitted) throws IOException {
    finding(omitted.finding());
    string(omitted.reason().name());
  }

  private void cluster(Cluster cluster) throws IOException {
    string(cluster.id());
    string(cluster.kind().name());
    string(cluster.language().toLanguageTag());
    list(cluster.renderings(), this::rendering);
    out.writeInt(cluster.chosen());
    out.writeDouble(cluster.score());
    list(cluster.reasons(), this::message);
  }

  private void message(Message message) throws IOException {
    new MessageWriter(out).write(message);
  }

  private void rendering(Rendering rendering) throws IOException {
    string(rendering.text());
    list(rendering.uses(), this::use);
  }

  private void use(Rendering.Use use) throws IOException {
    location(use.at());
    list(use.fix().stream().toList(), this::fix);
  }

  private void location(Location at) throws IOException {
    source(at.source());
    span(at.span());
  }

  private void source(SourceText text) throws IOException {
    texts.putIfAbsent(text, texts.size());
    out.writeInt(texts.get(text));
  }

  private void span(Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private <T> void list(List<T> values, Each<T> each) throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      each.write(value);
    }
  }

  private void optional(@Nullable String value) throws IOException {
    out.writeBoolean(value != null);
    string(value == null ? "" : value);
  }

  private void string(String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
