package dev.isogloss.check.grammar;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.language.Language;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The words and marks of a sentence. */
record Sentence(Segment segment, Language language, List<Word> words) {
  Sentence {
    words = List.copyOf(words);
  }

  /** The sentences of a segment; none in a language in which cases cannot be judged. */
  static List<Sentence> of(Segment segment, Context context) {
    Language language = context.language(segment);
    if (!language.phrases().governsCases()) {
      return List.of();
    }
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = context.tokens(segment);
    int next = 0;
    for (Span span : context.sentences(segment)) {
      List<Word> words = new ArrayList<>();
      while (next < tokens.size() && tokens.get(next).span().start() < span.end()) {
        Token token = tokens.get(next++);
        List<Reading> readings =
            token.isWord() ? language.morphology().readings(token.text()) : List.<Reading>of();
        words.add(new Word(token, readings));
      }
      sentences.add(new Sentence(segment, language, words));
    }
    return sentences;
  }

  int size() {
    return words.size();
  }

  Word at(int index) {
    return words.get(index);
  }

  /** Whether nothing but a space is between the word and the next one. */
  boolean isJoined(int index) {
    if (index < 0 || index + 1 >= size()) {
      return false;
    }
    Token here = at(index).token();
    Token next = at(index + 1).token();
    return here.isWord()
        && next.isWord()
        && Span.between(here.span(), next.span()).of(segment.text()).isBlank()
        && here.span().end() < next.span().start();
  }

  /** Whether a hyphen or another sign touches the end of the word, so that it goes on. */
  boolean goesOn(int index) {
    int end = at(index).token().span().end();
    String text = segment.text();
    return end < text.length() && "-‑–_/\\@\uFFFC".indexOf(text.charAt(end)) >= 0;
  }

  /** The place from one word to another. */
  Span span(int from, int to) {
    return at(from).token().span().cover(at(to).token().span());
  }

  /** The index of the first word of the clause: behind the last mark before. */
  int clauseStart(int index) {
    int start = index;
    while (start > 0 && !at(start - 1).isMark()) {
      start--;
    }
    return start;
  }

  /** The index behind the last word of the clause. */
  int clauseEnd(int index) {
    int end = index;
    while (end < size() && !at(end).isMark()) {
      end++;
    }
    return end;
  }
}
