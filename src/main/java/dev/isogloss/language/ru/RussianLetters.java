package dev.isogloss.language.ru;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How Russian writes a Latin acronym in its own letters: one for one (<i>NATO</i>, «НАТО»), or by
 * the English names of the letters (<i>BBC</i>, «Би-би-си»).
 */
final class RussianLetters {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("эй", "A"),
          Map.entry("би", "B"),
          Map.entry("си", "C"),
          Map.entry("ди", "D"),
          Map.entry("и", "E"),
          Map.entry("эф", "F"),
          Map.entry("джи", "G"),
          Map.entry("эйч", "H"),
          Map.entry("ай", "I"),
          Map.entry("джей", "J"),
          Map.entry("кей", "K"),
          Map.entry("эл", "L"),
          Map.entry("эм", "M"),
          Map.entry("эн", "N"),
          Map.entry("оу", "O"),
          Map.entry("пи", "P"),
          Map.entry("кью", "Q"),
          Map.entry("ар", "R"),
          Map.entry("эс", "S"),
          Map.entry("ти", "T"),
          Map.entry("ю", "U"),
          Map.entry("ви", "V"),
          Map.entry("экс", "X"),
          Map.entry("уай", "Y"),
          Map.entry("зи", "Z"),
          Map.entry("зет", "Z"));

  /** For each Latin letter the Cyrillic ones that stand for it. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('A', "А"),
          Map.entry('B', "Б"),
          Map.entry('C', "СКЦ"),
          Map.entry('D', "Д"),
          Map.entry('E', "ЕЭ"),
          Map.entry('F', "Ф"),
          Map.entry('G', "Г"),
          Map.entry('H', "Х"),
          Map.entry('I', "И"),
          Map.entry('K', "К"),
          Map.entry('L', "Л"),
          Map.entry('M', "М"),
          Map.entry('N', "Н"),
          Map.entry('O', "О"),
          Map.entry('P', "П"),
          Map.entry('R', "Р"),
          Map.entry('S', "С"),
          Map.entry('T', "Т"),
          Map.entry('U', "УЮ"),
          Map.entry('V', "В"),
          Map.entry('Z', "З"));

  private RussianLetters() {}

  /** The Latin acronym of which a word with hyphens spells the letters. */
  static Optional<String> spelled(String word) {
    StringBuilder acronym = new StringBuilder();
    String[] parts = word.toLowerCase(Locale.ROOT).split("[-\u2011]", -1);
    for (String part : parts) {
      String letter = NAMES.get(part);
      if (letter == null) {
        return Optional.empty();
      }
      acronym.append(letter);
    }
    return parts.length > 1 ? Optional.of(acronym.toString()) : Optional.empty();
  }

  /** The Cyrillic acronyms that have a letter for each of a Latin one; none for any other word. */
  static List<String> written(String acronym) {
    List<String> all = List.of("");
    for (int i = 0; i < acronym.length(); i++) {
      List<String> longer = new ArrayList<>();
      for (char letter : LETTERS.getOrDefault(acronym.charAt(i), "").toCharArray()) {
        all.forEach(a -> longer.add(a + letter));
      }
      all = longer;
    }
    return all;
  }
}
