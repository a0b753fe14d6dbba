package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.Slot;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.replace.Companions.Companion;
import dev.isogloss.glossary.replace.Replacement.WordChange;
import dev.isogloss.glossary.shape.CompiledTerm;
import dev.isogloss.glossary.shape.CompiledTerms;
import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.PhraseText;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.glossary.shape.WordClass;
import dev.isogloss.language.Inflection.Agreement;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Orthography;
import dev.isogloss.language.Orthography.Compounding;
import dev.isogloss.language.SmallWords;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
   * Puts a term of the glossary into the place of a match.
   *
   * @param tokens all tokens of the prose in which the match is
   * @return empty if the term cannot take the place: it has no such form, or is another part of
   *     speech
   */
  public Optional<Replacement> replace(TermMatch match, Term by, List<Token> tokens) {
    List<CompiledTerm> targets = compiled.of(by);
    List<CompiledTerm> sources = compiled.of(match.term());
    if (targets.isEmpty() || sources.isEmpty()) {
      return Optional.empty();
    }
    CompiledTerm target = targets.get(0);
    CompiledTerm source = sources.get(match.spelling());
    if (!isSameKindOfWord(source.shape(), target.shape())) {
      return Optional.empty();
    }
    Neighbourhood around = Neighbourhood.of(match, tokens, lexicon);
    GapFit fit = new GapFit(lexicon, match, source.shape(), target.shape(), tokens);
    boolean verbs = source.shape().isVerb() && target.shape().isVerb();
    return verbs ? verb(fit, around) : noun(fit, sources, target, around);
  }

  /**
   * Writes a term in each slot that the match leaves open. Slots with one text are one candidate.
   */
  private Optional<Replacement> noun(
      GapFit fit, List<CompiledTerm> sources, CompiledTerm target, Neighbourhood around) {
    TermMatch match = fit.match();
    CompiledTerm source = sources.get(match.spelling());
    List<Slot> slots = new CaseEvidence(around).narrow(match.slots());
    Renumbering renumbering = new Renumbering(match, source.shape(), target.shape(), lexicon);
    Map<PhraseText, Slot> byText = new LinkedHashMap<>();
    for (Slot slot : slots) {
      new PhraseWriter(target.shape(), lexicon.language(), isMarked(around))
          .write(own(renumbering.of(slot), source.shape(), target.shape()))
          .map(t -> LetterCase.transfer(source.shape(), match.tokens(), t, around.opensSentence()))
          .map(around::withoutWordAlreadyThere)
          .ifPresent(text -> byText.putIfAbsent(text, slot));
    }
    return byText.entrySet().stream()
        .findFirst()
        .map(
            best ->
                fit.fit(
                    best.getKey(),
                    replacement(byText, slots, best.getValue(), renumbering, target, around)))
        .map(r -> isSpelledDoubtfully(match, sources, target.shape()) ? r.doubted() : r);
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
  private Optional<Replacement> verb(GapFit fit, Neighbourhood around) {
    TermMatch match = fit.match();
    TermShape source = fit.source();
    String word = match.tokens().get(match.head()).text();
    VerbChange change =
        new VerbChange(
            lexicon, source.head().orElseThrow(), fit.target().head().orElseThrow(), word);
    PhraseWriter writer = new PhraseWriter(fit.target(), lexicon.language(), isMarked(around));
    List<PhraseText> phrases =
        change.forms().stream()
            .map(writer::writeWith)
            .map(t -> LetterCase.transfer(source, match.tokens(), t, around.opensSentence()))
            .distinct()
            .toList();
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    List<String> texts = phrases.stream().map(PhraseText::text).toList();
    List<WordChange> changes = preposition(texts.get(0), around).stream().toList();
    boolean certain = texts.size() == 1 && change.isCertain();
    return Optional.of(fit.fit(phrases.get(0), Replacement.of(texts, changes, certain)));
  }

  /**
   * The candidates with the changes around the best one. It is certain where nothing is guessed.
   */
  private Replacement replacement(
      Map<PhraseText, Slot> byText,
      List<Slot> slots,
      Slot best,
      Renumbering renumbering,
      CompiledTerm target,
      Neighbourhood around) {
    List<String> texts = byText.keySet().stream().map(PhraseText::text).toList();
    boolean sure =
        texts.size() == 1
            && lexicon.language().inflection().agrees()
            && !around.mayBeCommonWord()
            && slots.stream().noneMatch(renumbering::isDoubtful);
    boolean free = slots.stream().noneMatch(s -> changes(s, renumbering.of(s), target.shape()));
    List<WordChange> changes = new ArrayList<>();
    preposition(texts.get(0), around).ifPresent(changes::add);
    boolean otherGender =
        slots.stream()
            .anyMatch(s -> !target.shape().gender().equals(Optional.ofNullable(s.gender())));
    Stream<Companions> ties = slots.stream().map(s -> new Companions(around, s));
    if (ties.anyMatch(c -> c.isShared() || otherGender && c.isPickedOut())) {
      sure = false;
    }
    if (free) {
      return Replacement.of(texts, changes, sure);
    }
    Companions companions = new Companions(around, best);
    boolean settled =
        !companions.isTakenUp()
            && slots.stream().noneMatch(s -> new Companions(around, s).mayBeSubject());
    for (Companion companion : companions.find()) {
      List<WordChange> ways = ways(companion, renumbering.of(best), target, around);
      settled &= ways.size() == 1 && isPlain(companion, best, renumbering.of(best), around);
      ways.stream().findFirst().filter(WordChange::changesText).ifPresent(changes::add);
    }
    return Replacement.of(texts, changes, settled && sure);
  }

  /** A small word directly before, if it takes another form before the new first word. */
  private Optional<WordChange> preposition(String text, Neighbourhood around) {
    int at = around.start() - 1;
    if (!around.isInside(at)) {
      return Optional.empty();
    }
    Token token = around.tokens().get(at);
    String old = around.tokens().get(around.start()).text();
    boolean regular =
        lexicon.language().inflection().formBefore(token.text(), old).equals(token.text());
    int space = text.indexOf(' ');
    String first = space < 0 ? text : text.substring(0, space);
    String form = lexicon.language().inflection().formBefore(token.text(), first);
    return regular && !form.equals(token.text())
        ? Optional.of(new WordChange(token, form))
        : Optional.empty();
  }

  /**
   * Whether no further word hangs on a companion: a relative pronoun that is a subject has its own
   * predicate, and <i>one</i> has no plural.
   */
  private static boolean isPlain(Companion companion, Slot old, Slot slot, Neighbourhood around) {
    boolean governs =
        old.number() != slot.number() || around.hasGenderedPredicate(companion.at() + 1);
    SmallWords words = around.lexicon().language().phrases().smallWords();
    return companion.readings().stream()
        .noneMatch(
            r ->
                r.lemma().equals(words.relative())
                        && r.morph().grammaticalCase() == Case.NOMINATIVE
                        && governs
                    || r.lemma().equals(words.one()) && slot.number() == Number.PLURAL);
  }

  /** How a word can agree with the new head: more than one way where its own case is open. */
  private List<WordChange> ways(
      Companion companion, Slot slot, CompiledTerm target, Neighbourhood around) {
    Token token = around.tokens().get(companion.at());
    Agreement agreement =
        new Agreement(
            slot.number() != null ? slot.number() : Number.SINGULAR,
            target.shape().gender().orElse(null),
            target.shape().animacy().orElse(null));
    return companion.readings().stream()
        .map(reading -> lexicon.language().inflection().agreeing(token.text(), reading, agreement))
        .flatMap(Optional::stream)
        .map(text -> respell(text, around))
        .map(text -> new WordChange(token, LetterCase.transfer(token.text(), text)))
        .distinct()
        .toList();
  }

  /** A text without marks that writers may leave out gets none. */
  private String respell(String text, Neighbourhood around) {
    return isMarked(around) ? text : lexicon.language().orthography().unmarked(text);
  }

  private boolean isMarked(Neighbourhood around) {
    Orthography orthography = lexicon.language().orthography();
    return around.tokens().stream().anyMatch(t -> orthography.isMarked(t.text()));
  }

  /** Whether words that agree with the head would see another gender or number. */
  private static boolean changes(Slot slot, Slot renumbered, TermShape target) {
    if (slot.number() != renumbered.number()) {
      return true;
    }
    boolean plural = renumbered.number() == Number.PLURAL;
    boolean unknown = slot.gender() == null && target.gender().isEmpty();
    return !plural && !unknown && !target.gender().equals(Optional.ofNullable(slot.gender()));
  }

  /** An adjective that comes for a noun has the gender that the glossary gives it. */
  private static Slot own(Slot slot, TermShape source, TermShape target) {
    return target.isAdjective() && !source.isAdjective()
        ? new Slot(
            slot.grammaticalCase(),
            slot.number(),
            target.gender().orElse(slot.gender()),
            slot.animacy())
        : slot;
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
