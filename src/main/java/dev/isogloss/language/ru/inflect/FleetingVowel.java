package dev.isogloss.language.ru.inflect;

import java.util.Set;

/**
 * The vowels that come and go with the ending: <i>окно – окон</i>, <i>владелец – владельца</i>.
 *
 * <p>The lists were chosen by measurement against the words of a dictionary.
 */
final class FleetingVowel {
  /** Masculine stems in -ок whose о is of the root. */
  private static final Set<String> ROOTS_IN_OK =
      Set.of(
          "блок",
          "брелок",
          "волок",
          "кок",
          "электрошок",
          "срок",
          "урок",
          "игрок",
          "отрок",
          "морок",
          "окорок",
          "порок",
          "пророк",
          "оброк",
          "зарок",
          "исток",
          "поток",
          "приток",
          "отток",
          "восток",
          "водосток",
          "кровоток",
          "биоток",
          "шток",
          "знаток",
          "ходок",
          "ездок",
          "седок",
          "чеснок",
          "челнок");

  private FleetingVowel() {}

  /**
   * The stem of the oblique cases of a masculine noun: without the vowel that only its nominative
   * has.
   *
   * @param noun the nominative, which ends in a consonant or in a soft sign; without the soft sign
   */
  static String drop(String noun, String lower) {
    if (Letters.syllables(lower) < 2) {
      return noun;
    }
    if (lower.endsWith("ец")) {
      return dropBeforeTs(noun, lower);
    }
    if (lower.endsWith("ок") && !Letters.endsWithAny(lower, ROOTS_IN_OK)) {
      return Letters.isConsonant(Letters.fromEnd(lower, 2)) ? without(noun, "") : noun;
    }
    if (lower.endsWith("ёк") || lower.endsWith("ек")) {
      return dropBeforeK(noun, lower);
    }
    return noun;
  }

  private static String dropBeforeTs(String noun, String lower) {
    char before = Letters.fromEnd(lower, 2);
    if (Letters.isVowel(before)) {
      return without(noun, "й");
    }
    boolean cluster = Letters.isConsonant(Letters.fromEnd(lower, 3));
    if (cluster && Letters.syllables(lower) == 2 || lower.endsWith("спец")) {
      return noun;
    }
    return without(noun, before == 'л' ? "ь" : "");
  }

  private static String dropBeforeK(String noun, String lower) {
    char before = Letters.fromEnd(lower, 2);
    if (Letters.isHusher(before)) {
      return without(noun, "");
    }
    boolean root = "лнрзд".indexOf(before) < 0 && !Letters.isVowel(before);
    if (!lower.endsWith("ёк") || root || lower.endsWith("прёк")) {
      return noun;
    }
    return without(noun, Letters.isVowel(before) ? "й" : "ь");
  }

  private static String without(String noun, String instead) {
    return noun.substring(0, noun.length() - 2) + instead + noun.substring(noun.length() - 1);
  }

  /**
   * The genitive plural without ending of a feminine or neuter noun with a hard stem.
   *
   * @param stem the noun without its last letter
   */
  static String insert(String stem, String lower, boolean neuter) {
    char last = Letters.fromEnd(lower, 0);
    char before = Letters.fromEnd(lower, 1);
    if (Letters.isVowel(before) || before == ' ' || before == last) {
      return stem;
    }
    return switch (last) {
      case 'к' -> beforeK(stem, before, neuter);
      case 'ц' -> open(stem, before, 'е');
      case 'н' -> beforeN(stem, before, neuter);
      case 'л' -> beforeL(stem, before, neuter);
      case 'м' -> neuter && before == 'ь' ? open(stem, before, 'е') : stem;
      case 'р' -> neuter && "дб".indexOf(before) >= 0 ? open(stem, before, 'е') : stem;
      default -> stem;
    };
  }

  private static String beforeK(String stem, char before, boolean neuter) {
    if (neuter && before == 'с') {
      return stem;
    }
    boolean soft = before == 'ь' || before == 'й' || Letters.isHusher(before) || before == 'ц';
    return open(stem, before, soft ? 'е' : 'о');
  }

  private static String beforeN(String stem, char before, boolean neuter) {
    if (neuter) {
      return open(stem, before, before == 'к' ? 'о' : 'е');
    }
    return "сжшч".indexOf(before) >= 0 ? open(stem, before, 'е') : stem;
  }

  private static String beforeL(String stem, char before, boolean neuter) {
    if (before == 'к') {
      return open(stem, before, 'о');
    }
    boolean opens = neuter ? before != 'р' : before == 'т';
    return opens ? open(stem, before, 'е') : stem;
  }

  /**
   * The genitive plural of a noun in -я whose stem ends in two consonants: <i>башен</i>,
   * <i>капель</i>.
   *
   * @param stem the noun without -я
   */
  static String insertSoft(String stem, String lower) {
    char last = Letters.fromEnd(lower, 0);
    char before = Letters.fromEnd(lower, 1);
    if (Letters.isVowel(before) || before == ' ' || before == last) {
      return stem + "ь";
    }
    return switch (last) {
      case 'н' -> open(stem, before, before == 'х' ? 'о' : 'е') + (before == 'х' ? "ь" : "");
      case 'л' -> open(stem, before, 'е') + "ь";
      default -> stem + "ь";
    };
  }

  private static String open(String stem, char before, char vowel) {
    int gap = stem.length() - 1;
    int keep = before == 'ь' || before == 'й' ? gap - 1 : gap;
    return stem.substring(0, keep) + vowel + stem.substring(gap);
  }
}
