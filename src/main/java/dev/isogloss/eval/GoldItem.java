package dev.isogloss.eval;

import dev.isogloss.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * What a person has marked in an article.
 *
 * @param category the annotator's category, for example {@code name-inconsistent}
 * @param concept the glossary concept, if one is named
 * @param detectable by what it can be found: glossary, drift, duplicate, grammar, spelling,
 *     typography, markup, number, bilingual, semantic
 * @param preferred whether it is a mention that is already right
 * @param nested whether it is inside a longer mention; found or not, it does not count
 * @param suggestion what should be there, if the annotator was sure
 * @param lowConfidence whether the annotator was unsure
 */
public record GoldItem(
    String id,
    Location at,
    String category,
    @Nullable String concept,
    String detectable,
    boolean preferred,
    boolean nested,
    @Nullable String suggestion,
    boolean lowConfidence) {

  /** Whether the item names a concept that a glossary or the text itself can tell. */
  boolean isMention() {
    return concept != null
        && (category.equals("terminology-inconsistent")
            || category.equals("name-inconsistent")
            || category.equals("acronym"))
        && (detectable.equals("glossary") || detectable.equals("drift"));
  }
}
