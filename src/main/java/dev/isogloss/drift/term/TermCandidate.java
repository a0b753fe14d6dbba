package dev.isogloss.drift.term;

import dev.isogloss.document.Segment.Role;
import dev.isogloss.drift.phrase.NounPhrase;
import dev.isogloss.drift.phrase.PhraseWord;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A noun phrase that may be a term, with all its places.
 *
 * @param mentions in reading order, at least one
 */
record TermCandidate(List<TermMention> mentions) {
  private static final Set<Role> RUNNING = Set.of(Role.PARAGRAPH, Role.LIST_ITEM);

  TermCandidate {
    mentions = List.copyOf(mentions);
  }

  NounPhrase phrase() {
    return mentions.get(0).phrase();
  }

  /** The phrase as each place has it. */
  List<NounPhrase> phrases() {
    return mentions.stream().map(TermMention::phrase).toList();
  }

  List<PhraseWord> content() {
    return phrase().content();
  }

  /** The sentences that have it, those with the same words taken for one. */
  Set<Integer> sentences() {
    return mentions.stream().map(TermMention::sentence).collect(Collectors.toSet());
  }

  int count() {
    return sentences().size();
  }

  /** Whether one of its words is a name here: it has a capital wherever the phrase is. */
  boolean isName(PhraseWord word) {
    int at = content().indexOf(word);
    boolean first = at == 0;
    return !word.isAbbreviation()
        && mentions.stream()
            .allMatch(
                m ->
                    m.phrase().content().get(at).isCapitalised()
                        && !(first && m.opens())
                        && !m.quoted());
  }

  /** Its mentions in running text; headings and tables have capitals of their own. */
  List<TermMention> inProse() {
    return mentions.stream()
        .filter(m -> RUNNING.contains(m.paragraph().block().segment().role()))
        .toList();
  }

  boolean isDeclared() {
    return mentions.stream().anyMatch(TermMention::declared);
  }
}
