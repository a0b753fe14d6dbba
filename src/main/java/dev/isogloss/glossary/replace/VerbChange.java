package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.TermWord;
import dev.isogloss.glossary.shape.WordClass;
import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Puts a verb into the form of another: mood, tense, person, number and gender, of a participle
 * voice and case as well. Both keep their aspect, so where it differs a form may be missing.
 *
 * @param word the verb as it is in the text
 */
record VerbChange(Lexicon lexicon, TermWord from, TermWord to, String word) {
  /** The forms that the text's form may become; none where the verb lacks them. */
  List<String> forms() {
    List<Set<String>> ways = own().stream().map(this::forms).filter(w -> !w.isEmpty()).toList();
    if (ways.isEmpty()) {
      return List.of();
    }
    Set<String> common = new LinkedHashSet<>(ways.get(0));
    ways.forEach(common::retainAll);
    if (!common.isEmpty()) {
      return List.copyOf(common);
    }
    Set<String> all = new LinkedHashSet<>();
    ways.forEach(all::addAll);
    return List.copyOf(all);
  }

  /**
   * Whether the text has a verb there and no other word, and one verb can take the other's place as
   * it is: aspect and transitivity are the same, and no reading lacks its form.
   */
  boolean isCertain() {
    List<Morph> base = to.readings().stream().map(Reading::morph).toList();
    return own().stream().noneMatch(m -> forms(m).isEmpty())
        && own().stream().allMatch(m -> base.stream().allMatch(b -> isSameKind(m, b)))
        && lexicon.readings(word).stream().noneMatch(r -> r.morph().pos() == Pos.NOUN);
  }

  private boolean isSameKind(Morph one, Morph other) {
    boolean told = !lexicon.language().inflection().hasAspect() || isTold(one) && isTold(other);
    return told
        && one.conjugation() != null
        && other.conjugation() != null
        && one.conjugation().isSameKind(other.conjugation());
  }

  private static boolean isTold(Morph morph) {
    return morph.conjugation() != null && morph.conjugation().aspect() != null;
  }

  private List<Morph> own() {
    List<Morph> own = new ArrayList<>();
    for (Reading reading : lexicon.readings(word)) {
      if (from.keys().contains(WordClass.key(reading)) && reading.morph().conjugation() != null) {
        own.add(reading.morph());
      }
    }
    return own;
  }

  private Set<String> forms(Morph own) {
    Set<String> texts = new LinkedHashSet<>();
    to.forms().stream()
        .filter(f -> isSame(own, f.morph()) && isSameAccusative(own, f))
        .forEach(f -> texts.add(f.text()));
    return texts;
  }

  private static boolean isSame(Morph own, Morph other) {
    return own.conjugation() != null
        && other.conjugation() != null
        && own.conjugation().isSameForm(other.conjugation())
        && own.number() == other.number()
        && own.gender() == other.gender()
        && own.grammaticalCase() == other.grammaticalCase();
  }

  /** Of a participle's two accusatives the one that is like the same case as in the text. */
  private boolean isSameAccusative(Morph own, Form form) {
    if (own.grammaticalCase() != Case.ACCUSATIVE) {
      return true;
    }
    boolean animate = own().stream().anyMatch(m -> isIn(Case.GENITIVE, m, own));
    boolean inanimate = own().stream().anyMatch(m -> isIn(Case.NOMINATIVE, m, own));
    if (animate == inanimate) {
      return true;
    }
    Case like = animate ? Case.GENITIVE : Case.NOMINATIVE;
    return to.forms().stream()
        .filter(f -> f.text().equals(form.text()))
        .anyMatch(f -> isIn(like, f.morph(), form.morph()));
  }

  private static boolean isIn(Case wanted, Morph morph, Morph like) {
    return morph.grammaticalCase() == wanted
        && morph.number() == like.number()
        && Objects.equals(morph.gender(), like.gender())
        && Objects.equals(morph.conjugation(), like.conjugation());
  }
}
