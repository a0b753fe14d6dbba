package dev.isogloss.language.name;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Keys under which spellings meet that may be of one name, so that not all have to be compared with
 * all. Two spellings that share a key may still be far apart.
 */
public final class SoundKeys {
  private static final String LETTERS = "бвгдеёжзийклмнопрстуфхцчшщэюя";

  /** For each of {@link #LETTERS} the class of sounds that transliteration takes for each other. */
  private static final String CLASSES = "ббхт##сс#0хлмн#прст#бхсссс###";

  private static final String LATIN = "bcdfghjklmnpqrstvwxz";
  private static final String LATIN_CLASSES = "бхтбххсхлмнпхрстббхс";

  private static final int KEPT = 5;

  private SoundKeys() {}

  /**
   * The classes of the first consonants, and the same with each one left out in turn.
   *
   * @param spelling folded, Cyrillic or Latin
   */
  public static Set<String> of(String spelling) {
    String classes = classes(spelling);
    Set<String> keys = new LinkedHashSet<>();
    keys.add(classes);
    for (int i = 0; i < classes.length(); i++) {
      keys.add(classes.substring(0, i) + classes.substring(i + 1));
    }
    return keys;
  }

  private static String classes(String spelling) {
    StringBuilder classes = new StringBuilder();
    for (int i = 0; i < spelling.length() && classes.length() < KEPT; i++) {
      char sound = sound(spelling.charAt(i));
      if (sound != '#' && sound != '0') {
        append(sound, classes);
      }
    }
    return classes.toString();
  }

  private static char sound(char letter) {
    int at = LETTERS.indexOf(letter);
    int latin = LATIN.indexOf(letter);
    return at >= 0 ? CLASSES.charAt(at) : latin >= 0 ? LATIN_CLASSES.charAt(latin) : '#';
  }

  /** A sound that occurs twice counts once, and a stop with its hiss is the hiss. */
  private static void append(char sound, StringBuilder classes) {
    int last = classes.length() - 1;
    char before = last < 0 ? '#' : classes.charAt(last);
    if (before == 'т' && sound == 'с') {
      classes.setLength(last);
      append(sound, classes);
    } else if (before != sound) {
      classes.append(sound);
    }
  }
}
