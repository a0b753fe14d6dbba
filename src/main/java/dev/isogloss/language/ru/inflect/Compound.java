package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Words of two parts with a hyphen. */
final class Compound {
  private Compound() {}

  /** The forms of a compound whose first part stays as it is. */
  static List<Form> frozen(String first, List<Form> last) {
    return last.stream().map(f -> new Form(first + "-" + f.text(), f.morph())).toList();
  }

  /**
   * The forms of a compound both parts of which decline. The features are those of the last part; a
   * first part that lacks a case or number stays out of it.
   */
  static List<Form> declined(List<Form> first, List<Form> last) {
    List<Form> forms = new ArrayList<>();
    for (Form form : last) {
      first.stream()
          .filter(f -> isSameSlot(f.morph(), form.morph()))
          .findFirst()
          .ifPresent(f -> forms.add(new Form(f.text() + "-" + form.text(), form.morph())));
    }
    return forms;
  }

  private static boolean isSameSlot(Morph first, Morph last) {
    return Objects.equals(first.grammaticalCase(), last.grammaticalCase())
        && Objects.equals(first.number(), last.number());
  }
}
