package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.Slot;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.replace.Replacement.WordChange;
import dev.isogloss.glossary.shape.CompiledTerm;
import dev.isogloss.glossary.shape.CompiledTerms;
import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.PhraseText;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.glossary.shape.TermWord.Role;
import dev.isogloss.glossary.shape.WordClass;
import dev.isogloss.language.Orthography;
import dev.isogloss.language.Orthography.Compounding;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes a term in the slot of another, and the words around in agreement with it. */
public final class TermInflector {
  private final Lexicon lexicon;
  private final CompiledTerms compiled;

  /**
   * Writes the terms of a glossary.
   *
   * @param compiled those with which the matches were found
   */
  public TermInflector(CompiledTerms compiled) {
    this.lexicon = compiled.lexicon();
    this.compiled = compiled;
  }

  /**
   * Puts a term of the glossary into the place of a match, in the likeliest form.
   *
   * @param tokens all tokens of the prose in which the match is
   * @return empty if the term cannot take the place: it has no such form, or is another part of
   *     speech
   */
  public Optional<Replacement> replace(TermMatch match, Term by, List<Token> tokens) {
    return candidates(match, by, tokens).stream().findFirst();
  }

  /**
   * The same in all forms that are possible, the likeliest first. Where there are several none is
   * certain.
   */
  public List<Replacement> candidates(TermMatch match, Term by, List<Token> tokens) {
    List<CompiledTerm> targets = compiled.of(by);
    List<CompiledTerm> sources = compiled.of(match.term());
    if (targets.isEmpty() || sources.isEmpty()) {
      return List.of();
    }
    CompiledTerm target = targets.get(0);
    CompiledTerm source = sources.get(match.spelling());
    if (!isSameKindOfWord(source.shape(), target.shape())) {
      return List.of();
    }
    Neighbourhood around = Neighbourhood.of(match, tokens, lexicon);
    GapFit fit = new GapFit(lexicon, match, source.shape(), target.shape(), tokens);
    boolean verbs = source.shape().isVerb() && target.shape().isVerb();
    return verbs ? verb(fit, around) : noun(fit, sources, around);
  }

  /**
   * Writes a term in each slot that the match leaves open. Slots with one text are one candidate.
   */
  private List<Replacement> noun(GapFit fit, List<CompiledTerm> sources, Neighbourhood around) {
    TermMatch match = fit.match();
    SlotChoice choice = new SlotChoice(fit.source(), fit.target(), lexicon.language().inflection());
    List<Slot> slots = choice.plural(new CaseEvidence(around).narrow(match.slots()));
    Renumbering renumbering = new Renumbering(match, fit.source(), fit.target(), lexicon);
    PhraseWriter writer = new PhraseWriter(fit.target(), lexicon.language(), around.isMarked());
    List<Placed> placed = new ArrayList<>();
    CompoundRest part = CompoundRest.of(match, fit.source());
    boolean guessed = false;
    for (Slot slot : slots) {
      Slot own = choice.of(renumbering.of(slot));
      guessed |= writer.isGuessed(own);
      writer
          .write(own)
          .map(t -> part.isThere() ? part.with(t) : inCase(t, fit, around))
          .map(around::withoutWordAlreadyThere)
          .ifPresent(text -> placed.add(new Placed(text, slot)));
    }
    boolean sure =
        !guessed
            && !part.isThere()
            && !hasOtherComplement(match, fit.source(), fit.target())
            && !match.doubtful()
            && !isSpelledDoubtfully(match, sources, fit.target())
            && lexicon.language().inflection().agrees()
            && !around.mayBeCommonWord()
            && slots.stream().noneMatch(renumbering::isDoubtful)
            && slots.stream().noneMatch(choice::isOfOtherKind);
    AgreeingWords words = new AgreeingWords(around, slots, renumbering, fit.target());
    List<String> texts = placed.stream().map(p -> p.text().text()).distinct().toList();
    List<Replacement> candidates = new ArrayList<>();
    for (Placed one : placed) {
      List<String> own = candidates.isEmpty() ? texts : List.of(one.text().text());
      AgreeingWords.Outcome outcome = words.in(one.slot());
      boolean certain = sure && texts.size() == 1 && outcome.settled();
      Replacement candidate = fit.fit(one.text(), written(own, outcome.changes(), certain, around));
      if (candidates.stream().noneMatch(candidate::isSame)) {
        candidates.add(candidate);
      }
    }
    return candidates.size() == 1
        ? candidates
        : candidates.stream().map(Replacement::doubted).toList();
  }

