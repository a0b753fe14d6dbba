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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    Renumbering renumbering = new Renumbering(match, source.shape(), target.shape(), lexicon);
    List<Slot> slots = match.slots();
    Set<String> results = inflect(target.shape(), slots, renumbering);
    if (results.size() > 1) {
      slots = around.narrow(slots);
      results = inflect(target.shape(), slots, renumbering);
    }
    if (results.isEmpty()) {
      return Optional.empty();
    }
    List<String> texts =
        results.stream().map(text -> LetterCase.transfer(match.tokens(), text)).distinct().toList();
    boolean tied = slots.stream().anyMatch(s -> around.mustAgree(s, renumbering.of(s), target));
    return Optional.of(new Replacement(texts, texts.size() == 1 && !tied));
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

  private Set<String> inflect(TermShape shape, List<Slot> slots, Renumbering renumbering) {
    Set<String> results = new LinkedHashSet<>();
    for (Slot slot : slots) {
      inflect(shape, renumbering.of(slot)).ifPresent(results::add);
    }
    return results;
  }

  private Optional<String> inflect(TermShape shape, Slot slot) {
    Number number = slot.number() != null ? slot.number() : Number.SINGULAR;
    StringBuilder text = new StringBuilder();
    for (TermWord word : shape.words()) {
      Optional<String> form = form(word, slot.grammaticalCase(), number, shape);
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

  private Optional<String> form(
      TermWord word, @Nullable Case wanted, Number number, TermShape shape) {
    if (!word.inflects() || word.forms().size() <= 1) {
      return Optional.of(word.text());
    }
    boolean gendered = word.role() == Role.MODIFIER && number != Number.PLURAL;
    Gender gender = gendered ? shape.gender().orElse(null) : null;
    Animacy animacy = shape.animacy().orElse(Animacy.INANIMATE);
    List<Form> fitting =
        word.forms().stream()
            .filter(f -> fits(wanted, f.morph().grammaticalCase()))
            .filter(f -> fits(number, f.morph().number()))
            .filter(f -> fits(gender, f.morph().gender()))
            .filter(f -> word.role() != Role.MODIFIER || fitsAnimacy(word, f, animacy))
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
  private static boolean fitsAnimacy(TermWord modifier, Form form, Animacy head) {
    Morph morph = form.morph();
    boolean open =
        morph.grammaticalCase() != Case.ACCUSATIVE
            || morph.gender() == Gender.FEMININE
            || morph.gender() == Gender.NEUTER;
    if (open) {
      return true;
    }
    Case like = head == Animacy.ANIMATE ? Case.GENITIVE : Case.NOMINATIVE;
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
