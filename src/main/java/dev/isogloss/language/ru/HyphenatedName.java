package dev.isogloss.language.ru;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph.Gender;
import java.util.List;

/** Names, also double ones. */
final class HyphenatedName {
  private HyphenatedName() {}

  static List<Form> decline(String lemma, NameKind kind, Gender gender) {
    int hyphen = lemma.lastIndexOf('-');
    if (hyphen < 0) {
      return RussianName.decline(lemma, kind, gender);
    }
    String first = lemma.substring(0, hyphen + 1);
    return RussianName.decline(lemma.substring(hyphen + 1), kind, gender).stream()
        .map(f -> new Form(first + f.text(), f.morph()))
        .toList();
  }
}
