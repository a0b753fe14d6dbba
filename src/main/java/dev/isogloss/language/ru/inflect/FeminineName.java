package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of women. */
final class FeminineName {
  /** Biblical and western names of the third declension; eastern ones in a soft sign are frozen. */
  private static final List<String> THIRD_DECLENSION =
      List.of("вь", "фь", "рахиль", "рашель", "жизель", "нинель", "эсфирь", "любовь");

  private FeminineName() {}

  /** The declension; null for a name that does not decline. */
  static @Nullable Declension decline(String lemma, String lower, NameKind kind) {
    if (kind == NameKind.FAMILY) {
      Declension surname = Surname.decline(lemma, lower, Gender.FEMININE);
      if (surname != null) {
        return surname;
      }
    }
    return switch (Letters.fromEnd(lower, 0)) {
      case 'а', 'я' -> firstDeclension(lemma, lower, kind);
      case 'ь' ->
          kind == NameKind.GIVEN && Letters.endsWithAny(lower, THIRD_DECLENSION)
              ? FeminineNoun.decline(lemma, lower, Animacy.ANIMATE)
              : null;
      default -> null;
    };
  }

  private static @Nullable Declension firstDeclension(String lemma, String lower, NameKind kind) {
    Declension plain = FirstDeclensionName.decline(lemma, lower);
    if (plain == null || kind != NameKind.PATRONYMIC) {
      return plain;
    }
    String genitive = Letters.cut(lemma, 2) + "ен";
    return Declension.of(plain.singular(), plain.plural().withGenitive(genitive), Animacy.ANIMATE);
  }
}
