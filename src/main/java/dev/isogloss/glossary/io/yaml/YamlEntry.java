package dev.isogloss.glossary.io.yaml;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.io.Choices;
import dev.isogloss.glossary.io.EntryDraft;
import dev.isogloss.glossary.io.EntryDraft.Feature;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.text.Spaces;
import dev.isogloss.text.Span;
import dev.isogloss.yaml.YamlNode;
import dev.isogloss.yaml.YamlNode.Entry;
import dev.isogloss.yaml.YamlNode.Items;
import dev.isogloss.yaml.YamlNode.Keys;
import dev.isogloss.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a native glossary as a concept. */
final class YamlEntry {
  private static final List<String> KEYS =
      List.of(
          "id",
          "kind",
          "pos",
          "gender",
          "animacy",
          "indeclinable",
          "case",
          "terms",
          "forms",
          "context",
          "except",
          "only",
          "note");

  private final IssueLog log;
  private final EntryDraft draft = new EntryDraft();
  private @Nullable Scalar id;

  private YamlEntry(IssueLog log) {
    this.log = log;
  }

  /** The concept of an entry; empty, with the reason in the log, where it cannot be used. */
  static Optional<Concept> read(YamlNode node, IssueLog log) {
    if (!(node instanceof Keys keys)) {
      log.add(node.at(), Rule.SYNTAX, "The entry has no keys. Write “- id: …” and “terms:”.");
      return Optional.empty();
    }
    IssueLog own = log.fresh();
    Optional<Concept> concept = new YamlEntry(own).concept(keys);
    log.addAll(own);
    return own.hasFatal() ? Optional.empty() : concept;
  }

  private Optional<Concept> concept(Keys keys) {
    keys.entries().forEach(this::take);
    if (id == null || id.text().isBlank()) {
      log.add(keys.at(), Rule.MISSING_CONCEPT, "The entry has no id. Write one: “id: …”.");
      return Optional.empty();
    }
    // Terms that were refused are not missing.
    if (draft.terms().isEmpty() && !log.hasFatal()) {
      log.add(
          id.at(),
          Rule.NO_TERM,
          "The concept “%s” has no term. Write one in at least one language, or remove the entry."
              .formatted(id.text()));
    }
    Span place = id.at();
    draft
        .idleContext()
        .filter(idle -> !draft.terms().isEmpty())
        .ifPresent(idle -> log.add(place, Rule.IDLE_CONTEXT, idle));
    return Optional.of(draft.concept(id.text().strip(), log.locate(id.at())));
  }

  private void take(Entry entry) {
    switch (entry.key().text()) {
      case "id" -> id = text(entry.value()).orElse(null);
      case "kind" -> choose(Feature.KIND, entry.value());
      case "pos" -> choose(Feature.POS, entry.value());
      case "gender" -> choose(Feature.GENDER, entry.value());
      case "animacy" -> choose(Feature.ANIMACY, entry.value());
      case "indeclinable" -> choose(Feature.INDECLINABLE, entry.value());
      case "case" -> choose(Feature.CASE, entry.value());
      case "terms" -> new YamlTerms(log, draft.terms()).read(entry.value());
      case "forms" -> new YamlForms(log, draft).read(entry.value());
      case "context" -> draft.takeContext(texts(entry.value()));
      case "except" -> draft.takeExcept(texts(entry.value()));
      case "only" -> draft.takeOnly(texts(entry.value()));
      case "note" -> draft.takeNote(text(entry.value()).map(n -> n.text().strip()).orElse(""));
      default ->
          log.add(
              entry.key().at(),
              Rule.UNKNOWN_COLUMN,
              Choices.refuse("key", entry.key().text(), KEYS));
    }
  }

  /** A single value; a list or keys are refused. */
  private Optional<Scalar> text(YamlNode node) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    log.add(node.at(), Rule.INVALID_VALUE, "There is no single value here. Write a text.");
    return Optional.empty();
  }

  /** A list of values; a single one is a list of one. */
  private List<String> texts(YamlNode node) {
    List<YamlNode> values = node instanceof Items items ? items.values() : List.of(node);
    return values.stream()
        .flatMap(v -> text(v).stream())
        .map(v -> Spaces.normalize(v.text().strip()))
        .toList();
  }

  private void choose(Feature feature, YamlNode node) {
    text(node)
        .flatMap(written -> draft.take(feature, written.text().strip()))
        .ifPresent(refusal -> log.add(node.at(), Rule.INVALID_VALUE, refusal));
  }
}
