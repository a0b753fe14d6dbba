package dev.isogloss.glossary.match;

import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.match.TermWord.Role;
import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Token;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a term in the slot of another. */
public final class TermInflector {
  private final Lexicon lexicon;
  private final IdentityHashMap<Term, CompiledTerm> compiled;

  TermInflector(Lexicon lexicon, IdentityHashMap<Term, CompiledTerm> compiled) {
    this.lexicon = lexicon;
    this.compiled = compiled;
  }

  /**
   * Puts a term of the glossary into the place of a match.
   *
   * @param tokens all tokens of the prose in which the match stands
   * @return empty if the term cannot take the place: it has no such form, or is another part of
   *     speech
   */
  public Optional<Replacement> replace(TermMatch match, Term by, List<Token> tokens) {
    CompiledTerm target = compiled.get(by);
    CompiledTerm source = compiled.get(match.term());
    if (target == null || source == null || !isSameKindOfWord(source.shape(), target.shape())) {
      return Optional.empty();
    }
    Surroundings around = Surroundings.of(match, tokens, lexicon);
    List<Slot> slots = match.slots();
    Map<String, Slot> results = inflect(target.shape(), slots);
    boolean unique = results.size() == 1;
    if (!unique) {
      slots = around.narrow(slots);
      results = inflect(target.shape(), slots);
    }
    if (results.isEmpty()) {
      return Optional.empty();
    }
    List<String> texts =
        results.keySet().stream()
            .map(text -> LetterCase.transfer(match.tokens(), text))
            .distinct()
            .toList();
    boolean certain = texts.size() == 1 && !around.mustAgree(slots, target.shape());
    return Optional.of(new Replacement(texts, certain));
  }

  private static boolean isSameKindOfWord(TermShape source, TermShape target) {
    return wordClass(source).isEmpty()
        || wordClass(target).isEmpty()
        || wordClass(source).equals(wordClass(target));
  }

  private static Optional<WordClass> wordClass(TermShape shape) {
    return shape
        .head()
        .flatMap(h -> h.readings().stream().findFirst())
        .map(r -> WordClass.of(r.morph().pos()));
  }

  /** The forms of the term, each with the first slot that asks for it. */
  private Map<String, Slot> inflect(TermShape shape, List<Slot> slots) {
    Map<String, Slot> results = new LinkedHashMap<>();
    for (Slot slot : slots) {
      inflect(shape, slot).ifPresent(text -> results.putIfAbsent(text, slot));
    }
    return results;
  }

  private Optional<String> inflect(TermShape shape, Slot slot) {
    Number number = shape.isPlural() ? Number.PLURAL : slot.number();
    Morph head = headMorph(shape, slot, number);
    StringBuilder text = new StringBuilder();
    for (TermWord word : shape.words()) {
      Optional<String> form = form(word, slot.grammaticalCase(), number, head);
      if (form.isEmpty()) {
        return Optional.empty();
      }
      boolean joined = text.isEmpty() || isPunctuation(word.text());
      text.append(joined ? "" : " ").append(form.get());
    }
    return Optional.of(text.toString());
  }

  private static boolean isPunctuation(String word) {
    return word.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static Morph headMorph(TermShape shape, Slot slot, @Nullable Number number) {
    return shape
        .head()
        .flatMap(h -> h.readings().stream().findFirst())
        .map(dev.isogloss.language.Reading::morph)
        .orElse(new Morph(Morph.Pos.NOUN, slot.grammaticalCase(), number, null, null, ""));
  }

  private Optional<String> form(
      TermWord word, @Nullable Case wanted, @Nullable Number number, Morph head) {
    if (!word.inflects() || word.forms().size() <= 1) {
      return Optional.of(word.text());
    }
    Gender gender = word.role() == Role.MODIFIER && number != Number.PLURAL ? head.gender() : null;
    List<Form> fitting =
        word.forms().stream()
            .filter(f -> fits(wanted, f.morph().grammaticalCase()))
            .filter(f -> fits(number, f.morph().number()))
            .filter(f -> fits(gender, f.morph().gender()))
            .filter(f -> word.role() != Role.MODIFIER || fitsAnimacy(word, f, head))
            .toList();
    return fitting.stream()
        .map(Form::text)
        .max(
            Comparator.<String>comparingInt(t -> commonPrefix(t, word.text()))
                .thenComparing(t -> -t.length())
                .thenComparing(Comparator.reverseOrder()))
        .map(t -> respell(word.text(), t));
  }

  private static boolean fits(@Nullable Object wanted, @Nullable Object has) {
    return wanted == null || has == null || Objects.equals(wanted, has);
  }

  /**
   * In the accusative a modifier of an animate noun has the form of the genitive, of an inanimate
   * one that of the nominative; the dictionary gives both under one tag.
   */
  private static boolean fitsAnimacy(TermWord modifier, Form form, Morph head) {
    Morph morph = form.morph();
    boolean open =
        morph.grammaticalCase() != Case.ACCUSATIVE
            || morph.gender() == Gender.FEMININE
            || morph.gender() == Gender.NEUTER;
    if (open) {
      return true;
    }
    Case like = head.animacy() == Animacy.ANIMATE ? Case.GENITIVE : Case.NOMINATIVE;
    return modifier.forms().stream()
        .filter(f -> f.morph().grammaticalCase() == like)
        .filter(f -> f.morph().number() == morph.number() && f.morph().gender() == morph.gender())
        .anyMatch(f -> f.text().equals(form.text()));
  }

  private static int commonPrefix(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && lower(a, i) == lower(b, i)) {
      i++;
    }
    return i;
  }

  private static char lower(String text, int at) {
    char c = Character.toLowerCase(text.charAt(at));
    return c == 'ё' ? 'е' : c;
  }

  /** The form with the capitals of the base form, and with ё only where the base form has it. */
  private static String respell(String base, String form) {
    String spelled = base.indexOf('ё') < 0 ? form.replace('ё', 'е') : form;
    if (WordShape.isAllCapitals(base) && base.length() > 1) {
      return spelled.toUpperCase(java.util.Locale.ROOT);
    }
    return WordShape.isCapitalised(base)
        ? Character.toUpperCase(spelled.charAt(0)) + spelled.substring(1)
        : spelled;
  }
}
