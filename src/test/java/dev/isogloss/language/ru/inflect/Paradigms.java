package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes paradigms in one line: nominative, genitive, dative, accusative, instrumental,
 * prepositional.
 */
final class Paradigms {
  private static final RussianInflection RULES = new RussianInflection();

  private Paradigms() {}

  static String of(
      String lemma, @Nullable Gender gender, @Nullable Animacy animacy, Number number) {
    return line(RULES.paradigm(lemma, Pos.NOUN, gender, animacy), number);
  }

  /** As the rules read the word when nothing more is known of it. */
  static String likeliest(String lemma, Number number) {
    return line(RULES.paradigm(lemma, Pos.NOUN), number);
  }

  static String line(List<Form> forms, Number number) {
    return forms.stream()
        .filter(f -> f.morph().number() == null || f.morph().number() == number)
        .map(Form::text)
        .collect(Collectors.joining(" "));
  }
}
