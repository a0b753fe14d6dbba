package dev.isogloss.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a language is written: its marks and the spaces around them.
 *
 * @param locale the language
 * @param scripts the scripts of its words
 * @param quotes the pairs of marks that may be around an outer quotation, the preferred first
 * @param innerQuotes the pairs that may be around a quotation in a quotation
 * @param dash between two parts of a sentence
 * @param decimal between whole and fraction of a number
 * @param grouping between groups of three digits; a space is a no-break space
 * @param groupedFrom from how many digits on a number is grouped
 * @param percentSpaced whether a space is before the percent sign
 * @param currencyBehind whether the currency sign is behind the amount
 * @param spacedBefore the punctuation marks that take a space before them
 * @param spacedQuotes whether spaces are inside the quotation marks
 * @param quotesReopened whether each further paragraph of a quotation opens it anew
 * @param eitherDecimal whether the point and the comma are both right in a number
 * @see <a href="https://cldr.unicode.org">CLDR</a>, which most of it is from
 */
public record Conventions(
    Locale locale,
    Set<UnicodeScript> scripts,
    List<Quotes> quotes,
    List<Quotes> innerQuotes,
    Dash dash,
    String decimal,
    String grouping,
    int groupedFrom,
    boolean percentSpaced,
    boolean currencyBehind,
    String spacedBefore,
    boolean spacedQuotes,
    boolean quotesReopened,
    boolean eitherDecimal) {
  public Conventions {
    scripts = Set.copyOf(scripts);
    quotes = List.copyOf(quotes);
    innerQuotes = List.copyOf(innerQuotes);
  }

  /** A pair of quotation marks, each of one character. */
  public record Quotes(char open, char close) {
    /** The marks of the typewriter. */
    public static final Quotes STRAIGHT = new Quotes('"', '"');

    /** Reads the two marks of a string. */
    public static Quotes of(String marks) {
      return new Quotes(marks.charAt(0), marks.charAt(1));
    }
  }

  /**
   * A dash.
   *
   * @param admitted further marks that serve as well
   * @param clings whether it touches what it sets apart: <i>so —they say— it goes</i>
   */
  public record Dash(char mark, boolean spaced, String admitted, boolean clings) {
    /** A dash with the same on either side. */
    public Dash(char mark, boolean spaced, String admitted) {
      this(mark, spaced, admitted, false);
    }
  }

  /** Whether the language writes with spaces between its words. */
  public boolean spacesWords() {
    return scripts.stream().noneMatch(UNSPACED::contains);
  }

  private static final Set<UnicodeScript> UNSPACED =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  public Conventions withQuotes(List<Quotes> outer, List<Quotes> inner) {
    return new Conventions(
        locale,
        scripts,
        outer,
        inner,
        dash,
        decimal,
        grouping,
        groupedFrom,
        percentSpaced,
        currencyBehind,
        spacedBefore,
        spacedQuotes,
        quotesReopened,
        eitherDecimal);
  }

  /** Marks a quotation at its beginning and its end only, however many paragraphs it has. */
  public Conventions withoutReopening() {
    return new Conventions(
        locale,
        scripts,
        quotes,
        innerQuotes,
        dash,
        decimal,
        grouping,
        groupedFrom,
        percentSpaced,
        currencyBehind,
        spacedBefore,
        spacedQuotes,
        false,
        eitherDecimal);
  }

  /** Admits the point and the comma before a fraction. */
  public Conventions withEitherDecimal() {
    return new Conventions(
        locale,
        scripts,
        quotes,
        innerQuotes,
        dash,
        decimal,
        grouping,
        groupedFrom,
        percentSpaced,
        currencyBehind,
        spacedBefore,
        spacedQuotes,
        quotesReopened,
        true);
  }

  /** Groups no number that has fewer digits. */
  public Conventions groupingFrom(int digits) {
    return new Conventions(
        locale,
        scripts,
        quotes,
        innerQuotes,
        dash,
        decimal,
        grouping,
        digits,
        percentSpaced,
        currencyBehind,
        spacedBefore,
        spacedQuotes,
        quotesReopened,
        eitherDecimal);
  }

  /** Puts spaces before some marks, and inside of quotation marks. */
  public Conventions withSpacedMarks(String marks) {
    return new Conventions(
        locale,
        scripts,
        quotes,
        innerQuotes,
        dash,
        decimal,
        grouping,
        groupedFrom,
        percentSpaced,
        currencyBehind,
        marks,
        true,
        quotesReopened,
        eitherDecimal);
  }

  public Conventions withDash(Dash changed) {
    return new Conventions(
        locale,
        scripts,
        quotes,
        innerQuotes,
        changed,
        decimal,
        grouping,
        groupedFrom,
        percentSpaced,
        currencyBehind,
        spacedBefore,
        spacedQuotes,
        quotesReopened,
        eitherDecimal);
  }

  /**
   * Whether most letters of a text are of the language's script; true of a text without letters.
   */
  public boolean writes(CharSequence text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    return 2 * text.codePoints().filter(this::isOwnLetter).count() >= letters;
  }

  /** Whether a letter is of the language's script. */
  public boolean isOwnLetter(int codePoint) {
    return Character.isLetter(codePoint) && scripts.contains(UnicodeScript.of(codePoint));
  }
}
