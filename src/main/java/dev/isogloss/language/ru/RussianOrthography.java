package dev.isogloss.language.ru;

import dev.isogloss.language.Confusions;
import dev.isogloss.language.Orthography;
import dev.isogloss.language.WritingChoice;
import java.util.List;
import java.util.stream.IntStream;

/** How Russian words are spelled. */
final class RussianOrthography implements Orthography {
  private static final Confusions CONFUSIONS = new RussianConfusions();
  private static final String VOWELS_AND_GLIDE = "аеёиоуыэюяй";

  @Override
  public String unmarked(String text) {
    return text.replace('ё', 'е').replace('Ё', 'Е');
  }

  @Override
  public List<String> marked(String word) {
    return IntStream.range(0, word.length())
        .filter(i -> "еЕ".indexOf(word.charAt(i)) >= 0)
        .mapToObj(
            i -> word.substring(0, i) + (word.charAt(i) == 'е' ? 'ё' : 'Ё') + word.substring(i + 1))
        .toList();
  }

  @Override
  public boolean isMarked(String text) {
    return text.indexOf('ё') >= 0;
  }

  @Override
  public String markName() {
    return "е for ё";
  }

  @Override
  public int clitic(String word) {
    return RussianClitics.length(word);
  }

  @Override
  public Compounding compounding() {
    return Compounding.LISTED;
  }

  @Override
  public boolean bindsSmallWords() {
    return true;
  }

  @Override
  public boolean endsInVowel(String word) {
    return VOWELS_AND_GLIDE.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  @Override
  public Confusions confusions() {
    return CONFUSIONS;
  }

  @Override
  public List<WritingChoice> choices() {
    return RussianChoices.ALL;
  }
}
