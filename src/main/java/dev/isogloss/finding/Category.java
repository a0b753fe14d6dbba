package dev.isogloss.finding;

/**
 * What kind of fault a finding is: a dimension of MQM's core typology and a subtype.
 *
 * @see <a href="https://themqm.org/error-types-2/typology/">MQM typology</a>
 */
public enum Category {
  TERMINOLOGY_INCONSISTENT("terminology/inconsistent"),
  TERMINOLOGY_WRONG_TERM("terminology/wrong-term"),
  ACCURACY_OMISSION("accuracy/omission"),
  ACCURACY_ADDITION("accuracy/addition"),
  ACCURACY_UNTRANSLATED("accuracy/untranslated"),
  ACCURACY_MISTRANSLATION("accuracy/mistranslation"),
  LINGUISTIC_GRAMMAR("linguistic/grammar"),
  LINGUISTIC_SPELLING("linguistic/spelling"),
  LINGUISTIC_PUNCTUATION("linguistic/punctuation"),
  LINGUISTIC_DUPLICATION("linguistic/duplication"),
  STYLE_AWKWARD("style/awkward"),
  STYLE_INCONSISTENT("style/inconsistent"),
  LOCALE_NUMBER_FORMAT("locale/number-format"),
  LOCALE_TYPOGRAPHY("locale/typography"),
  DESIGN_MARKUP("design/markup"),
  DESIGN_DUPLICATE("design/duplicate"),
  DESIGN_BOILERPLATE("design/boilerplate");

  private final String id;

  Category(String id) {
    this.id = id;
  }

  /** The name in reports: {@code dimension/subtype}. */
  public String id() {
    return id;
  }

  /** The MQM dimension: what stands before the slash. */
  public String dimension() {
    return id.substring(0, id.indexOf('/'));
  }
}
