package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph.Gender;
import java.util.List;
import java.util.Locale;

/**
 * Names, also double ones: <i>Анны-Марии</i>, <i>Римского-Корсакова</i>, but <i>Жан-Жака</i> and
 * <i>Абдул-Азиза</i>, where only the last part declines.
 */
final class HyphenatedName {
  private HyphenatedName() {}

  static List<Form> decline(String lemma, NameKind kind, Gender gender) {
    int hyphen = lemma.lastIndexOf('-');
    if (hyphen <= 0) {
      return RussianName.decline(lemma, kind, gender);
    }
    String first = lemma.substring(0, hyphen);
    List<Form> last = RussianName.decline(lemma.substring(hyphen + 1), kind, gender);
    if (!declines(first.toLowerCase(Locale.ROOT), gender)) {
      return Compound.frozen(first, last);
    }
    NameKind firstKind = RussianName.kind(first.toLowerCase(Locale.ROOT));
    List<Form> own = RussianName.decline(first, firstKind, gender);
    // A second part with one form leaves the first its own: Склодовской-Кюри.
    return last.size() < 2
        ? own.stream()
            .map(f -> new Form(f.text() + lemma.substring(hyphen), f.morph(), f.certain()))
            .toList()
        : Compound.declined(own, last);
  }

  /** As {@link RussianName#everyUse}. */
  static List<Form> everyUse(String lemma) {
    int hyphen = lemma.lastIndexOf('-');
    if (hyphen <= 0) {
      return RussianName.everyUse(lemma);
    }
    String lower = lemma.toLowerCase(Locale.ROOT);
    return decline(lemma, RussianName.kind(lower), RussianName.likelyGender(lower));
  }

  private static boolean declines(String first, Gender gender) {
    boolean womans = first.matches(".*[^аеёиоуыэюя]а|.*я");
    return gender == Gender.FEMININE && womans || Surname.isTypical(first);
  }
}
