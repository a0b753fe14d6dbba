package dev.isogloss.language.en;

import dev.isogloss.language.WordFormation;
import java.util.List;

/** How English words are made of others. */
final class EnglishWordFormation implements WordFormation {
  private static final List<String> OF_VERBS = List.of("tion", "sion", "ment");

  @Override
  public boolean isVerbalNoun(String lemma) {
    return OF_VERBS.stream().anyMatch(lemma::endsWith);
  }
}
