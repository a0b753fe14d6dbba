package dev.isogloss.language.ru;

import dev.isogloss.language.Conventions;
import dev.isogloss.language.Conventions.Dash;
import dev.isogloss.language.Conventions.Quotes;
import java.util.List;

/**
 * What Russian typography wants beyond CLDR: «ёлочки» outside and „лапки“ inside, the long dash
 * between spaces, quotations that are opened once however many paragraphs they have, and no groups
 * in a number of four digits.
 *
 * @see "Мильчин А. Э., Чельцова Л. К. Справочник издателя и автора"
 */
final class RussianConventions {
  private RussianConventions() {}

  static Conventions of(Conventions cldr) {
    Quotes outer = Quotes.of("«»");
    return cldr.withQuotes(List.of(outer), List.of(Quotes.of("„“"), Quotes.of("“”"), outer))
        .withDash(new Dash('—', true, "–"))
        .groupingFrom(5)
        .withoutReopening();
  }
}
