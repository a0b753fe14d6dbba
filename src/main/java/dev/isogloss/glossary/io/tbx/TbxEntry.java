package dev.isogloss.glossary.io.tbx;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.language.LanguageTags;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes a concept of an entry whose structure has been checked. */
final class TbxEntry {
  private final TbxNode entry;
  private final IssueLog log;
  private final List<Term> terms = new ArrayList<>();
  private final List<TbxTerm> read = new ArrayList<>();

  private TbxEntry(TbxNode entry, IssueLog log) {
    this.entry = entry;
    this.log = log;
  }

  /** The concept; empty, with the reason in the log, where the entry cannot be used. */
  static Optional<Concept> read(TbxNode entry, IssueLog log) {
    return new TbxEntry(entry, log).read();
  }

  private Optional<Concept> read() {
    for (TbxNode section : entry.children()) {
      if (section.isNamed("langSec") || section.isNamed("langSet")) {
        language(section);
      }
    }
    if (terms.isEmpty() && !log.hasFatal()) {
      log.add(
          entry.tag().span(),
          Rule.NO_TERM,
          "The entry has no term. Write one in at least one language, or remove the entry.");
    }
    String id = id();
    if (id.isEmpty() && !log.hasFatal()) {
      log.add(
          entry.tag().span(),
          Rule.MISSING_CONCEPT,
          "The entry has no id. Give it an attribute “id” of its own.");
    }
    return log.hasFatal() ? Optional.empty() : Optional.of(concept(id));
  }

  private Concept concept(String id) {
    String note = entry.children("note").map(TbxNode::text).collect(Collectors.joining(" "));
    return new Concept(id, kind(), CasePolicy.AS_KIND, terms, note, log.locate(entry.tag().span()));
  }

  /** In version 2 the id may be missing; the first term makes one that other edits leave alone. */
  private String id() {
    String id = entry.tag().id();
    if (id != null) {
      return id.strip();
    }
    if (entry.isNamed("conceptEntry") || terms.isEmpty()) {
      return "";
    }
    return terms.get(0).text().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** TBX has no kinds; a concept all of whose terms are proper nouns is a name. */
  private Concept.Kind kind() {
    List<TbxTerm> told = read.stream().filter(TbxTerm::tellsPartOfSpeech).toList();
    boolean name = !told.isEmpty() && told.stream().allMatch(TbxTerm::isProperNoun);
    return name ? Concept.Kind.NAME : Concept.Kind.TERM;
  }

  /** Takes the terms of a language; without a valid tag nobody knows what they are. */
  private void language(TbxNode section) {
    String tag = section.tag().language();
    Optional<Locale> language = tag == null ? Optional.empty() : LanguageTags.parse(tag);
    if (language.isEmpty()) {
      String problem =
          tag == null
              ? "<%s> has no attribute “xml:lang”.".formatted(section.name())
              : "“%s” is not a language tag.".formatted(tag);
      log.add(section.tag().span(), Rule.INVALID_LANGUAGE, problem + " " + LanguageTags.REMEDY);
      return;
    }
    List<TbxTerm> found =
        section.children().stream().flatMap(node -> TbxTerm.read(node, log).stream()).toList();
    read.addAll(found);
    boolean preferred =
        found.stream().anyMatch(t -> t.status().equals(Optional.of(Status.PREFERRED)));
    for (TbxTerm term : found) {
      // Where nothing is preferred, the first term without a status is.
      Status unsaid = preferred ? Status.ADMITTED : Status.PREFERRED;
      preferred |= term.status().isEmpty();
      terms.add(term.in(language.get(), term.status().orElse(unsaid), log));
    }
  }
}
