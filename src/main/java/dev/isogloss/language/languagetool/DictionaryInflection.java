package dev.isogloss.language.languagetool;

import dev.isogloss.language.Folding;
import dev.isogloss.language.Form;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.StiffCompound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms of a dictionary, and those that rules make of words it lacks. */
record DictionaryInflection(Dictionary dictionary, Inflection rules) implements Inflection {
  @Override
  public List<Form> paradigm(String lemma, Pos pos) {
    List<Form> forms = dictionary.paradigm(lemma, pos);
    forms = forms.isEmpty() ? compound(lemma, pos) : forms;
    return forms.isEmpty() ? rules.paradigm(lemma, pos) : forms;
  }

  @Override
  public Optional<String> agreeing(String word, Reading reading, Agreement with) {
    return dictionary.agreeing(Folding.visible(word), reading, with);
  }

  @Override
  public List<Form> paradigm(
      String lemma, Pos pos, @Nullable Gender gender, @Nullable Animacy animacy) {
    List<Form> known =
        dictionary.paradigm(lemma, pos).stream()
            .filter(f -> fits(gender, f.morph().gender()))
            .filter(f -> fits(animacy, f.morph().animacy()))
            .toList();
    return known.isEmpty() ? rules.paradigm(lemma, pos, gender, animacy) : known;
  }

  private static boolean fits(@Nullable Object wanted, @Nullable Object has) {
    return wanted == null || has == null || wanted == has;
  }

  /**
   * The forms of a compound by those of its last part. Of one whose first part cannot inflect
   * (<i>API-ключ</i>) all are the dictionary's. Of a noun in a soft sign, whose gender the rules
   * can but guess, what the part lacks is made by rule. All other nouns decline better by rule
   * alone.
   */
  private List<Form> compound(String lemma, Pos pos) {
    int last = StiffCompound.lastPart(lemma);
    if (last > 0) {
      return dictionary.paradigm(lemma.substring(last), pos).stream()
          .map(f -> new Form(lemma.substring(0, last) + f.text(), f.morph()))
          .toList();
    }
    boolean open = pos == Pos.NOUN && rules.hidesGender(lemma) && lemma.indexOf('-') < 0;
    if (!open || !Character.isLowerCase(lemma.codePointAt(0))) {
      return List.of();
    }
    List<Form> forms = new ArrayList<>(dictionary.compound(lemma));
    if (!forms.isEmpty()) {
      Morph morph = forms.get(0).morph();
      rules.paradigm(lemma, pos, morph.gender(), morph.animacy()).stream()
          .filter(made -> forms.stream().noneMatch(f -> isSameSlot(f.morph(), made.morph())))
          .toList()
          .forEach(forms::add);
    }
    return List.copyOf(forms);
  }

  private static boolean isSameSlot(Morph a, Morph b) {
    return a.grammaticalCase() == b.grammaticalCase() && a.number() == b.number();
  }

  @Override
  public List<String> nameBases(String form) {
    return rules.nameBases(form);
  }

  @Override
  public String formBefore(String word, String next) {
    return rules.formBefore(word, next);
  }

  @Override
  public boolean agrees() {
    return rules.agrees();
  }

  @Override
  public boolean hasCases() {
    return rules.hasCases();
  }

  @Override
  public boolean hasAspect() {
    return rules.hasAspect();
  }

  @Override
  public boolean hidesGender(String noun) {
    return rules.hidesGender(noun);
  }

  @Override
  public boolean looksAdjectival(String word) {
    return rules.looksAdjectival(word);
  }

  @Override
  public boolean looksVerbal(String word) {
    return rules.looksVerbal(word);
  }

  @Override
  public boolean isAdjectival(String noun, List<Form> forms) {
    return rules.isAdjectival(noun, forms);
  }

  @Override
  public boolean isReflexive(String verb) {
    return rules.isReflexive(verb);
  }

  @Override
  public String stem(String word) {
    return rules.stem(word);
  }

  @Override
  public List<String> triedEndings(String word) {
    return rules.triedEndings(word);
  }
}
