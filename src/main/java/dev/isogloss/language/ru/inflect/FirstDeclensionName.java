package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Morph.Animacy;
import org.jspecify.annotations.Nullable;

/** Names of either sex in -а and -я. */
final class FirstDeclensionName {
  private FirstDeclensionName() {}

  /** The declension; null after a vowel other than that of -ия, -ея and the like. */
  static @Nullable Declension decline(String lemma, String lower) {
    boolean foreign = lower.endsWith("а") && "иеу".indexOf(Letters.fromEnd(lower, 1)) >= 0;
    return foreign ? null : FeminineNoun.decline(lemma, lower, Animacy.ANIMATE);
  }
}
