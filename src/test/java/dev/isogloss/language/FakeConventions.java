package dev.isogloss.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How {@link FakeLanguage} is written: in Latin letters, with spaces between words. */
final class FakeConventions {
  static final Conventions ALL =
      new Conventions(
          Locale.forLanguageTag("qaa"),
          Set.of(UnicodeScript.LATIN),
          List.of(Conventions.Quotes.of("«»")),
          List.of(Conventions.Quotes.of("„“")),
          new Conventions.Dash('—', true, "–"),
          ",",
          "\u00A0",
          5,
          true,
          true,
          "",
          false,
          false,
          false);

  private FakeConventions() {}
}
