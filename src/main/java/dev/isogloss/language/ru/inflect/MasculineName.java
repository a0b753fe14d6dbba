package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of men. */
final class MasculineName {
  /** The given names with a fleeting vowel; the language has no others. */
  private static final Map<String, String> OBLIQUE_STEMS = Map.of("лев", "Льв", "павел", "Павл");

  private MasculineName() {}

  /** The declension; null for a name that does not decline. */
  static @Nullable Declension decline(String lemma, String lower, NameKind kind) {
    if (kind == NameKind.FAMILY) {
      Declension surname = Surname.decline(lemma, lower, Gender.MASCULINE);
      if (surname != null) {
        return surname;
      }
    }
    String oblique = OBLIQUE_STEMS.get(lower);
    if (oblique != null && kind == NameKind.GIVEN) {
      CaseForms singular = CaseForms.of(oblique, "- а у а ом е").withNominative(lemma);
      return new Declension(singular, CaseForms.of(oblique, "ы ов ам ов ами ах"));
    }
    return switch (Letters.fromEnd(lower, 0)) {
      case 'а', 'я' -> FirstDeclensionName.decline(lemma, lower);
      case 'о', 'е', 'ё', 'и', 'у', 'ю', 'э', 'ы' -> null;
      default -> consonant(lemma, lower, kind);
    };
  }

  private static @Nullable Declension consonant(String lemma, String lower, NameKind kind) {
    if (lower.endsWith("ых") || kind == NameKind.FAMILY && lower.matches(".*[кгхнш]их")) {
      return null;
    }
    boolean russian = kind == NameKind.FAMILY && lower.matches(".*(ец|ок|ёк|ач)");
    return russian || lower.endsWith("рёк")
        ? MasculineNoun.decline(lemma, lower, Animacy.ANIMATE)
        : MasculineNoun.declineFirmly(lemma, lower);
  }
}
