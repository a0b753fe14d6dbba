package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.find.Slot;
import dev.isogloss.glossary.shape.PhraseText;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.glossary.shape.TermWord;
import dev.isogloss.glossary.shape.TermWord.Role;
import dev.isogloss.glossary.shape.WordShape;
import dev.isogloss.language.Form;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Orthography;
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
 * @param marked whether the text around has the marks that writers may leave out
 */
public record PhraseWriter(TermShape shape, Language language, boolean marked) {
  /** Writes a term as texts do that leave the marks out. */
  public PhraseWriter(TermShape shape, Language language) {
    this(shape, language, false);
  }

  /** The phrase; empty if one of its words lacks the form. */
  public Optional<PhraseText> write(Slot slot) {
    List<String> words = new ArrayList<>();
    for (TermWord word : shape.words()) {
      Optional<String> form = form(word, slot).map(f -> respell(word.text(), f.text()));
      if (form.isEmpty()) {
        return Optional.empty();
      }
      words.add(form.get());
    }
    return Optional.of(new PhraseText(words, shape.spaces()));
  }

  /** Whether the form of one of the words is a guess. */
  public boolean isGuessed(Slot slot) {
    return shape.words().stream()
        .anyMatch(w -> form(w, slot).filter(f -> !f.certain() || hasVariant(w, f)).isPresent());
  }

  /**
   * Whether the plural has another form that is as near to the base form: <i>деревья, дерева</i>.
   */
  private boolean hasVariant(TermWord word, Form form) {
    return form.morph().number() == Number.PLURAL
        && form.morph().pos() == Morph.Pos.NOUN
        && word.forms().stream()
            .filter(f -> f.morph().number() == Number.PLURAL)
            .filter(f -> f.morph().grammaticalCase() == form.morph().grammaticalCase())
            .filter(f -> !f.text().equals(form.text()))
            .anyMatch(
                f -> commonPrefix(f.text(), word.text()) == commonPrefix(form.text(), word.text()));
  }

  /** The phrase with its head in a form, and the rest as the glossary writes it. */
  PhraseText writeWith(String headForm) {
    int head = shape.headIndex();
    String own = shape.words().get(head).text();
    return shape.phrase().withWord(head, respell(own, headForm));
  }

  private Optional<Form> form(TermWord word, Slot slot) {
    if (!word.inflects() || word.forms().size() <= 1) {
      boolean stiff = word.role() == Role.MODIFIER && slot.grammaticalCase() != null;
      boolean known =
          word.forms().stream().allMatch(Form::certain)
              && !(word.role() == Role.HEAD && language.inflection().isReadAsWord(word.text()));
      Form own = new Form(word.text(), Morph.of(Morph.Pos.OTHER, ""), known);
      return stiff ? Optional.empty() : Optional.of(own);
    }
    if (slot.number() == Number.PAUCAL) {
      return counted(word);
    }
    Number number = slot.number() != null ? slot.number() : Number.SINGULAR;
    if (isAsGiven(number, slot.grammaticalCase())) {
      return Optional.of(new Form(word.text(), Morph.of(Morph.Pos.OTHER, "")));
    }
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
        .max(Comparator.comparing(Form::text, closestTo(word.text())));
  }

  /**
   * Whether the slot is that of the entry itself, a plural: <i>логи</i>, whatever a dictionary has.
   */
  private boolean isAsGiven(Number number, @Nullable Case grammaticalCase) {
    boolean things = shape.animacy().filter(a -> a == Animacy.INANIMATE).isPresent();
    return shape.isPlural()
        && number == Number.PLURAL
        && (grammaticalCase == Case.NOMINATIVE || grammaticalCase == Case.ACCUSATIVE && things);
  }

  /**
   * Behind <i>two</i>: a noun in the genitive singular, what is declined as an adjective plural.
   */
  private Optional<Form> counted(TermWord word) {
    boolean adjectival =
        word.role() == Role.MODIFIER
            || language.inflection().isAdjectival(word.text(), word.forms());
    Number number = adjectival ? Number.PLURAL : Number.SINGULAR;
    boolean feminine = adjectival && isFeminine();
    Case counted = feminine ? Case.NOMINATIVE : Case.GENITIVE;
    return form(word, new Slot(counted, number, null, null));
  }

  private boolean isFeminine() {
    return shape.gender().filter(g -> g == Gender.FEMININE).isPresent();
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
  private Comparator<String> closestTo(String base) {
    return Comparator.<String>comparingInt(t -> commonPrefix(t, base))
        .thenComparing(t -> -t.length())
        .thenComparing(Comparator.reverseOrder());
  }

  private int commonPrefix(String form, String base) {
    String a = language.orthography().unmarked(form);
    String b = language.orthography().unmarked(base);
    int i = 0;
    while (i < a.length()
        && i < b.length()
        && Character.toLowerCase(a.charAt(i)) == Character.toLowerCase(b.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * The form with the capitals of the base form, and with the marks that writers may leave out only
   * where the base form or the text has them.
   */
  private String respell(String base, String form) {
    Orthography orthography = language.orthography();
    String spelled = marked || orthography.isMarked(base) ? form : orthography.unmarked(form);
    if (WordShape.isAllCapitals(base) && base.length() > 1) {
      return spelled.toUpperCase(Locale.ROOT);
    }
    return WordShape.isCapitalised(base)
        ? Character.toUpperCase(spelled.charAt(0)) + spelled.substring(1)
        : spelled;
  }
}
