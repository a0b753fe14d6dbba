package dev.isogloss.eval;

import dev.isogloss.finding.Category;
import java.util.Set;

/** Kinds of faults, as both a report and an annotation tell them apart. */
public enum Family {
  TERMINOLOGY(Set.of("glossary", "drift")),
  GRAMMAR(Set.of("grammar")),
  SPELLING(Set.of("spelling")),
  DUPLICATE(Set.of("duplicate")),
  TYPOGRAPHY(Set.of("typography")),
  NUMBER(Set.of("number")),
  MARKUP(Set.of("markup")),
  STYLE(Set.of());

  private final Set<String> detectable;

  Family(Set<String> detectable) {
    this.detectable = detectable;
  }

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
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
    return detectable.contains(item.detectable()) && !item.preferred() && !item.lowConfidence();
  }
}
