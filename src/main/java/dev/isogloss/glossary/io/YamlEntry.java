package dev.isogloss.glossary.io;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.YamlNode.Entry;
import dev.isogloss.glossary.io.YamlNode.Items;
import dev.isogloss.glossary.io.YamlNode.Keys;
import dev.isogloss.glossary.io.YamlNode.Scalar;
import dev.isogloss.language.Morph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a native glossary as a concept. */
final class YamlEntry {
  private static final List<String> KEYS =
      List.of("id", "kind", "pos", "gender", "case", "terms", "context", "note");

  private final IssueLog log;
  private final List<Term> terms = new ArrayList<>();
  private @Nullable Scalar id;
  private Concept.Kind kind = Concept.Kind.TERM;
  private CasePolicy casePolicy = CasePolicy.AS_KIND;
  private Morph.@Nullable Pos partOfSpeech;
  private Morph.@Nullable Gender gender;
  private List<String> context = List.of();
  private String note = "";

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
    if (terms.isEmpty() && !log.hasFatal()) {
      log.add(
          id.at(),
          Rule.NO_TERM,
          "The concept “%s” has no term. Write one in at least one language, or remove the entry."
              .formatted(id.text()));
    }
    List<Term> complete =
        terms.stream()
            .map(term -> term.withPartOfSpeech(partOfSpeech).withGender(gender))
            .map(term -> term.status() == Status.DEPRECATED ? term.withContext(context) : term)
            .toList();
    return Optional.of(
        new Concept(id.text().strip(), kind, casePolicy, complete, note, log.locate(id.at())));
  }

  private void take(Entry entry) {
    switch (entry.key().text()) {
      case "id" -> id = text(entry.value()).orElse(null);
      case "kind" -> kind = choose(Choices.KIND, entry.value()).orElse(kind);
      case "pos" -> partOfSpeech = choose(Choices.PART_OF_SPEECH, entry.value()).orElse(null);
      case "gender" -> gender = choose(Choices.GENDER, entry.value()).orElse(null);
      case "case" -> casePolicy = choose(Choices.CASE, entry.value()).orElse(casePolicy);
      case "terms" -> new YamlTerms(log, terms).read(entry.value());
      case "context" -> context = texts(entry.value());
      case "note" -> note = text(entry.value()).map(n -> n.text().strip()).orElse("");
      default ->
          log.add(
              entry.key().at(),
              Rule.UNKNOWN_COLUMN,
              Choices.refuse("key", entry.key().text(), KEYS));
    }
  }

  private Optional<Scalar> text(YamlNode node) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    log.add(node.at(), Rule.INVALID_VALUE, "Here stands no single value. Write a text.");
    return Optional.empty();
  }

  private List<String> texts(YamlNode node) {
    List<YamlNode> values = node instanceof Items items ? items.values() : List.of(node);
    return values.stream()
        .flatMap(v -> text(v).stream())
        .map(v -> Spaces.normalize(v.text().strip()))
        .toList();
  }

  private <T> Optional<T> choose(Choices<T> choices, YamlNode node) {
    Optional<Scalar> written = text(node);
    Optional<T> chosen = written.flatMap(w -> choices.find(w.text().strip()));
    if (written.isPresent() && chosen.isEmpty()) {
      log.add(node.at(), Rule.INVALID_VALUE, choices.refuse(written.get().text().strip()));
    }
    return chosen;
  }
}
