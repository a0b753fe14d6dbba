package dev.isogloss.language.ru;

import dev.isogloss.language.Confusions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters of Russian that writers and programs get wrong. */
final class RussianConfusions implements Confusions {
  /** Vowels that sound alike without the stress. */
  private static final String ALIKE = "ао еи ея иы эе";

  private static final Pattern INFINITIVE_OR_THIRD_PERSON = Pattern.compile("ть?ся$");

  /** The two suffixes of participles and adjectives: <i>установлены, установленны</i>. */
  private static final Pattern SHORT_FORM = Pattern.compile(".*нн[аоы]");

  @Override
  public boolean areVowelsAlike(char a, char b) {
    return ALIKE.contains("" + a + b) || ALIKE.contains("" + b + a);
  }

  @Override
  public String vowels() {
    return "аеиоуыэюя";
  }

  @Override
  public String alphabet() {
    return "абвгдежзийклмнопрстуфхцчшщъыьэюя";
  }

  @Override
  public boolean isMute(char letter) {
    return letter == 'ь';
  }

  @Override
  public List<String> keyboard() {
    return List.of("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю");
  }

  /** <i>-тся</i> for <i>-ться</i>, or the other way round. */
  @Override
  public List<String> otherEndings(String word) {
    Matcher ending = INFINITIVE_OR_THIRD_PERSON.matcher(word);
    return ending.find()
        ? List.of(ending.replaceFirst("тся"), ending.replaceFirst("ться"))
        : List.of();
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
