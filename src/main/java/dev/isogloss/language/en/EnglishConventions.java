package dev.isogloss.language.en;

import dev.isogloss.language.Conventions;
import dev.isogloss.language.Conventions.Dash;
import dev.isogloss.language.Conventions.Quotes;
import java.util.List;

/**
 * What English typography wants beyond CLDR. British texts put the single marks outside; both the
 * em dash without spaces and the en dash between spaces are right.
 */
final class EnglishConventions {
  private EnglishConventions() {}

  static Conventions of(Conventions cldr) {
    Quotes curly = Quotes.of("“”");
    Quotes single = Quotes.of("‘’");
    return cldr.withQuotes(
            List.of(curly, Quotes.STRAIGHT, single), List.of(single, curly, Quotes.STRAIGHT))
        .withDash(new Dash('—', false, "–"));
  }
}
