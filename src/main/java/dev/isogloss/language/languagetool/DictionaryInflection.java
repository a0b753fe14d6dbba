package dev.isogloss.language.languagetool;

import dev.isogloss.language.Folding;
import dev.isogloss.language.Form;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.StiffCompound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms of a dictionary, and those that rules make of words it lacks. */
record DictionaryInflection(Dictionary dictionary, Inflection rules) implements Inflection {
  @Override
  public List<Form> paradigm(String lemma, Pos pos) {
    List<Form> settled = rules.settled(lemma, pos);
    if (!settled.isEmpty()) {
      return settled;
    }
    List<Form> forms = withPlural(lemma, pos, dictionary.paradigm(lemma, pos));
    forms = forms.isEmpty() ? compound(lemma, pos) : forms;
    return forms.isEmpty() ? made(lemma, pos) : forms;
  }

  /** A noun whose plural the dictionary lacks has one by rule: <i>краш – краши</i>. */
  private List<Form> withPlural(String lemma, Pos pos, List<Form> forms) {
    boolean lacks =
        pos == Pos.NOUN
            && rules.hasCases()
            && forms.size() > 1
            && Character.isLowerCase(lemma.codePointAt(0))
            && forms.stream().noneMatch(f -> f.morph().number() == Number.PLURAL);
    if (!lacks) {
      return forms;
    }
    Morph base = forms.get(0).morph();
    List<Form> all = new ArrayList<>(forms);
    rules.paradigm(lemma, pos, base.gender(), base.animacy()).stream()
        .filter(f -> f.morph().number() == Number.PLURAL)
        .map(Form::guessed)
        .forEach(all::add);
    return List.copyOf(all);
  }

  /** That a word has one form the dictionary knows where it has the word and gives no other. */
  private List<Form> made(String lemma, Pos pos) {
    List<Form> made = rules.paradigm(lemma, pos);
    boolean known = dictionary.readings(lemma).stream().anyMatch(r -> r.morph().pos() == pos);
    return known && made.size() == 1
        ? List.of(new Form(made.get(0).text(), made.get(0).morph()))
        : made;
  }

  @Override
  public Optional<String> agreeing(String word, Reading reading, Agreement with) {
    String visible = Folding.visible(word);
    return rules
        .agreeing(visible, reading, with)
        .or(() -> dictionary.agreeing(visible, reading, with));
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
    if (pos == Pos.NOUN && lemma.indexOf('-') > 0 && rules.hasCases()) {
      return Character.isUpperCase(lemma.codePointAt(0)) ? place(lemma) : apposed(lemma);
    }
    boolean open = pos == Pos.NOUN && rules.hidesGender(lemma);
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

  /**
   * The forms of a name with a hyphen that is no person's: the first part, in -а by its ending but
   * no first name, stays as it is. Empty for any other.
   */
  private List<Form> place(String lemma) {
    int hyphen = lemma.lastIndexOf('-');
    String first = lemma.substring(0, hyphen);
    boolean person =
        dictionary.readings(first).stream().anyMatch(r -> r.morph().animacy() == Animacy.ANIMATE);
    boolean declines = rules.firstPart(first.toLowerCase(Locale.ROOT)) == FirstPart.DECLINES;
    return declines && !person
        ? rules.paradigm(lemma.substring(hyphen + 1), Pos.NOUN).stream()
            .map(f -> new Form(lemma.substring(0, hyphen + 1) + f.text(), f.morph(), f.certain()))
            .toList()
        : List.of();
  }

  /**
   * The forms of two nouns with a hyphen between, of which the dictionary has the second: those of
   * the second, with the first in the same case and number where it declines; then the first has
   * the gender of the whole.
   */
  private List<Form> apposed(String lemma) {
    int hyphen = lemma.lastIndexOf('-');
    String first = lemma.substring(0, hyphen);
    List<Form> last = dictionary.paradigm(lemma.substring(hyphen + 1), Pos.NOUN);
    if (last.isEmpty() || !first.equals(first.toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    List<Form> own = dictionary.paradigm(first, Pos.NOUN);
    FirstPart kind = own.isEmpty() ? FirstPart.STAYS : kind(first, own, last);
    return last.stream()
        .flatMap(f -> joined(first, own, f, kind).stream())
        .map(f -> kind == FirstPart.OPEN ? f.guessed() : f)
        .toList();
  }

  /** Two persons decline both. */
  private FirstPart kind(String first, List<Form> own, List<Form> last) {
    FirstPart known = rules.firstPart(first);
    boolean persons = isAnimate(own) && isAnimate(last);
    return known == FirstPart.OPEN && persons ? FirstPart.DECLINES : known;
  }

  private static boolean isAnimate(List<Form> forms) {
    return forms.stream().allMatch(f -> f.morph().animacy() == Animacy.ANIMATE);
  }

  private static Optional<Form> joined(String first, List<Form> own, Form last, FirstPart kind) {
    if (kind != FirstPart.DECLINES) {
      return Optional.of(new Form(first + "-" + last.text(), last.morph()));
    }
    return own.stream()
        .filter(f -> isSameSlot(f.morph(), last.morph()))
        .findFirst()
        .map(f -> new Form(f.text() + "-" + last.text(), f.morph()));
  }

  private static boolean isSameSlot(Morph a, Morph b) {
    return a.grammaticalCase() == b.grammaticalCase() && a.number() == b.number();
  }

  @Override
  public boolean isReadAsWord(String abbreviation) {
    return rules.isReadAsWord(abbreviation);
  }

  @Override
  public boolean isMass(Reading noun) {
    return rules.isMass(noun);
  }

  @Override
  public Optional<String> inNumber(String word, List<Reading> readings, Number number) {
    return rules.inNumber(word, readings, number);
  }

  @Override
  public boolean mayNameDevice(String noun) {
    return rules.mayNameDevice(noun);
  }

  @Override
  public FirstPart firstPart(String first) {
    return rules.firstPart(first);
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
