package dev.isogloss.language.ru;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The endings of one number (and, of adjectives, one gender), in the order nominative, genitive,
 * dative, accusative, instrumental, prepositional.
 */
record Endings(String nom, String gen, String dat, String acc, String ins, String pre) {
  private static final List<Case> CASES =
      List.of(
          Case.NOMINATIVE,
          Case.GENITIVE,
          Case.DATIVE,
          Case.ACCUSATIVE,
          Case.INSTRUMENTAL,
          Case.PREPOSITIONAL);

  /** Endings written in one line, separated by spaces; {@code -} stands for none. */
  static Endings of(String line) {
    String[] e = line.split(" ", -1);
    return new Endings(
        plain(e[0]), plain(e[1]), plain(e[2]), plain(e[3]), plain(e[4]), plain(e[5]));
  }

  private static String plain(String ending) {
    return ending.equals("-") ? "" : ending;
  }

  /** These endings with the accusative that animacy asks for. */
  Endings accusative(String changed) {
    return new Endings(nom, gen, dat, changed, ins, pre);
  }

  List<Form> attach(
      String stem, Pos pos, Number number, @Nullable Gender gender, @Nullable Animacy animacy) {
    List<String> endings = List.of(nom, gen, dat, acc, ins, pre);
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < CASES.size(); i++) {
      Morph morph = new Morph(pos, CASES.get(i), number, gender, animacy, "");
      forms.add(new Form(stem + endings.get(i), morph));
    }
    return forms;
  }
}
