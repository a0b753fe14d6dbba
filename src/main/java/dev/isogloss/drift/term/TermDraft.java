package dev.isogloss.drift.term;

import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.phrase.BaseForm;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.message.Message;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a draft of a group of candidates. What the user's glossary lists is settled. */
final class TermDraft {
  private TermDraft() {}

  /** Empty where the glossary lists all of the group, or tells its members apart. */
  static Optional<Draft> of(TermGroups.Group group, Language language) {
    Set<Concept> concepts =
        group.members().stream()
            .flatMap(m -> listed(m).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<TermCandidate> unlisted =
        group.members().stream().filter(m -> listed(m).isEmpty()).toList();
    if (concepts.isEmpty()) {
      List<String> texts = texts(group.members(), language);
      return Optional.of(
          draft(group, language, texts, group.members().indexOf(chosen(group)), Optional.empty()));
    }
    Optional<Term> preferred = concepts.iterator().next().preferred(language.locale());
    if (concepts.size() > 1 || unlisted.isEmpty() || preferred.isEmpty()) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>(List.of(preferred.get().text()));
    texts.addAll(texts(unlisted, language));
    return Optional.of(
        draft(
            group,
            language,
            texts,
            0,
            Optional.of(Message.of("The glossary has the proposed term."))));
  }

  /** The concept that the glossary has for a candidate. */
  private static Optional<Concept> listed(TermCandidate candidate) {
    return candidate.mentions().stream()
        .flatMap(
            m ->
                m.paragraph().terms().stream()
                    .filter(t -> t.span().equals(m.span()))
                    .map(t -> t.concept()))
        .findFirst();
  }

  private static List<String> texts(List<TermCandidate> members, Language language) {
    BaseForm base = new BaseForm(language);
    return members.stream().map(m -> base.of(m.phrases())).toList();
  }

  private static Draft draft(
      TermGroups.Group group,
      Language language,
      List<String> texts,
      int chosen,
      Optional<Message> given) {
    Set<Message> reasons = new LinkedHashSet<>();
    group.links().forEach(l -> reasons.addAll(l.reasons()));
    given.ifPresent(reasons::add);
    return new Draft(
        Cluster.Kind.TERM,
        Concept.Kind.TERM,
        language.locale(),
        texts.stream().map(t -> new Draft.Variant(t, List.of())).toList(),
        chosen,
        given.isPresent(),
        group.score(),
        List.copyOf(reasons));
  }

  private static TermCandidate chosen(TermGroups.Group group) {
    return group.links().stream()
        .flatMap(l -> l.usual().stream())
        .findFirst()
        .orElseGet(
            () ->
                group.members().stream()
                    .max(Comparator.comparingInt(TermCandidate::count))
                    .orElseThrow());
  }
}
