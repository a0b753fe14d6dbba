package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.find.Slot;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.replace.Replacement.WordChange;
import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.PhraseText;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits a replacement around the words that are in the gaps of a match, so that they stay.
 *
 * @param tokens all tokens of the prose
 */
record GapFit(
    Lexicon lexicon, TermMatch match, TermShape source, TermShape target, List<Token> tokens) {
  /**
   * The replacement cut where the match is, if it has gaps. It is no longer certain where it cannot
   * be cut, or where a modifier in a gap would no longer agree.
   *
   * @param best the first candidate
   */
  Replacement fit(PhraseText best, Replacement whole) {
    if (match.gaps().isEmpty()) {
      return whole;
    }
    List<String> runs = cut(best);
    List<WordChange> changes = new ArrayList<>(whole.changes());
    boolean fits = runs.size() == match.gaps().size() + 1;
    for (int i = 1; fits && i < runs.size(); i++) {
      smallWord(match.gaps().get(i - 1), runs.get(i), changes);
    }
    boolean certain = whole.certain() && fits && staysInAgreement(runs);
    return new Replacement(whole.candidates(), runs, changes, certain);
  }

  /** Part by part where the new term has the same gaps, else word by word. */
  private List<String> cut(PhraseText phrase) {
    boolean whole = phrase.size() == target.words().size();
    boolean alike = target.gaps().size() == source.gaps().size();
    boolean paired =
        phrase.size() == match.tokens().size() && source.headIndex() == target.headIndex();
    if (!whole || !alike && !paired) {
      return List.of(phrase.text());
    }
    List<String> runs = new ArrayList<>();
    int from = 0;
    for (int gap : match.gaps()) {
      int at = alike ? target.gaps().get(source.gaps().indexOf(gap)) : gap;
      runs.add(phrase.text(from, at));
      from = at;
    }
    runs.add(phrase.text(from, phrase.size()));
    return runs;
  }

  /** An article, for example, that is last in a gap. */
  private void smallWord(int gap, String run, List<WordChange> changes) {
    Language language = lexicon.language();
    Token next = match.tokens().get(gap);
    Token word = tokens.get(tokens.indexOf(next) - 1);
    boolean regular =
        language.inflection().formBefore(word.text(), next.text()).equals(word.text());
    String form = language.inflection().formBefore(word.text(), run.split(" ", 2)[0]);
    if (regular && !form.equals(word.text())) {
      changes.add(new WordChange(word, form));
    }
  }

  /** Whether every modifier in a gap that agrees with a word beside it agrees with the new one. */
  private boolean staysInAgreement(List<String> texts) {
    List<List<Token>> runs = match.runs();
    for (int i = 0; i < match.gaps().size(); i++) {
      for (int side = i; side <= i + 1; side++) {
        List<Morph> old = noun(runs.get(side).stream().map(Token::text).toList());
        List<Morph> own = noun(PhraseText.of(texts.get(side), lexicon.language()).words());
        if (between(i).stream().anyMatch(t -> agrees(t, old) && !agrees(t, own))) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Token> between(int gap) {
    int behind = match.gaps().get(gap);
    int from = tokens.indexOf(match.tokens().get(behind - 1)) + 1;
    return tokens.subList(from, tokens.indexOf(match.tokens().get(behind)));
  }

  private boolean agrees(Token word, List<Morph> nouns) {
    return lexicon.readings(word.text()).stream()
        .map(Reading::morph)
        .anyMatch(m -> nouns.stream().anyMatch(n -> Slot.of(n).isModifiedBy(m)));
  }

  /** How the first noun among words can be read. */
  private List<Morph> noun(List<String> words) {
    for (String word : words) {
      List<Morph> nouns =
          lexicon.readings(word).stream()
              .map(Reading::morph)
              .filter(m -> m.pos() == Pos.NOUN)
              .toList();
      if (!nouns.isEmpty()) {
        return nouns;
      }
    }
    return List.of();
  }
}
