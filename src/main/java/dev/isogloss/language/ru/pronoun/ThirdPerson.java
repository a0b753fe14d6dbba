package dev.isogloss.language.ru.pronoun;

import dev.isogloss.language.Inflection.Agreement;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pronouns of the third person, which have a form with н behind a preposition. */
public final class ThirdPerson {
  private static final List<Case> CASES =
      List.of(
          Case.NOMINATIVE,
          Case.GENITIVE,
          Case.DATIVE,
          Case.ACCUSATIVE,
          Case.INSTRUMENTAL,
          Case.PREPOSITIONAL);

  private static final Map<String, List<String>> FORMS =
      Map.of(
          "он", List.of("он", "его", "ему", "его", "им", "нём"),
          "оно", List.of("оно", "его", "ему", "его", "им", "нём"),
          "она", List.of("она", "её", "ей", "её", "ей", "ней"),
          "они", List.of("они", "их", "им", "их", "ими", "них"));

  private ThirdPerson() {}

  /** The form in a case of the pronoun that agrees, with н where the word has it. */
  public static Optional<String> agreeing(
      String word, @Nullable Case grammaticalCase, Agreement with) {
    int at = grammaticalCase == null ? -1 : CASES.indexOf(grammaticalCase);
    List<String> forms = FORMS.get(base(with));
    if (at < 0 || forms == null) {
      return Optional.empty();
    }
    String form = forms.get(at);
    boolean governed = Character.toLowerCase(word.charAt(0)) == 'н' && !form.startsWith("н");
    return Optional.of(governed ? "н" + form : form);
  }

  private static String base(Agreement with) {
    if (with.number() == Number.PLURAL) {
      return "они";
    }
    Gender gender = with.gender();
    return gender == Gender.FEMININE ? "она" : gender == Gender.NEUTER ? "оно" : "он";
  }
}
