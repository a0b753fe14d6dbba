package dev.isogloss.language.ru;

import dev.isogloss.language.Confusions;
import java.util.regex.Pattern;

/** The letters of Russian that writers and programs get wrong. */
final class RussianConfusions implements Confusions {
  /** Vowels that sound alike without the stress. */
  private static final String ALIKE = "ао еи ея иы эе";

  private static final String VOWELS = "аеиоуыэюя";
  private static final Pattern INFINITIVE_OR_THIRD_PERSON = Pattern.compile("ть?ся$");

  /** The two suffixes of participles and adjectives: <i>установлены, установленны</i>. */
  private static final Pattern SHORT_FORM = Pattern.compile(".*нн[аоы]");

  @Override
  public boolean areVowelsAlike(char a, char b) {
    return ALIKE.contains("" + a + b) || ALIKE.contains("" + b + a);
  }

  @Override
  public boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  @Override
  public boolean isMute(char letter) {
    return letter == 'ь';
  }

  /** <i>-тся</i> for <i>-ться</i>, or the other way round. */
  @Override
  public boolean isEndingMistaken(String word, String known) {
    return (word.endsWith("тся") || word.endsWith("ться")) && verb(word).equals(verb(known));
  }

  private static String verb(String word) {
    return INFINITIVE_OR_THIRD_PERSON.matcher(word).replaceFirst("");
  }

  @Override
  public boolean isDoubledByGrammar(String word) {
    return SHORT_FORM.matcher(word).matches();
  }

  @Override
  public String rareInitials() {
    return "жйфхцчшщэю";
  }
}
