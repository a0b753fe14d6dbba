package dev.isogloss.drift.term;

import dev.isogloss.drift.phrase.PhraseWord;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Folding;
import dev.isogloss.language.Language;
import dev.isogloss.language.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds words that are the original of a term, in the letters of the language: <i>учётная запись
 * (account)</i> here and <i>аккаунт</i> there.
 */
final class TermLoans {
  private static final double SCORE = 0.7;

  /** Words that are farther from the original only look like it. */
  private static final double NEAR = 0.2;

  private static final int SHORTEST = 5;

  private TermLoans() {}

  /**
   * The links between the renderings of an original and the loan.
   *
   * @param renderings by their original, in small letters
   */
  static List<TermLink> links(
      Map<String, List<TermCandidate>> renderings,
      List<TermCandidate> candidates,
      Language language) {
    List<TermCandidate> words =
        candidates.stream()
            .filter(c -> c.content().size() == 1 && lemma(c).length() >= SHORTEST)
            .toList();
    List<TermLink> links = new ArrayList<>();
    renderings.forEach(
        (original, terms) -> {
          if (original.length() >= SHORTEST && original.indexOf(' ') < 0) {
            words.stream()
                .filter(word -> isLoan(original, word, language.names()))
                .filter(word -> terms.stream().noneMatch(t -> holds(t, word, language)))
                .findFirst()
                .ifPresent(word -> links.add(link(terms.get(0), word, original)));
          }
        });
    return links;
  }

  private static boolean isLoan(String original, TermCandidate word, Names names) {
    return names.distanceFromLatin(original, Folding.fold(lemma(word))) <= NEAR;
  }

  /** Whether the rendering is made of the loan itself: <i>аккаунт пользователя (account)</i>. */
  private static boolean holds(TermCandidate term, TermCandidate word, Language language) {
    String root = language.formation().root(lemma(word));
    return term.content().stream()
        .map(PhraseWord::lemma)
        .anyMatch(lemma -> language.formation().root(lemma).equals(root));
  }

  private static String lemma(TermCandidate word) {
    return word.content().get(0).lemma();
  }

  private static TermLink link(TermCandidate term, TermCandidate loan, String original) {
    Message reason =
        Message.of("The text gives «{0}» as the original of one; the other is its loan.", original);
    return new TermLink(term, loan, SCORE, Optional.of(term), List.of(reason));
  }
}
