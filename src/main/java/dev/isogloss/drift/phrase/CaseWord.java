package dev.isogloss.drift.phrase;

import dev.isogloss.drift.phrase.PhraseWord.Role;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A word as it may be in a phrase.
 *
 * @param noun its slots as a noun; one of {@link Pos#OTHER} fits every slot
 * @param modifier its slots as a modifier
 */
record CaseWord(
    Token token, List<Morph> noun, String nounLemma, List<Morph> modifier, String modifierLemma) {
  private static final Set<Pos> CLOSED =
      Set.of(Pos.PREPOSITION, Pos.CONJUNCTION, Pos.PARTICLE, Pos.PRONOUN, Pos.ADVERB);
  private static final List<Morph> ANY_SLOT = List.of(Morph.of(Pos.OTHER, ""));

  static CaseWord of(Token token, NounLemmas lemmas) {
    Language language = lemmas.language();
    String folded = language.orthography().fold(token.text());
    if (!token.isWord()) {
      return new CaseWord(token, List.of(), folded, List.of(), folded);
    }
    if (token.text().codePoints().skip(1).anyMatch(Character::isUpperCase)) {
      return new CaseWord(token, ANY_SLOT, token.text(), List.of(), folded);
    }
    List<Reading> readings = language.morphology().readings(token.text());
    if (readings.isEmpty()) {
      Conventions conventions = language.conventions();
      boolean own = folded.codePoints().allMatch(c -> c == '-' || conventions.isOwnLetter(c));
      String stem = own ? language.inflection().stem(folded) : folded;
      return new CaseWord(token, own ? ANY_SLOT : List.of(), stem, List.of(), folded);
    }
    boolean open = readings.stream().noneMatch(r -> CLOSED.contains(r.morph().pos()));
    List<Reading> nouns = open ? lemmas.of(token) : List.of();
    List<Reading> modifiers = oneModifier(readings);
    boolean verb = readings.stream().anyMatch(r -> r.morph().pos() == Pos.VERB);
    return new CaseWord(
        token,
        verb && nouns.size() < 2 ? List.of() : nouns.stream().map(Reading::morph).toList(),
        lemma(nouns, folded),
        modifiers.stream().map(Reading::morph).toList(),
        lemma(modifiers, folded));
  }

  /** Of several lemmas the one with the most readings, of equals the first by letters. */
  private static List<Reading> oneModifier(List<Reading> readings) {
    Map<String, List<Reading>> lemmas =
        readings.stream()
            .filter(r -> r.morph().pos().agrees() && r.morph().grammaticalCase() != null)
            .collect(Collectors.groupingBy(Reading::lemma, TreeMap::new, Collectors.toList()));
    return lemmas.values().stream()
        .min(Comparator.comparingInt((List<Reading> l) -> -l.size()))
        .orElse(List.of());
  }

  private static String lemma(List<Reading> readings, String otherwise) {
    return readings.isEmpty() ? otherwise : readings.get(0).lemma();
  }

  boolean isNoun() {
    return !noun.isEmpty();
  }

  boolean isModifier() {
    return !modifier.isEmpty();
  }

  PhraseWord asNoun(Role role) {
    long animate = noun.stream().filter(m -> m.animacy() == Morph.Animacy.ANIMATE).count();
    boolean living = 2 * animate >= noun.size() && animate > 0;
    return new PhraseWord(token, nounLemma, Pos.NOUN, living, role);
  }

  PhraseWord asModifier(Role role) {
    return new PhraseWord(token, modifierLemma, modifier.get(0).pos(), false, role);
  }
}
