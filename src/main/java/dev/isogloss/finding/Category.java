package dev.isogloss.finding;

/**
 * What kind of fault a finding is: a dimension of MQM's core typology and a subtype.
 *
 * @see <a href="https://themqm.org/error-types-2/typology/">MQM typology</a>
 */
public enum Category {
  /** One concept has several terms in a text. */
  TERMINOLOGY_INCONSISTENT("terminology/inconsistent"),
  /** A term that the glossary does not allow. */
  TERMINOLOGY_WRONG_TERM("terminology/wrong-term"),
  /** The source has something that the translation lacks. */
  ACCURACY_OMISSION("accuracy/omission"),
  /** The translation has something that the source lacks. */
  ACCURACY_ADDITION("accuracy/addition"),
  /** Text is left in the source language. */
  ACCURACY_UNTRANSLATED("accuracy/untranslated"),
  /** The translation says something else than the source. */
  ACCURACY_MISTRANSLATION("accuracy/mistranslation"),
  /** A fault of syntax or inflection. */
  LINGUISTIC_GRAMMAR("linguistic/grammar"),
  /** A misspelled word. */
  LINGUISTIC_SPELLING("linguistic/spelling"),
  /** A mark that is wrong, missing or one too many. */
  LINGUISTIC_PUNCTUATION("linguistic/punctuation"),
  /** A word or clause that is written twice. */
  LINGUISTIC_DUPLICATION("linguistic/duplication"),
  /** Correct, but hard to read or unidiomatic. */
  STYLE_AWKWARD("style/awkward"),
  /** One thing is written or addressed in several ways. */
  STYLE_INCONSISTENT("style/inconsistent"),
  /** A number, unit or time that the language writes differently. */
  LOCALE_NUMBER_FORMAT("locale/number-format"),
  /** Quotation marks, dashes or spaces that the language writes differently. */
  LOCALE_TYPOGRAPHY("locale/typography"),
  /** Markup that is broken, or shows in the text. */
  DESIGN_MARKUP("design/markup"),
  /** A passage that occurs again. */
  DESIGN_DUPLICATE("design/duplicate"),
  /** Text of the site or of a tool around the text proper. */
  DESIGN_BOILERPLATE("design/boilerplate");

  private final String id;

  Category(String id) {
    this.id = id;
  }

  /** The name in reports: {@code dimension/subtype}. */
  public String id() {
    return id;
  }

  /** The MQM dimension: what is before the slash. */
  public String dimension() {
    return id.substring(0, id.indexOf('/'));
  }
}
