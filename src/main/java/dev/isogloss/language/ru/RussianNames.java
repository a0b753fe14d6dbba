package dev.isogloss.language.ru;

import dev.isogloss.language.Address;
import dev.isogloss.language.Morphology;
import dev.isogloss.language.Names;
import dev.isogloss.language.Reading;
import dev.isogloss.language.name.LatinSpelling;
import dev.isogloss.language.name.RussianSpelling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Russian names of people and letters, and the two ways to speak to a reader. */
record RussianNames(Morphology dictionary) implements Names {
  @Override
  public boolean isPersonal(Reading reading) {
    String tag = reading.morph().tag();
    return tag.contains(":Name:") || tag.contains(":Fam:") || tag.contains(":Patr:");
  }

  /** The pronouns and the present and future of verbs; an imperative may be a turn of phrase. */
  @Override
  public Optional<Address> address(String word) {
    Set<Optional<Address>> all =
        dictionary.readings(word).stream().map(RussianNames::address).collect(Collectors.toSet());
    return all.size() == 1 ? all.iterator().next() : Optional.empty();
  }

  private static Optional<Address> address(Reading reading) {
    String tag = reading.morph().tag();
    boolean imperative = tag.contains(":IMP:");
    boolean second = tag.contains(":P2") && !imperative;
    return switch (reading.lemma()) {
      case "твой" -> Optional.of(Address.FAMILIAR);
      case "ваш" -> Optional.of(Address.POLITE);
      default ->
          second || imperative && tag.contains(":PL:")
              ? Optional.of(tag.contains(":Sin:") ? Address.FAMILIAR : Address.POLITE)
              : Optional.empty();
    };
  }

  @Override
  public String pronoun(Address address) {
    return address == Address.FAMILIAR ? "ты" : "вы";
  }

  @Override
  public Optional<String> spelledLetters(String word) {
    return RussianLetters.spelled(word);
  }

  @Override
  public List<String> writtenLetters(String acronym) {
    return RussianLetters.written(acronym);
  }

  @Override
  public double distance(String left, String right) {
    return RussianSpelling.distance(left, right);
  }

  @Override
  public double distanceFromLatin(String latin, String own) {
    return LatinSpelling.distance(latin, own);
  }
}
