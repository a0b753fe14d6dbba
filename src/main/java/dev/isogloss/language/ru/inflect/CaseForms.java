package dev.isogloss.language.ru.inflect;

import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The six case forms of one number (and, of adjectives, one gender) of a word. */
record CaseForms(String nom, String gen, String dat, String acc, String ins, String pre) {
  private static final List<Case> CASES =
      List.of(
          Case.NOMINATIVE,
          Case.GENITIVE,
          Case.DATIVE,
          Case.ACCUSATIVE,
          Case.INSTRUMENTAL,
          Case.PREPOSITIONAL);

  /**
   * A stem with endings, spelled as Russian wants it.
   *
   * @param endings six endings in the order of the components, separated by spaces; {@code -}
   *     stands for none; those that begin with ы or о are spelled и or е where the stem asks for it
   * @param stressed whether the stress falls on the ending, so that о stays after ж, ч, ш, щ, ц
   */
  static CaseForms of(String stem, String endings, boolean stressed) {
    String[] e = endings.split(" ", -1);
    UnaryOperator<String> join = ending -> join(stem, ending, stressed);
    return new CaseForms(
        join.apply(e[0]),
        join.apply(e[1]),
        join.apply(e[2]),
        join.apply(e[3]),
        join.apply(e[4]),
        join.apply(e[5]));
  }

  /** As {@link #of(String, String, boolean)}, with the stress on the stem. */
  static CaseForms of(String stem, String endings) {
    return of(stem, endings, false);
  }

  private static String join(String stem, String ending, boolean stressed) {
    if (ending.equals("-")) {
      return stem;
    }
    char before = Letters.fromEnd(stem.toLowerCase(Locale.ROOT), 0);
    boolean hushed = Letters.isHusher(before) || before == 'ц';
    char first = ending.charAt(0);
    char spelled =
        switch (first) {
          case 'ы' -> Letters.isHusher(before) || Letters.isVelar(before) ? 'и' : 'ы';
          case 'о' -> hushed && !stressed ? 'е' : 'о';
          case 'я' -> hushed ? 'а' : 'я';
          case 'ю' -> hushed ? 'у' : 'ю';
          default -> first;
        };
    return stem + spelled + ending.substring(1);
  }

  CaseForms withNominative(String form) {
    return new CaseForms(form, gen, dat, acc, ins, pre);
  }

  CaseForms withGenitive(String form) {
    return new CaseForms(nom, form, dat, acc, ins, pre);
  }

  CaseForms withAccusative(String form) {
    return new CaseForms(nom, gen, dat, form, ins, pre);
  }

  /** With the accusative like the genitive for a living being and like the nominative else. */
  CaseForms accusativeBy(Animacy animacy) {
    return withAccusative(animacy == Animacy.ANIMATE ? gen : nom);
  }

  /** Every form changed alike. */
  CaseForms map(UnaryOperator<String> change) {
    return new CaseForms(
        change.apply(nom),
        change.apply(gen),
        change.apply(dat),
        change.apply(acc),
        change.apply(ins),
        change.apply(pre));
  }

  List<Form> forms(Pos pos, Number number, @Nullable Gender gender, @Nullable Animacy animacy) {
    List<String> texts = List.of(nom, gen, dat, acc, ins, pre);
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < CASES.size(); i++) {
      forms.add(new Form(texts.get(i), new Morph(pos, CASES.get(i), number, gender, animacy, "")));
    }
    return forms;
  }
}
