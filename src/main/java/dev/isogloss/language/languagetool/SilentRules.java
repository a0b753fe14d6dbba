package dev.isogloss.language.languagetool;

import dev.isogloss.language.Vocabulary;
import dev.isogloss.language.WordList;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules whose reports are always dropped, by the list {@link WordList#RULES}: they need not
 * run. Those about grammar run all the same, for they judge what a fix does to a sentence.
 */
final class SilentRules {
  private static final int TOPIC = 1;
  private static final int VERDICT = 2;

  private SilentRules() {}

  /** Their ids. */
  static Set<String> of(Vocabulary vocabulary) {
    return vocabulary.lines(WordList.RULES).stream()
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells[VERDICT].equals("off") && !cells[TOPIC].equals("grammar"))
        .map(cells -> cells[0])
        .collect(Collectors.toUnmodifiableSet());
  }
}
