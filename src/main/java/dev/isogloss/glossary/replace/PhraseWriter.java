package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.find.Slot;
import dev.isogloss.glossary.shape.PhraseText;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.glossary.shape.TermWord;
import dev.isogloss.glossary.shape.TermWord.Role;
import dev.isogloss.glossary.shape.WordShape;
import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a term in a slot: the head and what agrees with it inflected, the rest as it is.
 *
 * @param dotted whether the text around writes ё
 */
public record PhraseWriter(TermShape shape, boolean dotted) {
  /** Writes a term as texts do that spell {@code ё} as {@code е}. */
  public PhraseWriter(TermShape shape) {
    this(shape, false);
  }

  /** The phrase; empty if one of its words lacks the form. */
  public Optional<PhraseText> write(Slot slot) {
    List<String> words = new ArrayList<>();
    for (TermWord word : shape.words()) {
      Optional<String> form = form(word, slot);
      if (form.isEmpty()) {
        return Optional.empty();
      }
      words.add(form.get());
    }
    return Optional.of(new PhraseText(words, shape.spaces()));
  }

  /** The phrase with its head in a form, and the rest as the glossary writes it. */
  PhraseText writeWith(String headForm) {
    int head = shape.headIndex();
    String own = shape.words().get(head).text();
    return shape.phrase().withWord(head, respell(own, headForm, dotted));
  }

  private Optional<String> form(TermWord word, Slot slot) {
    if (!word.inflects() || word.forms().size() <= 1) {
      boolean stiff = word.role() == Role.MODIFIER && slot.grammaticalCase() != null;
      return stiff ? Optional.empty() : Optional.of(word.text());
    }
    if (slot.number() == Number.PAUCAL) {
      return counted(word);
    }
    Number number = slot.number() != null ? slot.number() : Number.SINGULAR;
    boolean modifier = word.role() == Role.MODIFIER || shape.isAdjective();
    boolean gendered = modifier && number != Number.PLURAL;
    Gender own = shape.gender().orElse(null);
    Gender asked = shape.isAdjective() && slot.gender() != null ? slot.gender() : own;
    Gender gender = gendered ? asked : null;
    return word.forms().stream()
        .filter(f -> fits(slot.grammaticalCase(), f.morph().grammaticalCase()))
        .filter(f -> fits(number, f.morph().number()))
        .filter(f -> fits(gender, f.morph().gender()))
        .filter(f -> !modifier || fitsAnimacy(word, f, slot))
        .map(Form::text)
        .max(closestTo(word.text()))
        .map(text -> respell(word.text(), text, dotted));
  }

  /**
   * Behind <i>two</i>: a noun in the genitive singular, what is declined as an adjective plural.
   */
  private Optional<String> counted(TermWord word) {
    boolean adjectival = word.role() == Role.MODIFIER || isAdjectival(word);
    Number number = adjectival ? Number.PLURAL : Number.SINGULAR;
    boolean feminine = adjectival && isFeminine();
    Case counted = feminine ? Case.NOMINATIVE : Case.GENITIVE;
    return form(word, new Slot(counted, number, null, null));
  }

  private boolean isFeminine() {
    return shape.gender().filter(g -> g == Gender.FEMININE).isPresent();
  }

  /** Whether a noun declines as an adjective does: верующий, верующего. */
  private static boolean isAdjectival(TermWord word) {
    return word.forms().stream()
            .filter(f -> f.morph().grammaticalCase() == Case.GENITIVE)
            .filter(f -> f.morph().number() == Number.SINGULAR)
            .anyMatch(f -> f.text().endsWith("ого") || f.text().endsWith("его"))
        || word.text().endsWith("ая") && hasForm(word, "ой")
        || word.text().endsWith("ая") && hasForm(word, "ей")
        || word.text().endsWith("яя") && hasForm(word, "ей");
  }

  private static boolean hasForm(TermWord word, String ending) {
    String genitive = word.text().substring(0, word.text().length() - 2) + ending;
    return word.forms().stream()
        .filter(f -> f.morph().grammaticalCase() == Case.GENITIVE)
        .anyMatch(f -> f.text().equals(genitive));
  }

  private static boolean fits(@Nullable Object wanted, @Nullable Object has) {
    return wanted == null || has == null || Objects.equals(wanted, has);
  }

  /**
   * In the accusative a modifier of an animate noun has the form of the genitive, of an inanimate
   * one that of the nominative; the dictionary gives both under one tag.
   */
  private boolean fitsAnimacy(TermWord modifier, Form form, Slot slot) {
    Morph morph = form.morph();
    boolean open =
        morph.grammaticalCase() != Case.ACCUSATIVE
            || morph.gender() == Gender.FEMININE
            || morph.gender() == Gender.NEUTER;
    if (open) {
      return true;
    }
    Animacy animacy = shape.animacy().orElse(shape.isAdjective() ? slot.animacy() : null);
    boolean animate = animacy == Animacy.ANIMATE;
    Case like = animate ? Case.GENITIVE : Case.NOMINATIVE;
    return modifier.forms().stream()
        .filter(f -> f.morph().grammaticalCase() == like)
        .filter(f -> f.morph().number() == morph.number() && f.morph().gender() == morph.gender())
        .anyMatch(f -> f.text().equals(form.text()));
  }

  /** Of variants (<i>масштабированием, масштабированьем</i>) the one nearest to the base form. */
  private static Comparator<String> closestTo(String base) {
    return Comparator.<String>comparingInt(t -> commonPrefix(t, base))
        .thenComparing(t -> -t.length())
        .thenComparing(Comparator.reverseOrder());
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

  /**
   * The form with the capitals of the base form, and with ё only where the base form or the text
   * has it.
   */
  private static String respell(String base, String form, boolean dotted) {
    String spelled = base.indexOf('ё') < 0 && !dotted ? form.replace('ё', 'е') : form;
    if (WordShape.isAllCapitals(base) && base.length() > 1) {
      return spelled.toUpperCase(Locale.ROOT);
    }
    return WordShape.isCapitalised(base)
        ? Character.toUpperCase(spelled.charAt(0)) + spelled.substring(1)
        : spelled;
  }
}
