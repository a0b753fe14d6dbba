package dev.isogloss.drift.term;

import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.drift.phrase.NounPhrase;
import dev.isogloss.drift.phrase.PhraseGrammar;
import dev.isogloss.drift.phrase.PhraseWord;
import dev.isogloss.language.Folding;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the candidate terms of one language. */
final class TermIndex {
  private final Map<String, List<TermMention>> mentions = new LinkedHashMap<>();
  private final Map<String, Integer> sentences = new HashMap<>();
  private final PhraseGrammar grammar;

  private TermIndex(Language language, Collection<Paragraph> paragraphs) {
    this.grammar =
        PhraseGrammar.of(language, paragraphs.stream().map(p -> p.block().tokens()).toList());
  }

  /** The candidates of the paragraphs, in the order in which the text first has them. */
  static List<TermCandidate> of(Language language, Collection<Paragraph> paragraphs) {
    TermIndex index = new TermIndex(language, paragraphs);
    paragraphs.forEach(index::add);
    return index.mentions.values().stream().map(TermCandidate::new).toList();
  }

  private void add(Paragraph paragraph) {
    List<Token> tokens = paragraph.block().tokens();
    String prose = paragraph.block().segment().text();
    List<Span> spans = paragraph.sentences();
    int[] numbers = spans.stream().mapToInt(s -> number(s.of(prose))).toArray();
    int at = 0;
    for (NounPhrase phrase : grammar.phrases(tokens)) {
      int head = phrase.words().get(phrase.head()).token().span().start();
      while (at + 1 < numbers.length && spans.get(at).end() <= head) {
        at++;
      }
      while (at > 0 && spans.get(at).start() > head) {
        at--;
      }
      int start = phrase.span().start();
      int from = numbers.length > 0 ? Math.min(spans.get(at).start(), start) : start;
      boolean first = prose.substring(from, start).codePoints().noneMatch(Character::isLetter);
      boolean quoted = isQuoted(phrase.span(), prose);
      mentions
          .computeIfAbsent(phrase.key(), k -> new ArrayList<>())
          .add(
              new TermMention(
                  paragraph,
                  numbers.length > 0 ? numbers[at] : 0,
                  phrase,
                  first,
                  quoted,
                  isTitled(phrase, first)));
    }
  }

  private int number(String sentence) {
    return sentences.computeIfAbsent(Folding.fold(sentence.strip()), s -> sentences.size());
  }

  static boolean isQuoted(Span span, String prose) {
    return span.start() > 0
        && span.end() < prose.length()
        && "«“„\"‘".indexOf(prose.charAt(span.start() - 1)) >= 0
        && "»”“\"’".indexOf(prose.charAt(span.end())) >= 0;
  }

  /** Whether every word of it has a capital. */
  private static boolean isTitled(NounPhrase phrase, boolean first) {
    List<PhraseWord> words = phrase.content();
    return words.size() > 1
        && words.stream().skip(first ? 1 : 0).allMatch(PhraseWord::isCapitalised)
        && words.stream().noneMatch(PhraseWord::isAbbreviation);
  }
}
