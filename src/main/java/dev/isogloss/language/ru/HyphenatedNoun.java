package dev.isogloss.language.ru;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Common nouns, also those of two parts: the last declines, <i>чат-бот – чат-бота</i>. */
final class HyphenatedNoun {
  private HyphenatedNoun() {}

  static List<Form> decline(String lemma, @Nullable Gender gender, @Nullable Animacy animacy) {
    int hyphen = lemma.lastIndexOf('-');
    if (hyphen < 0) {
      return RussianNoun.decline(lemma, gender, animacy);
    }
    String first = lemma.substring(0, hyphen + 1);
    return RussianNoun.decline(lemma.substring(hyphen + 1), gender, animacy).stream()
        .map(f -> new Form(first + f.text(), f.morph()))
        .toList();
  }
}
