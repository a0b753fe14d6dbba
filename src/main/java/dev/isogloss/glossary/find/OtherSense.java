package dev.isogloss.glossary.find;

import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.glossary.shape.TermWord;
import dev.isogloss.glossary.shape.WordClass;
import dev.isogloss.glossary.shape.WordShape;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Names;
import dev.isogloss.language.Orthography;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.List;
import java.util.Set;

/** Whether the words of a term are another word, or a name, where they are. */
record OtherSense(Lexicon lexicon) {
  /** What the words are. */
  enum Verdict {
    /** The term. */
    TERM,
    /** Maybe the term. */
    OPEN,
    /** Another word of the same form, or a name. */
    OTHER
  }

  /**
   * What the words of a path are.
   *
   * @param paucal whether a numeral such as <i>two</i> is before them
   */
  Verdict of(TermShape shape, TermPath path, boolean paucal) {
    Verdict name = name(shape, path);
    return path.words().size() > 1 || name == Verdict.OTHER
        ? name
        : max(name, homograph(shape, path, paucal));
  }

  private static Verdict max(Verdict one, Verdict other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** A common word with a capital inside a sentence, and without quotation marks, is a name. */
  private Verdict name(TermShape shape, TermPath path) {
    Orthography orthography = lexicon.language().orthography();
    List<Token> text = path.text();
    boolean common = shape.words().stream().noneMatch(w -> hasCapital(w.text()));
    if (!common && isFirstName(path)) {
      return Verdict.OTHER;
    }
    if (!common
        || path.words().size() > 1
        || orthography.capitalisesNouns()
        || !isNameLike(path.words().get(0))
        || opensSentence(text, path.start())
        || isTitle(text)) {
      return Verdict.TERM;
    }
    return Verdict.OTHER;
  }

  /** The first name of somebody else: <i>Питер Брейгель</i> for a term <i>Питер</i>. */
  private boolean isFirstName(TermPath path) {
    Names names = lexicon.language().names();
    List<Token> text = path.text();
    return path.words().size() == 1
        && path.end() < text.size()
        && isNameLike(text.get(path.end()))
        && lexicon.language().morphology().readings(path.words().get(0).text()).stream()
            .anyMatch(names::isPersonal)
        && lexicon.language().morphology().readings(path.words().get(0).text()).stream()
            .anyMatch(r -> !names.isPersonal(r));
  }

  private static boolean hasCapital(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean isNameLike(Token token) {
    return token.isWord()
        && WordShape.isCapitalised(token.text())
        && !WordShape.isAllCapitals(token.text());
  }

  private static boolean opensSentence(List<Token> text, int at) {
    return at == 0 || !text.get(at - 1).isWord();
  }

  /** Whether most words have a capital, as in a title. */
  private static boolean isTitle(List<Token> text) {
    long words = text.stream().filter(t -> t.isWord() && t.text().length() > 3).count();
    long capitals =
        text.stream()
            .filter(t -> t.isWord() && t.text().length() > 3)
            .filter(t -> WordShape.isCapitalised(t.text()))
            .count();
    return capitals * 2 > words;
  }

  /**
   * A form that belongs to another noun, too: the words before leave it to the one or the other.
   * Where they leave it to both it is open.
   */
  private Verdict homograph(TermShape shape, TermPath path, boolean paucal) {
    if (!lexicon.language().inflection().hasCases() || shape.head().isEmpty()) {
      return Verdict.TERM;
    }
    TermWord head = shape.head().get();
    List<Reading> readings = lexicon.readings(path.words().get(0).text());
    if (isSmallWord(readings, path)) {
      return Verdict.OTHER;
    }
    List<Morph> own = nouns(readings, head, true);
    List<Morph> other = nouns(readings, head, false);
    if (own.isEmpty() || other.isEmpty()) {
      return Verdict.TERM;
    }
    if (paucal) {
      return other.stream().anyMatch(OtherSense::isGenitive) ? Verdict.OPEN : Verdict.TERM;
    }
    int before = path.start() - 1;
    while (before >= 0 && isModifier(path.text().get(before), own, other)) {
      own = agreeing(own, path.text().get(before));
      other = agreeing(other, path.text().get(before));
      before--;
    }
    own = governed(own, path.text(), before);
    other = governed(other, path.text(), before);
    if (other.isEmpty()) {
      return Verdict.TERM;
    }
    return own.isEmpty() ? Verdict.OTHER : Verdict.OPEN;
  }

  /** A preposition with a word behind it, where no modifier is before it. */
  private boolean isSmallWord(List<Reading> readings, TermPath path) {
    boolean small = readings.stream().anyMatch(r -> r.morph().pos() == Pos.PREPOSITION);
    boolean modified =
        path.start() > 0
            && path.text().get(path.start() - 1).isWord()
            && lexicon.readings(path.text().get(path.start() - 1).text()).stream()
                .anyMatch(r -> r.morph().pos().agrees() && r.morph().grammaticalCase() != null);
    boolean goesOn = path.end() < path.text().size() && path.text().get(path.end()).isWord();
    return small && goesOn && !modified;
  }

  private static List<Morph> nouns(List<Reading> readings, TermWord head, boolean own) {
    Set<String> keys = head.keys();
    return readings.stream()
        .filter(r -> r.morph().pos() == Pos.NOUN && r.morph().grammaticalCase() != null)
        .filter(r -> keys.contains(WordClass.key(r)) == own)
        .map(Reading::morph)
        .toList();
  }

  private boolean isModifier(Token token, List<Morph> own, List<Morph> other) {
    return token.isWord() && !(agreeing(own, token).isEmpty() && agreeing(other, token).isEmpty());
  }

  private List<Morph> agreeing(List<Morph> nouns, Token modifier) {
    List<Reading> readings = lexicon.readings(modifier.text());
    return nouns.stream()
        .filter(n -> readings.stream().anyMatch(r -> Slot.of(n).isModifiedBy(r.morph())))
        .toList();
  }

  /** What a preposition, or a noun that governs the genitive, leaves. */
  private List<Morph> governed(List<Morph> nouns, List<Token> text, int before) {
    if (before < 0 || !text.get(before).isWord()) {
      return nouns;
    }
    String word = text.get(before).text();
    Set<Case> cases =
        lexicon.language().phrases().government(lexicon.language().orthography().fold(word));
    if (!cases.isEmpty()) {
      return nouns.stream().filter(m -> cases.contains(m.grammaticalCase())).toList();
    }
    List<Reading> readings = lexicon.readings(word);
    boolean noun =
        !readings.isEmpty() && readings.stream().allMatch(r -> r.morph().pos() == Pos.NOUN);
    return noun ? nouns.stream().filter(OtherSense::isGenitive).toList() : nouns;
  }

  private static boolean isGenitive(Morph morph) {
    return morph.grammaticalCase() == Case.GENITIVE;
  }
}
