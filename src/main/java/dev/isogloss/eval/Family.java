package dev.isogloss.eval;

import dev.isogloss.finding.Category;
import java.util.Locale;
import java.util.Optional;

/** Kinds of faults, as both a report and an annotation tell them apart. */
public enum Family {
  TERMINOLOGY,
  GRAMMAR,
  SPELLING,
  DUPLICATE,
  TYPOGRAPHY,
  NUMBER,
  MARKUP,
  STYLE;

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Family of(Category category) {
    return switch (category) {
      case TERMINOLOGY_INCONSISTENT, TERMINOLOGY_WRONG_TERM -> TERMINOLOGY;
      case LINGUISTIC_GRAMMAR, LINGUISTIC_PUNCTUATION -> GRAMMAR;
      case LINGUISTIC_SPELLING, ACCURACY_UNTRANSLATED -> SPELLING;
      case LINGUISTIC_DUPLICATION, DESIGN_DUPLICATE, DESIGN_BOILERPLATE -> DUPLICATE;
      case LOCALE_TYPOGRAPHY -> TYPOGRAPHY;
      case LOCALE_NUMBER_FORMAT -> NUMBER;
      case DESIGN_MARKUP -> MARKUP;
      default -> STYLE;
    };
  }

  /** Whether an annotated item is a fault of this family that should be found. */
  boolean wants(GoldItem item) {
    boolean fault = !item.preferred() && !item.lowConfidence();
    return fault && ofDetectable(item.detectable()).filter(f -> f == this).isPresent();
  }

  private static Optional<Family> ofDetectable(String detectable) {
    return switch (detectable) {
      case "glossary", "drift" -> Optional.of(TERMINOLOGY);
      case "grammar" -> Optional.of(GRAMMAR);
      case "spelling" -> Optional.of(SPELLING);
      case "duplicate" -> Optional.of(DUPLICATE);
      case "typography" -> Optional.of(TYPOGRAPHY);
      case "number" -> Optional.of(NUMBER);
      case "markup" -> Optional.of(MARKUP);
      default -> Optional.empty();
    };
  }
}
