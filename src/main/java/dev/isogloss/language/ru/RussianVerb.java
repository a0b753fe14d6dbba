package dev.isogloss.language.ru;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Pos;
import java.util.List;
import java.util.stream.Stream;

/** Conjugates verbs in -овать, the one class that new and borrowed verbs join. */
final class RussianVerb {
  private static final List<String> ENDINGS =
      List.of(
          "овать", "ую", "уешь", "ует", "уем", "уете", "уют", "овал", "овала", "овало", "овали",
          "уй", "уйте", "уя", "овав");

  private RussianVerb() {}

  /** The forms of an infinitive in -овать or -оваться; empty for any other. */
  static List<Form> conjugate(String infinitive) {
    if (infinitive.endsWith("оваться")) {
      String stem = infinitive.substring(0, infinitive.length() - "оваться".length());
      return forms(ENDINGS.stream().map(e -> stem + reflexive(e)));
    }
    if (infinitive.endsWith("овать")) {
      String stem = infinitive.substring(0, infinitive.length() - "овать".length());
      return forms(ENDINGS.stream().map(e -> stem + e));
    }
    return List.of();
  }

  private static String reflexive(String ending) {
    boolean afterVowel = "аеёиоуыэюя".indexOf(ending.charAt(ending.length() - 1)) >= 0;
    if (ending.equals("овав")) {
      return "овавшись";
    }
    return ending + (afterVowel ? "сь" : "ся");
  }

  private static List<Form> forms(Stream<String> texts) {
    return texts.map(t -> new Form(t, Morph.of(Pos.VERB, ""))).toList();
  }
}