  /** Whether a complement that both terms have is in another number than in the entry. */
  private boolean hasOtherComplement(TermMatch match, TermShape source, TermShape target) {
    Orthography orthography = lexicon.language().orthography();
    return IntStream.range(0, match.tokens().size())
        .filter(i -> source.words().get(i).role() == Role.COMPLEMENT)
        .filter(
            i ->
                target.words().stream()
                    .filter(w -> w.role() == Role.COMPLEMENT)
                    .anyMatch(w -> w.text().equals(source.words().get(i).text())))
        .anyMatch(
            i ->
                !orthography
                    .fold(source.words().get(i).text())
                    .equals(orthography.fold(match.tokens().get(i).text())));
  }

  /** A term written in a slot. */
  private record Placed(PhraseText text, Slot slot) {}

  private static PhraseText inCase(PhraseText text, GapFit fit, Neighbourhood around) {
    List<Token> tokens = fit.match().tokens();
    return LetterCase.transfer(fit.source(), tokens, text, around.opensSentence());
  }

  private static Replacement written(
      List<String> texts, List<WordChange> changes, boolean certain, Neighbourhood around) {
    List<WordChange> all = new ArrayList<>();
    new FormBefore(around).change(texts.get(0)).ifPresent(all::add);
    all.addAll(changes);
    return Replacement.of(texts, all, certain);
  }

  /**
   * Whether a spelling that the glossary does not give may mean something else: two words for one
   * (<i>net work</i>), or a hyphen that makes an attribute (<i>data-set size</i>).
   */
  private boolean isSpelledDoubtfully(
      TermMatch match, List<CompiledTerm> spellings, TermShape target) {
    if (match.spelling() == 0
        || lexicon.language().orthography().compounding() != Compounding.FREE) {
      return false;
    }
    boolean apart = match.tokens().size() > spellings.get(0).shape().words().size();
    boolean hyphen = match.tokens().stream().anyMatch(t -> t.text().indexOf('-') > 0);
    return apart || hyphen && target.words().size() > 1;
  }

  /**
   * Writes a verb in the form of the one that goes. It asks of the words around what that one
   * asked, so only a small word before it may change.
   */
  private List<Replacement> verb(GapFit fit, Neighbourhood around) {
    TermMatch match = fit.match();
    TermShape source = fit.source();
    String word = match.tokens().get(match.head()).text();
    VerbChange change =
        new VerbChange(
            lexicon, source.head().orElseThrow(), fit.target().head().orElseThrow(), word);
    PhraseWriter writer = new PhraseWriter(fit.target(), lexicon.language(), around.isMarked());
    List<PhraseText> phrases =
        change.forms().stream()
            .map(writer::writeWith)
            .map(t -> LetterCase.transfer(source, match.tokens(), t, around.opensSentence()))
            .distinct()
            .toList();
    List<String> texts = phrases.stream().map(PhraseText::text).toList();
    List<Replacement> candidates = new ArrayList<>();
    for (PhraseText phrase : phrases) {
      List<String> own = candidates.isEmpty() ? texts : List.of(phrase.text());
      boolean certain = texts.size() == 1 && change.isCertain() && !match.doubtful();
      candidates.add(fit.fit(phrase, written(own, List.of(), certain, around)));
    }
    return candidates;
  }

  /** Nouns may be adjectives: несовершеннолетний is one in the dictionary. */
  private static boolean isSameKindOfWord(TermShape source, TermShape target) {
    boolean adjectivalNoun =
        target.isAdjective()
            && wordClass(source).filter(c -> c == WordClass.NOUN).isPresent()
            && target.words().size() == 1;
    return adjectivalNoun
        || wordClass(source).isEmpty()
        || wordClass(target).isEmpty()
        || wordClass(source).equals(wordClass(target));
  }

  private static Optional<WordClass> wordClass(TermShape shape) {
    return shape
        .head()
        .flatMap(h -> h.readings().stream().findFirst())
        .map(r -> WordClass.of(r.morph().pos()));
  }
}
