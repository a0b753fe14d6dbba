package dev.isogloss.language.icu;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.Conventions.Dash;
import dev.isogloss.language.Conventions.Quotes;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The conventions of a locale as CLDR gives them. CLDR has no dashes; the spaced en dash of most
 * European languages stands for all that write with spaces, the em dash for the others.
 */
public final class CldrConventions {
  private CldrConventions() {}

  public static Conventions of(Locale locale) {
    ULocale cldr = ULocale.forLocale(locale);
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(cldr);
    Quotes outer = quotes(cldr, LocaleData.QUOTATION_START, LocaleData.QUOTATION_END);
    Quotes inner = quotes(cldr, LocaleData.ALT_QUOTATION_START, LocaleData.ALT_QUOTATION_END);
    Conventions made =
        new Conventions(
            locale,
            scripts(cldr),
            admitted(outer, inner),
            List.copyOf(new LinkedHashSet<>(List.of(inner, outer, Quotes.STRAIGHT))),
            new Dash('–', true, "—"),
            symbols.getDecimalSeparatorString(),
            spaced(symbols.getGroupingSeparatorString()),
            groupedFrom(cldr, symbols),
            NumberFormat.getPercentInstance(cldr).format(1).matches("1\\h%"),
            Character.isDigit(NumberFormat.getCurrencyInstance(cldr).format(1).charAt(0)),
            "",
            false,
            true,
            false);
    return made.spacesWords() ? made : made.withDash(new Dash('—', true, "–"));
  }

  /**
   * What CLDR prefers, the straight marks, and what presses of the language use as well: the inner
   * marks where they are double ones, and the marks that neighbours share.
   */
  private static List<Quotes> admitted(Quotes outer, Quotes inner) {
    Set<Quotes> all = new LinkedHashSet<>(List.of(outer, Quotes.STRAIGHT));
    if (DOUBLE.indexOf(inner.open()) >= 0) {
      all.add(inner);
    }
    List<Quotes> shared =
        switch (outer.open()) {
          case '„' -> List.of(Quotes.of("»«"), Quotes.of("„”"));
          case '“' -> List.of(Quotes.of("«»"), Quotes.of("「」"));
          case '「' -> List.of(Quotes.of("“”"));
          default -> List.of();
        };
    all.addAll(shared);
    return List.copyOf(all);
  }

  private static final String DOUBLE = "“«„»";

  private static Quotes quotes(ULocale locale, int start, int end) {
    LocaleData data = LocaleData.getInstance(locale);
    return new Quotes(data.getDelimiter(start).charAt(0), data.getDelimiter(end).charAt(0));
  }

  private static Set<UnicodeScript> scripts(ULocale locale) {
    int[] codes = UScript.getCode(locale);
    return codes == null
        ? Set.of()
        : Arrays.stream(codes)
            .mapToObj(UScript::getName)
            .map(CldrConventions::script)
            .collect(Collectors.toSet());
  }

  private static UnicodeScript script(String name) {
    return switch (name) {
      case "Simplified_Han", "Traditional_Han" -> UnicodeScript.HAN;
      default -> UnicodeScript.forName(name);
    };
  }

  private static String spaced(String separator) {
    return separator.equals("\u202F") ? "\u00A0" : separator;
  }

  /** Four, where a number of four digits is grouped, else five. */
  private static int groupedFrom(ULocale locale, DecimalFormatSymbols symbols) {
    String thousand = com.ibm.icu.number.NumberFormatter.withLocale(locale).format(1000).toString();
    return thousand.contains(symbols.getGroupingSeparatorString()) ? 4 : 5;
  }
}
