package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Common nouns, also those of two parts. As a rule the last part alone declines, <i>чат-бот –
 * чат-бота</i>; a feminine noun or a person's calling before the hyphen declines too,
 * <i>программа-помощник – программы-помощника</i>.
 */
final class HyphenatedNoun {
  /** First parts in -а that are prefixes or letters, not nouns. */
  private static final Set<String> FROZEN =
      Set.of(
          "альфа", "бета", "гамма", "дельта", "тета", "лямбда", "сигма", "омега", "мега", "гига",
          "мета", "ультра", "экстра", "инфра", "супра", "контра", "прима");

  private HyphenatedNoun() {}

  static List<Form> decline(String lemma, @Nullable Gender gender, @Nullable Animacy animacy) {
    int hyphen = lemma.lastIndexOf('-');
    if (hyphen <= 0) {
      return RussianNoun.decline(lemma, gender, animacy);
    }
    String first = lemma.substring(0, hyphen);
    List<Form> last = RussianNoun.decline(lemma.substring(hyphen + 1), gender, animacy);
    String lower = first.toLowerCase(Locale.ROOT);
    if (last.size() < 2 || !declines(lower)) {
      return Compound.frozen(first, last);
    }
    return Compound.declined(
        RussianNoun.decline(first, NounGuess.gender(lower), last.get(0).morph().animacy()), last);
  }

  private static boolean declines(String first) {
    boolean noun = first.endsWith("а") || first.endsWith("я");
    boolean afterVowel = Letters.isVowel(Letters.fromEnd(first, 1)) && first.endsWith("а");
    boolean person = NounGuess.animacy(first) == Animacy.ANIMATE;
    return (noun || person) && !afterVowel && !FROZEN.contains(first) && first.length() > 3;
  }
}
