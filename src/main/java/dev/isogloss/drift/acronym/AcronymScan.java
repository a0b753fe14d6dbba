package dev.isogloss.drift.acronym;

import dev.isogloss.drift.finder.Acronyms;
import dev.isogloss.drift.finder.Citations;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.drift.phrase.NounLemmas;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Collects the acronyms of a text, and the places that say what they stand for. */
final class AcronymScan {
  private static final int MOST_MORE_WORDS = 2;

  private final Map<String, List<AcronymUse>> uses = new LinkedHashMap<>();
  private final List<Expansion> expansions = new ArrayList<>();
  private final NounLemmas nouns;

  /**
   * Reads a text.
   *
   * @param paragraphs of one language, at least one
   */
  AcronymScan(List<Paragraph> paragraphs) {
    this.nouns =
        new NounLemmas(
            paragraphs.get(0).language(),
            paragraphs.stream().map(p -> p.block().tokens()).toList());
    paragraphs.forEach(this::read);
  }

  /** Each acronym with its places, in the order of the text. */
  Map<String, List<AcronymUse>> uses() {
    return uses;
  }

  List<Expansion> expansions() {
    return expansions;
  }

  private void read(Paragraph paragraph) {
    List<Token> tokens = paragraph.block().tokens();
    if (isShouted(tokens) || Citations.isEntry(paragraph)) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (isDecided(paragraph, tokens.get(i).span())) {
        continue;
      }
      AcronymUse use = new AcronymUse(paragraph, i);
      if (paragraph.language().names().spelledLetters(tokens.get(i).text()).isPresent()) {
        uses.computeIfAbsent(use.key(), t -> new ArrayList<>()).add(use);
      } else if (Acronyms.isAcronym(tokens.get(i))) {
        uses.computeIfAbsent(use.text(), t -> new ArrayList<>()).add(use);
        before(use).or(() -> behind(use)).ifPresent(p -> expansions.add(new Expansion(use, p)));
      }
    }
  }

  /** Capitals say nothing where all is in them. */
  private static boolean isShouted(List<Token> tokens) {
    long words = tokens.stream().filter(Token::isWord).count();
    long acronyms = tokens.stream().filter(Acronyms::isAcronym).count();
    return acronyms * 2 > words;
  }

  private static boolean isDecided(Paragraph paragraph, Span span) {
    return paragraph.terms().stream().anyMatch(t -> t.span().overlaps(span));
  }

  /**
   * The phrase before an acronym in brackets. Letters of the language tell where it begins; behind
   * others a dictionary has to.
   */
  private Optional<ExpansionPhrase> before(AcronymUse use) {
    List<Token> tokens = use.tokens();
    int i = use.index();
    if (!isMark(tokens, i - 1, "(") || !isMark(tokens, i + 1, ")")) {
      return Optional.empty();
    }
    List<Token> words = new ArrayList<>();
    int most = use.text().length() + (isWritten(use) ? MOST_MORE_WORDS : 0);
    for (int at = i - 2; at >= 0 && tokens.get(at).isWord() && words.size() < most; at--) {
      words.add(0, tokens.get(at));
      if (isWritten(use) && isInitial(words, use) && Expansion.spells(use.text(), words)) {
        return phrase(use, words);
      }
    }
    boolean told = use.paragraph().language().morphology().knowsWords();
    return isWritten(use) || !told ? Optional.empty() : longest(use, words);
  }

  /** Whether the acronym has letters of the language, so that its words begin with them. */
  private static boolean isWritten(AcronymUse use) {
    Conventions conventions = use.paragraph().language().conventions();
    return use.text().codePoints().anyMatch(conventions::isOwnLetter);
  }

  private static boolean isInitial(List<Token> words, AcronymUse use) {
    return words.size() * 2 >= use.text().length();
  }

  /**
   * The longest end of the words that is a noun phrase; one of as many words as the acronym has
   * letters before any other, then one that begins with a modifier, for a noun before it is mostly
   * one that the whole depends on. Words of another language right before the bracket are the
   * original.
   */
  private Optional<ExpansionPhrase> longest(AcronymUse use, List<Token> words) {
    List<ExpansionPhrase> phrases =
        IntStream.range(0, words.size() - 1)
            .mapToObj(from -> phrase(use, words.subList(from, words.size())))
            .flatMap(Optional::stream)
            .toList();
    if (isOriginal(words, use)) {
      return Optional.empty();
    }
    return phrases.stream()
        .filter(p -> p.lemmas().size() == use.text().length())
        .findFirst()
        .or(() -> phrases.stream().filter(ExpansionPhrase::opensWithModifier).findFirst())
        .or(() -> phrases.stream().findFirst());
  }

  /** Whether the last of the words is foreign and another is not. */
  private static boolean isOriginal(List<Token> words, AcronymUse use) {
    return !words.isEmpty()
        && !isOwn(words.get(words.size() - 1), use)
        && words.stream().anyMatch(w -> isOwn(w, use));
  }

  private static boolean isOwn(Token word, AcronymUse use) {
    Conventions conventions = use.paragraph().language().conventions();
    return word.text().codePoints().anyMatch(conventions::isOwnLetter);
  }

  /** The phrase that stands alone in brackets behind an acronym. */
  private Optional<ExpansionPhrase> behind(AcronymUse use) {
    List<Token> tokens = use.tokens();
    if (!isMark(tokens, use.index() + 1, "(")) {
      return Optional.empty();
    }
    List<Token> words = new ArrayList<>();
    int at = use.index() + 2;
    while (at < tokens.size() && tokens.get(at).isWord()) {
      words.add(tokens.get(at++));
    }
    int most = use.text().length() + MOST_MORE_WORDS;
    return isMark(tokens, at, ")") && words.size() > 1 && words.size() <= most
        ? phrase(use, words)
        : Optional.empty();
  }

  private Optional<ExpansionPhrase> phrase(AcronymUse use, List<Token> words) {
    boolean decided = words.stream().anyMatch(w -> isDecided(use.paragraph(), w.span()));
    return decided ? Optional.empty() : ExpansionPhrase.of(words, nouns);
  }

  private static boolean isMark(List<Token> tokens, int at, String mark) {
    return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(mark);
  }
}
