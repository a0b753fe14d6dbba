package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.find.Slot;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import java.util.List;

/** In which slot a term is written, where the one of the match does not fit it. */
record SlotChoice(TermShape source, TermShape target, Inflection inflection) {
  /** A form of a term that the glossary gives in the plural is a plural, where it can be one. */
  List<Slot> plural(List<Slot> slots) {
    List<Slot> many = slots.stream().filter(s -> s.number() == Number.PLURAL).toList();
    return source.isPlural() && many.contains(slots.get(0)) ? many : slots;
  }

  /** The slot in which the target is written for one of the source. */
  Slot of(Slot slot) {
    return living(own(slot));
  }

  /**
   * Whether the accusative is written as that of a living being, or of a thing, and the source is
   * the other: a reader decides which the new term is.
   */
  boolean isOfOtherKind(Slot slot) {
    return slot.grammaticalCase() == Case.ACCUSATIVE
        && slot.animacy() != null
        && target.animacy().filter(a -> a != slot.animacy()).isPresent()
        && living(slot).equals(slot)
        && (slot.number() == Number.PLURAL
            || target.gender().filter(g -> g == Gender.MASCULINE).isPresent());
  }

  /** An adjective that comes for a noun has the gender that the glossary gives it. */
  private Slot own(Slot slot) {
    return target.isAdjective() && !source.isAdjective()
        ? new Slot(
            slot.grammaticalCase(),
            slot.number(),
            target.gender().orElse(slot.gender()),
            slot.animacy())
        : slot;
  }

  /**
   * The slot in which the accusative of a term is written whose suffix persons and devices share,
   * that the dictionary takes for a person and whose rival is a thing: both name a device. It is
   * the nominative, whose form the accusative of things has.
   */
  private Slot living(Slot slot) {
    boolean differs =
        slot.animacy() == Animacy.INANIMATE
            && slot.gender() == Gender.MASCULINE
            && target.head().filter(h -> inflection.mayNameDevice(h.text())).isPresent()
            && target.animacy().filter(a -> a == Animacy.ANIMATE).isPresent()
            && target.head().filter(h -> h.sex() == null).isPresent();
    return differs && slot.grammaticalCase() == Case.ACCUSATIVE
        ? new Slot(Case.NOMINATIVE, slot.number(), slot.gender(), slot.animacy())
        : slot;
  }
}
