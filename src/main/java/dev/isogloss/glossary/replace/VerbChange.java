package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.TermWord;
import dev.isogloss.glossary.shape.WordClass;
import dev.isogloss.language.Conjugation;
import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts a verb into the form of another: mood, tense, person, number and gender, of a participle
 * voice and case as well. Both keep their aspect, so where it differs a form may be missing.
 *
 * @param word the verb as it is in the text
 */
record VerbChange(Lexicon lexicon, TermWord from, TermWord to, String word) {
  /**
   * The forms that the text's form may become; none where the verb lacks them. What all readings of
   * the text's form have in common is preferred: of a participle's two accusatives the one that is
   * spelled as the same case as in the text.
   */
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
    return own().stream().noneMatch(this::isGuessed)
        && own().stream().noneMatch(m -> forms(m).isEmpty())
        && own().stream().allMatch(m -> base.stream().allMatch(b -> isSameKind(m, b)))
        && lexicon.readings(word).stream().noneMatch(r -> r.morph().pos() == Pos.NOUN);
  }

  /** Where verbs have an aspect it must be told. */
  private boolean isSameKind(Morph own, Morph base) {
    Conjugation one = own.conjugation();
    Conjugation other = base.conjugation();
    return one != null
        && other != null
        && (one.aspect() != null || !lexicon.language().inflection().hasAspect())
        && one.isSameKind(other);
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

  private boolean isGuessed(Morph own) {
    List<Form> forms = to.forms().stream().filter(f -> isSame(own, f.morph())).toList();
    return forms.stream().anyMatch(f -> !f.certain())
        || !lexicon.language().inflection().hasCases()
            && forms.stream().map(Form::text).distinct().count() > 1;
  }

  private Set<String> forms(Morph own) {
    Set<String> texts = new LinkedHashSet<>();
    to.forms().stream().filter(f -> isSame(own, f.morph())).forEach(f -> texts.add(f.text()));
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
}
