package dev.isogloss.glossary.find;

import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.glossary.shape.TermWord;
import dev.isogloss.glossary.shape.Told;
import dev.isogloss.glossary.shape.WordClass;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Decides whether words that have a term's lemmas are that term, and in which slots it can be. */
final class Agreement {
  private final Lexicon lexicon;

  Agreement(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The slots in which the tokens are the term; empty if they are not.
   *
   * @param tokens as many as the term has words
   * @param paucal whether a numeral such as <i>two</i> is before them
   */
  Optional<List<Slot>> slots(TermShape shape, List<Token> tokens, boolean paucal) {
    List<Set<Slot>> attempts = new ArrayList<>();
    Set<Slot> head = headSlots(shape, tokens);
    if (paucal) {
      attempts.add(counted(head));
    }
    attempts.add(head);
    if (head.isEmpty() && isHeadSpelled(shape, tokens)) {
      attempts.add(indeclinable());
    }
    // The first way to read the head with which all other words agree decides.
    return attempts.stream()
        .map(slots -> agreed(slots, shape, tokens))
        .filter(slots -> !slots.isEmpty())
        .findFirst()
        .map(List::copyOf);
  }

  /** The slots that forms have behind a small numeral; none for forms that cannot be there. */
  private static Set<Slot> counted(Set<Slot> slots) {
    Set<Slot> counted = new LinkedHashSet<>();
    slots.forEach(s -> s.behindPaucal().ifPresent(counted::add));
    return counted;
  }

  /** A word with one form may be in any case and number. */
  private Set<Slot> indeclinable() {
    if (!lexicon.language().inflection().hasCases()) {
      return Set.of(Slot.OPEN);
    }
    Set<Slot> slots = new LinkedHashSet<>(Slot.ofIndeclinable(Number.SINGULAR));
    slots.addAll(Slot.ofIndeclinable(Number.PLURAL));
    return slots;
  }

  /**
   * What each word leaves of the head's slots; nothing as soon as one of them is not the term's.
   */
  private Set<Slot> agreed(Set<Slot> head, TermShape shape, List<Token> tokens) {
    Set<Slot> slots = head;
    for (int i = 0; i < tokens.size() && !slots.isEmpty(); i++) {
      TermWord word = shape.words().get(i);
      String text = tokens.get(i).text();
      switch (word.role()) {
        case MODIFIER -> slots = narrow(slots, readings(word, text));
        case APPOSITION -> slots = share(slots, readings(word, text));
        case COMPLEMENT -> slots = isComplement(word, text) ? slots : Set.of();
        case FIXED, HEAD -> {}
      }
    }
    return slots;
  }

  /**
   * What the readings of the head allow. Without cases a slot without one says all there is to say.
   */
  private Set<Slot> headSlots(TermShape shape, List<Token> tokens) {
    Set<Slot> slots = new LinkedHashSet<>();
    shape
        .head()
        .ifPresent(
            word ->
                readings(word, tokens.get(shape.headIndex()).text())
                    .forEach(m -> slots.add(Slot.of(m))));
    Optional<Slot> indeclinable =
        slots.stream().filter(s -> s.grammaticalCase() == null).findFirst();
    return lexicon.language().inflection().hasCases()
        ? indeclinable.map(s -> opened(slots, s, shape)).orElse(slots)
        : slots;
  }

  /** The slots of the forms that are declined, then those of a word that is not. */
  private Set<Slot> opened(Set<Slot> slots, Slot indeclinable, TermShape shape) {
    Set<Slot> all = new LinkedHashSet<>(slots);
    all.removeIf(s -> s.grammaticalCase() == null);
    all.addAll(spread(indeclinable, shape));
    return all;
  }

  /**
   * All slots of a word with one form; the gender of a name's bearer is known, and one bears it.
   */
  private Set<Slot> spread(Slot slot, TermShape shape) {
    Gender sex = shape.head().map(TermWord::sex).orElse(null);
    if (sex == null) {
      return indeclinable();
    }
    Set<Slot> slots = new LinkedHashSet<>();
    for (Slot each : Slot.ofIndeclinable(Number.SINGULAR)) {
      slots.add(new Slot(each.grammaticalCase(), each.number(), sex, slot.animacy()));
    }
    return slots;
  }

  /** A head that no dictionary knows is recognised by its letters. */
  private boolean isHeadSpelled(TermShape shape, List<Token> tokens) {
    return shape.head().isEmpty()
        || isSpelled(shape.head().get(), tokens.get(shape.headIndex()).text());
  }

  /** The slots with which a modifier agrees, with what its own form adds. */
  private static Set<Slot> narrow(Set<Slot> slots, List<Morph> modifier) {
    Set<Slot> left = new LinkedHashSet<>();
    for (Slot slot : slots) {
      modifier.stream().filter(slot::agreesWith).map(slot::narrowedBy).forEach(left::add);
    }
    return left;
  }

  /** An apposition has a gender of its own. One that no dictionary knows rules nothing out. */
  private static Set<Slot> share(Set<Slot> slots, List<Morph> apposition) {
    if (apposition.isEmpty()) {
      return slots;
    }
    Set<Slot> left = new LinkedHashSet<>();
    slots.stream().filter(s -> apposition.stream().anyMatch(s::sharesCaseWith)).forEach(left::add);
    return left;
  }

  /** How the text's word can be read as a form of the term's word. */
  private List<Morph> readings(TermWord word, String text) {
    List<Morph> found = new ArrayList<>();
    for (Reading reading : lexicon.readings(text)) {
      boolean own = word.keys().contains(WordClass.key(reading)) && !isOtherName(word, reading);
      if (own && Told.admits(word.sex(), reading.morph())) {
        found.add(reading.morph());
      }
    }
    return found;
  }

  /** A common noun is no surname: <i>нода</i>. */
  private boolean isOtherName(TermWord word, Reading reading) {
    return word.text().codePoints().noneMatch(Character::isUpperCase)
        && lexicon.language().names().isPersonal(reading)
        && word.forms().size() > 1;
  }

  private boolean isComplement(TermWord word, String text) {
    return isSpelled(word, text)
        || lexicon.readings(text).stream()
            .anyMatch(r -> word.readings().stream().anyMatch(own -> isComplement(own, r)));
  }

  /** Where nothing is known of agreement, the lemma decides. */
  private boolean isComplement(Reading own, Reading other) {
    return lexicon.language().inflection().agrees()
        ? isSameForm(own, other)
        : WordClass.key(own).equals(WordClass.key(other));
  }

  /**
   * Whether a complement is in its own case. One that the glossary gives in the singular may be in
   * the plural (<i>расширения файлов</i>); one given in the plural names many, and one is another
   * thing.
   */
  private static boolean isSameForm(Reading own, Reading other) {
    return own.morph().grammaticalCase() != null
        && WordClass.key(own).equals(WordClass.key(other))
        && (own.morph().number() != Number.PLURAL || other.morph().number() == Number.PLURAL)
        && Objects.equals(own.morph().grammaticalCase(), other.morph().grammaticalCase());
  }

  private boolean isSpelled(TermWord word, String text) {
    return lexicon
        .language()
        .orthography()
        .fold(word.text())
        .equals(lexicon.language().orthography().fold(text));
  }
}
