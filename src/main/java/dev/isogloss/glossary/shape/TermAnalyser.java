package dev.isogloss.glossary.shape;

import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.glossary.Gaps;
import dev.isogloss.glossary.shape.Spellings.Spelling;
import dev.isogloss.glossary.shape.TermWord.Role;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.StiffCompound;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Takes a term apart: finds its head, what agrees with the head and what stays as it is. */
public final class TermAnalyser {
  private static final Set<Pos> CLOSED =
      Set.of(Pos.PREPOSITION, Pos.CONJUNCTION, Pos.PARTICLE, Pos.OTHER);

  private final Lexicon lexicon;
  private final TermWordMaker maker;

  /**
   * Takes terms apart.
   *
   * @param lexicon is given the forms of words that the dictionary lacks
   */
  public TermAnalyser(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.maker = new TermWordMaker(lexicon);
  }

  /** Takes a term apart. */
  public TermShape analyse(String term, Told told) {
    List<AnalysedWord> words = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    List<String> spaces = new ArrayList<>();
    for (String part : Gaps.parts(term)) {
      gaps.add(words.size());
      int end = 0;
      for (Token token : lexicon.language().tokens(part)) {
        boolean opens = end == 0 && !words.isEmpty();
        spaces.add(opens ? " " : part.substring(end, token.span().start()));
        words.add(candidate(token, told.grammar().indeclinable()));
        end = token.span().end();
      }
    }
    if (words.size() == 1) {
      words.set(0, own(words.get(0), told));
    }
    int head = HeadFinder.headOf(words, told.kind(), told.pos());
    Told known = withSex(told, words);
    List<TermWord> shaped = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      shaped.add(shape(words, i, head, known));
    }
    List<TermWord> given = new GivenWords(lexicon, told.grammar().forms()).apply(shaped);
    // The first part begins the term and is behind no gap.
    return new TermShape(given, gaps.subList(1, gaps.size()), spaces);
  }

  /**
   * A name is not the oblique form of a common noun (<i>Дота</i> of <i>дот</i>), and a term that is
   * a noun no preposition (<i>под</i>): no dictionary has them.
   */
  private AnalysedWord own(AnalysedWord word, Told told) {
    boolean name =
        told.kind() == Kind.NAME
            && WordShape.isCapitalised(word.text())
            && word.hasOnlyOblique()
            && word.readings().stream().noneMatch(r -> WordShape.isCapitalised(r.lemma()));
    boolean noun =
        told.pos() == Pos.NOUN
            && word.readings().stream().allMatch(r -> CLOSED.contains(r.morph().pos()));
    // Квест is no form of a noun in -а that nobody uses.
    boolean loan =
        told.kind() == Kind.TERM
            && !word.readings().isEmpty()
            && word.readings().stream()
                .map(Reading::morph)
                .allMatch(
                    m ->
                        m.pos() == Pos.NOUN
                            && m.number() == Number.PLURAL
                            && m.grammaticalCase() == Case.GENITIVE);
    boolean surname =
        told.kind() == Kind.TERM
            && !word.readings().isEmpty()
            && !WordShape.isCapitalised(word.text())
            && word.readings().stream().allMatch(lexicon.language().names()::isPersonal);
    return name || noun || loan || surname
        ? new AnalysedWord(
            word.text(), word.fixed(), List.of(), word.looksAdjectival(), word.links())
        : word;
  }

  /** Takes a spelling of a term apart. */
  TermShape analyse(Spelling spelling, Told told) {
    if (!spelling.stiff() || !spelling.text().contains(" ")) {
      return analyse(spelling.text(), told);
    }
    List<TermWord> words = new ArrayList<>();
    int space = spelling.text().indexOf(' ');
    String first = spelling.text().substring(0, space);
    // The first part is stiff; the rest inflects as a term of its own would.
    words.add(maker.fixed(AnalysedWord.fixed(first), Role.FIXED));
    TermShape rest = analyse(spelling.text().substring(space), told);
    words.addAll(rest.words());
    List<String> spaces = new ArrayList<>(rest.spaces());
    spaces.add(0, "");
    return new TermShape(words, List.of(), spaces);
  }

  /**
   * Numbers, abbreviations and words of another script stay as they are, whatever a dictionary
   * says.
   */
  private AnalysedWord candidate(Token token, boolean indeclinable) {
    String text = token.text();
    String inflected = text.substring(StiffCompound.lastPart(text));
    boolean fixed =
        !token.isWord()
            || WordShape.isAbbreviation(text) && !WordShape.isCompoundName(text)
            || WordShape.hasDigit(inflected)
            || indeclinable
            || WordShape.isForeign(inflected, lexicon.language().conventions());
    return fixed ? AnalysedWord.fixed(text) : AnalysedWord.of(text, lexicon.language());
  }

  private TermWord shape(List<AnalysedWord> words, int at, int head, Told told) {
    AnalysedWord word = words.get(at);
    if (word.fixed()) {
      Role role = at == head ? Role.HEAD : Role.FIXED;
      return maker.fixed(word, role);
    }
    // No base form: the glossary gives it as it has to be.
    if (at == head && word.hasOnlyOblique()) {
      return maker.oblique(word);
    }
    if (at == head) {
      return maker.inflecting(word, Role.HEAD, TermWordMaker.headReadings(word, told.pos()), told);
    }
    List<Reading> agreeing = word.nominative(Pos::agrees);
    if (at < head && (!agreeing.isEmpty() || word.isUnknown() && word.looksAdjectival())) {
      return maker.inflecting(word, Role.MODIFIER, agreeing, Told.nothing(Kind.TERM));
    }
    if (isApposition(words, at, head, told.kind())) {
      Told own = Told.nothing(told.kind()).withGender(told.sex());
      return maker.inflecting(word, Role.APPOSITION, word.nominative(p -> p == Pos.NOUN), own);
    }
    return maker.complement(word);
  }

  /**
   * A noun behind the head that can be in its case, with nothing between that opens another phrase.
   */
  private static boolean isApposition(List<AnalysedWord> words, int at, int head, Kind kind) {
    AnalysedWord word = words.get(at);
    boolean noun = !word.nominative(p -> p == Pos.NOUN).isEmpty();
    boolean governed = word.hasGenitive() && isThing(words.get(head));
    boolean name = kind == Kind.NAME && WordShape.isCapitalised(word.text()) && !governed;
    boolean beside =
        at > head
            && words.subList(head + 1, at).stream()
                .noneMatch(w -> w.hasOnlyOblique() || w.isPreposition());
    return beside && (noun && !word.hasGenitive() || name && (noun || word.isUnknown()));
  }

  /**
   * A common noun of a thing has a complement, not another name, behind it: Берег Слоновой Кости.
   */
  private static boolean isThing(AnalysedWord head) {
    List<Reading> nouns = head.nominative(p -> p == Pos.NOUN);
    return !nouns.isEmpty()
        && nouns.stream().allMatch(r -> r.morph().animacy() == Animacy.INANIMATE)
        && nouns.stream().noneMatch(r -> WordShape.isCapitalised(r.lemma()));
  }

  /** What the glossary tells, and the sex that a first name shows: <i>Анна Петрова</i>. */
  private Told withSex(Told told, List<AnalysedWord> words) {
    boolean open = told.kind() == Kind.NAME && told.gender() == null && words.size() > 1;
    List<Gender> shown =
        open
            ? words.get(0).nominative(p -> p == Pos.NOUN).stream()
                .filter(r -> lexicon.language().names().isPersonal(r))
                .flatMap(r -> Stream.ofNullable(r.morph().gender()))
                .distinct()
                .toList()
            : List.of();
    boolean one = shown.size() == 1 && shown.get(0) != Gender.COMMON;
    return one ? told.withGender(shown.get(0)) : told;
  }
}
