package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import dev.isogloss.language.Morph.Gender;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds names whose bearer has no sex, or one here and another there. */
final class DoubtfulGender implements LintRule {
  @Override
  public void check(List<Concept> concepts, Consumer<GlossaryWarning> warnings) {
    for (Concept concept : concepts) {
      if (concept.kind() == Concept.Kind.NAME) {
        check(concept, warnings);
      }
    }
  }

  /** One warning a concept is enough: its entry has to be looked at. */
  private static void check(Concept concept, Consumer<GlossaryWarning> warnings) {
    Gender first = null;
    for (Term term : concept.terms()) {
      Gender gender = term.gender();
      first = first == null ? gender : first;
      if (gender != null && gender != Gender.MASCULINE && gender != Gender.FEMININE) {
        warnings.accept(tell(new Entry(concept, term), "is said to be " + name(gender)));
        break;
      }
      if (gender != null && gender != first && first != null) {
        String both = "is said to be %s here and %s before".formatted(name(gender), name(first));
        warnings.accept(tell(new Entry(concept, term), both));
        break;
      }
    }
  }

  /**
   * @param what is doubtful, behind the name as its subject
   */
  private static GlossaryWarning tell(Entry entry, String what) {
    return entry.warn(
        Level.WARNING,
        "gender-doubtful",
        "The bearer of the name “%s” %s. Write m for a man or f for a woman, or leave it open."
            .formatted(entry.text(), what));
  }

  private static String name(Gender gender) {
    return gender.name().toLowerCase(Locale.ROOT);
  }
}
