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
import dev.isogloss.finding.Unread;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Writes a report as bytes; {@link ReportReader} reads them. The texts that it is about come first,
 * in the order in which it names them, each by its identity and digest.
 *
 * @param texts each with its number
 */
record ReportWriter(BinaryWriter to, Map<SourceText, Integer> texts) {
  void write(Report report) throws IOException {
    to.list(report.files(), this::facts);
    to.list(report.findings(), this::finding);
    to.list(report.mentions(), this::mention);
    to.list(report.clusters(), this::cluster);
    to.list(report.problems(), this::problem);
    to.list(report.omitted(), this::omitted);
    to.list(report.unread(), this::unread);
  }

  /** Writes what the numbers stand for. */
  void writeTexts() throws IOException {
    to.list(List.copyOf(texts.keySet()), this::text);
  }

  private void text(SourceText text) throws IOException {
    to.string(text.id().path());
    to.optional(text.id().part());
    to.optional(text.id().version());
    to.string(text.digest());
  }

  private void problem(Problem problem) throws IOException {
    to.string(problem.path());
    to.string(problem.message());
  }

  private void facts(FileFacts facts) throws IOException {
    source(facts.source());
    to.string(facts.language().toLanguageTag());
    to.out().writeInt(facts.words());
    to.out().writeInt(facts.segments());
  }

  private void finding(Finding finding) throws IOException {
    to.string(finding.check());
    to.string(finding.category().name());
    to.string(finding.severity().name());
    location(finding.at());
    message(finding.message());
    to.optional(finding.concept());
    to.list(finding.fixes(), this::fix);
    to.list(finding.related(), this::related);
    to.list(finding.copies(), this::copy);
    to.string(finding.fingerprint());
    to.list(finding.aliases(), this::alias);
  }

  private void alias(Alias alias) throws IOException {
    to.string(alias.check());
    to.string(alias.fingerprint());
    location(alias.at());
  }

  private void fix(Fix fix) throws IOException {
    message(fix.title());
    to.string(fix.safety().name());
    to.string(fix.intent().name());
    to.list(fix.changes(), this::change);
    to.list(fix.edits(), this::edit);
  }

  private void change(Change change) throws IOException {
    to.string(change.segment());
    to.span(change.at());
    to.string(change.text());
  }

  private void edit(Edit edit) throws IOException {
    location(edit.at());
    to.string(edit.replacement());
  }

  private void related(Related related) throws IOException {
    location(related.at());
    message(related.message());
  }

  private void copy(Copy copy) throws IOException {
    location(copy.at());
    to.list(copy.fixes(), this::fix);
  }

  private void mention(Mention mention) throws IOException {
    to.string(mention.concept());
    location(mention.at());
    to.string(mention.status().name());
    to.string(mention.term());
  }

  private void unread(Unread unread) throws IOException {
    to.string(unread.ending());
    to.out().writeInt(unread.files());
  }

  private void omitted(Omitted omitted) throws IOException {
    finding(omitted.finding());
    to.string(omitted.reason().name());
  }

  private void cluster(Cluster cluster) throws IOException {
    to.string(cluster.id());
    to.string(cluster.kind().name());
    to.string(cluster.language().toLanguageTag());
    to.list(cluster.renderings(), this::rendering);
    to.out().writeInt(cluster.chosen());
    to.out().writeDouble(cluster.score());
    to.list(cluster.reasons(), this::message);
  }

  private void message(Message message) throws IOException {
    new MessageWriter(to).write(message);
  }

  private void rendering(Rendering rendering) throws IOException {
    to.string(rendering.text());
    to.list(rendering.uses(), this::use);
  }

  private void use(Rendering.Use use) throws IOException {
    location(use.at());
    to.list(use.fix().stream().toList(), this::fix);
  }

  private void location(Location at) throws IOException {
    source(at.source());
    to.span(at.span());
  }

  private void source(SourceText text) throws IOException {
    texts.putIfAbsent(text, texts.size());
    to.out().writeInt(texts.get(text));
  }
}
