package dev.isogloss.drift;

import dev.isogloss.language.Token;

/**
 * A capitalised word of the text.
 *
 * @param number counts the uses of the text
 * @param index of the token in its block
 * @param opens whether it begins a sentence, so that its capital says nothing
 */
record NameUse(int number, Paragraph paragraph, int index, boolean opens) {
  Token token() {
    return paragraph.block().tokens().get(index);
  }

  Draft.Seen seen() {
    return new Draft.Seen(paragraph, token().span(), null);
  }
}
