package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.find.Slot;
import dev.isogloss.glossary.replace.Companions.Companion;
import dev.isogloss.glossary.replace.Replacement.WordChange;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.language.Inflection.Agreement;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Names;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words around a match that a new term changes, and whether they are settled.
 *
 * @param slots those that the match leaves open
 * @param renumbering the number in which the new term comes
 */
record AgreeingWords(
    Neighbourhood around, List<Slot> slots, Renumbering renumbering, TermShape target) {
  /**
   * The changes, and whether they are all.
   *
   * @param settled whether no word is left that may agree with the head, and each has one form
   */
  record Outcome(List<WordChange> changes, boolean settled) {}

  /** The changes for a term that is written in one of the slots. */
  Outcome in(Slot best) {
    if (!language().inflection().hasCases()) {
      Number number = renumbering.of(best).number();
      return number == null || number == best.number() && !renumbering.isUncounted()
          ? new Outcome(List.of(), true)
          : new NumberAgreement(around, number).changes();
    }
    boolean otherGender =
        !isPerson()
            && slots.stream()
                .anyMatch(s -> !target.gender().equals(Optional.ofNullable(s.gender())));
    List<WordChange> changes = new ArrayList<>();
    boolean settled =
        !isTied(otherGender)
            && !(otherGender && isUnknownName())
            && !new ModifiersBefore(around, best).isMisfit();
    if (otherGender) {
      settled &= addGendered(best, changes);
      addPickedOut(best, changes);
    }
    boolean free = slots.stream().noneMatch(this::isSeen);
    if (!free) {
      settled &= addAgreeing(best, changes);
    }
    return new Outcome(changes, settled);
  }

  /** Whether the head is one of several. */
  private boolean isTied(boolean otherGender) {
    return slots.stream()
        .map(s -> new Companions(around, s))
        .anyMatch(c -> c.isShared() || otherGender && c.isPickedOut());
  }

  /** A person keeps the sex that the text shows, whatever the ending of another name looks like. */
  private boolean isPerson() {
    boolean living = target.animacy().filter(a -> a == Animacy.ANIMATE).isPresent();
    return living && (isPersonsName() || isOfBothSexes());
  }

  /** A name without a told sex, of which the dictionary knows one of the two as a person's. */
  private boolean isPersonsName() {
    Names names = language().names();
    boolean open = target.head().filter(h -> h.sex() == null).isPresent();
    return around.named()
        && open
        && (target.head().stream().flatMap(h -> h.readings().stream()).allMatch(names::isPersonal)
            || around.readings(around.start()).stream().anyMatch(names::isPersonal));
  }

  /** A name that nobody knows may be a man's or a woman's, or a place. */
  private boolean isUnknownName() {
    return around.named()
        && target.animacy().filter(a -> a == Animacy.ANIMATE).isPresent()
        && target.head().filter(h -> h.sex() == null).isPresent()
        && !isPersonsName();
  }

  /** A word for a person of either sex, such as <i>судья</i>. */
  private boolean isOfBothSexes() {
    return target.head().stream()
            .flatMap(h -> h.readings().stream())
            .map(r -> r.morph().gender())
            .distinct()
            .count()
        > 1;
  }

  /** Words that show the gender before a plural. */
  private boolean addGendered(Slot best, List<WordChange> changes) {
    boolean settled = true;
    for (Companion companion : new ModifiersBefore(around, best).gendered()) {
      List<WordChange> ways =
          ways(companion, agreement(new Slot(null, Number.SINGULAR, best.gender(), null)));
      settled &= ways.size() == 1;
      add(ways, changes);
    }
    return settled;
  }

  /** The word before <i>of</i> and its predicate: <i>один из аккаунтов завис</i>. */
  private void addPickedOut(Slot best, List<WordChange> changes) {
    Slot one = new Slot(Case.NOMINATIVE, Number.SINGULAR, best.gender(), best.animacy());
    new Companions(around, best)
        .pickedOut()
        .ifPresent(
            picked -> {
              add(ways(picked, agreement(one)), changes);
              new LooseWords(around, one, agreement(one), Set.of(picked.at()))
                  .find()
                  .forEach(loose -> add(ways(loose, agreement(one)), changes));
            });
  }

  private boolean addAgreeing(Slot best, List<WordChange> changes) {
    Slot slot = renumbering.of(best);
    List<Companion> companions = new Companions(around, best).find();
    Set<Integer> own = companions.stream().map(Companion::at).collect(Collectors.toSet());
    boolean settled = !new Companions(around, best).hasOpenRelative();
    settled &= slots.stream().map(s -> loose(s, own)).noneMatch(LooseWords::any);
    for (Companion companion : companions) {
      List<WordChange> ways = ways(companion, agreement(slot));
      settled &= ways.size() == 1 && !isOneOfMany(companion, slot);
      add(ways, changes);
    }
    loose(best, own).find().forEach(loose -> add(ways(loose, agreement(slot)), changes));
    return settled;
  }

  private LooseWords loose(Slot of, Set<Integer> own) {
    Slot shown = new ModifiersBefore(around, of).narrowed();
    return new LooseWords(around, shown, agreement(renumbering.of(of)), own);
  }

  private static void add(List<WordChange> ways, List<WordChange> changes) {
    ways.stream()
        .findFirst()
        .filter(WordChange::changesText)
        .filter(w -> changes.stream().noneMatch(c -> c.word().equals(w.word())))
        .ifPresent(changes::add);
  }

  /** <i>One</i> has no plural. */
  private boolean isOneOfMany(Companion companion, Slot slot) {
    String one = language().phrases().smallWords().one();
    return slot.number() == Number.PLURAL
        && companion.readings().stream().anyMatch(r -> r.lemma().equals(one));
  }

  /** How a word can agree with the new head: more than one way where its own case is open. */
  private List<WordChange> ways(Companion companion, Agreement with) {
    Token token = around.tokens().get(companion.at());
    return companion.readings().stream()
        // Удалён is rather of the verb than the short form of удалённый.
        .sorted(Comparator.comparing(r -> r.morph().pos() != Pos.PARTICIPLE))
        .map(reading -> language().inflection().agreeing(token.text(), reading, with))
        .flatMap(Optional::stream)
        .map(text -> around.isMarked() ? text : language().orthography().unmarked(text))
        .map(text -> new WordChange(token, LetterCase.transfer(token.text(), text)))
        .distinct()
        .toList();
  }

  private Agreement agreement(Slot slot) {
    Number number = slot.number();
    return new Agreement(
        number != null ? number : Number.SINGULAR, gender(slot), target.animacy().orElse(null));
  }

  private @Nullable Gender gender(Slot slot) {
    return isPerson() ? slot.gender() : target.gender().orElse(null);
  }

  /** Whether words that agree with the head would see another gender or number. */
  private boolean isSeen(Slot slot) {
    Number number = renumbering.of(slot).number();
    if (slot.number() != number) {
      return true;
    }
    return number != Number.PLURAL && slot.gender() != gender(slot);
  }

  private Language language() {
    return around.lexicon().language();
  }
}
