package dev.isogloss.glossary.find;

import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.List;

/** What the words around say of the sense in which a term's words are used. */
record WordSense(Lexicon lexicon) {
  /** Whether the words may be the term there: no attribute of a noun, no noun for a verb. */
  boolean allows(TermShape shape, TermPath path) {
    return !isAttribute(shape, path.text(), path.end())
        && !isNounForVerb(shape, path.text(), path.start())
        && !isVerbForNoun(shape, path.text(), path.start());
  }

  /** Whether a term's noun is a verb there, behind an auxiliary: <i>you can program</i>. */
  private boolean isVerbForNoun(TermShape shape, List<Token> tokens, int start) {
    boolean noun =
        shape.words().size() == 1
            && shape.head().stream()
                .flatMap(h -> h.readings().stream())
                .anyMatch(r -> r.morph().pos() == Pos.NOUN);
    return noun
        && start > 0
        && !lexicon.language().inflection().hasCases()
        && lexicon.readings(tokens.get(start).text()).stream()
            .anyMatch(r -> r.morph().pos() == Pos.VERB)
        && lexicon.readings(tokens.get(start - 1).text()).stream()
            .anyMatch(r -> r.morph().pos() == Pos.VERB && r.morph().conjugation() == null);
  }

  /** Whether a numeral such as <i>two</i> is before, adjectives between passed over. */
  boolean isBehindPaucal(TermPath path) {
    Language language = lexicon.language();
    List<Token> tokens = path.text();
    int at = path.start() - 1;
    while (at > 0 && isPluralModifier(tokens.get(at))) {
      at--;
    }
    return at >= 0
        && language.phrases().isPaucal(language.orthography().fold(tokens.get(at).text()));
  }

  /** Behind a small numeral adjectives are in the plural, whatever the noun is in. */
  private boolean isPluralModifier(Token token) {
    return token.isWord()
        && lexicon.readings(token.text()).stream()
            .map(Reading::morph)
            .anyMatch(m -> m.pos().agrees() && m.number() == Number.PLURAL);
  }

  /** Whether the last word is no noun there but the attribute of one: больной зуб. */
  private boolean isAttribute(TermShape shape, List<Token> tokens, int end) {
    if (isGraded(shape, tokens, end - 1)) {
      return true;
    }
    if (end == tokens.size() || shape.headIndex() != shape.words().size() - 1) {
      return false;
    }
    boolean noun =
        shape.head().stream()
            .flatMap(h -> h.readings().stream())
            .anyMatch(r -> r.morph().pos() == Pos.NOUN);
    List<Reading> following =
        tokens.get(end).isWord() ? lexicon.readings(tokens.get(end).text()) : List.of();
    if (following.stream().anyMatch(r -> r.morph().pos() != Pos.NOUN)) {
      return false;
    }
    List<Slot> next = following.stream().map(r -> Slot.of(r.morph())).toList();
    return noun
        && lexicon.readings(tokens.get(end - 1).text()).stream()
            .anyMatch(r -> next.stream().anyMatch(s -> s.isModifiedBy(r.morph())));
  }

  /** Whether an adjectival noun is an adjective behind a word of degree: самый больной. */
  private boolean isGraded(TermShape shape, List<Token> tokens, int at) {
    if (at == 0 || shape.words().size() > 1) {
      return false;
    }
    Language language = lexicon.language();
    String before = tokens.get(at - 1).text();
    boolean degree =
        language.phrases().smallWords().degrees().contains(language.orthography().fold(before))
            || language.morphology().readings(before).stream()
                .anyMatch(r -> language.phrases().smallWords().degrees().contains(r.lemma()));
    return degree
        && lexicon.readings(tokens.get(at).text()).stream().anyMatch(r -> r.morph().pos().agrees());
  }

  /** Whether a term's verb is a noun there, behind its article or adjective: the train. */
  private boolean isNounForVerb(TermShape shape, List<Token> tokens, int start) {
    if (start == 0 || shape.headIndex() != 0 || !shape.isVerb()) {
      return false;
    }
    List<Reading> before = lexicon.readings(tokens.get(start - 1).text());
    List<Slot> nouns =
        lexicon.readings(tokens.get(start).text()).stream()
            .filter(r -> r.morph().pos() == Pos.NOUN)
            .map(r -> Slot.of(r.morph()))
            .toList();
    return !before.isEmpty()
        && before.stream().allMatch(r -> r.morph().pos().agrees())
        && before.stream().anyMatch(r -> nouns.stream().anyMatch(s -> s.agreesWith(r.morph())));
  }
}
