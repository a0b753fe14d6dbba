package dev.isogloss.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.document.Documents;
import dev.isogloss.language.Folding;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordsTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("aZz09 .,-'«»—…\u00A0\u00AD\u0301ёЁаяАЯéß語の")
        .ofMinLength(1)
        .ofMaxLength(40);
  }

  @Property(tries = 500)
  void wordsOfEqualHashAreFoldedAlike(@ForAll("texts") String text) {
    Words words = words(text);
    for (int i = 0; i < words.count(); i++) {
      for (int j = 0; j < i; j++) {
        boolean alike = Folding.fold(text(words, i)).equals(Folding.fold(text(words, j)));
        assertThat(words.hash(i) == words.hash(j)).isEqualTo(alike);
      }
    }
  }

  @Property(tries = 500)
  void aWordIsFoundWithinItsPlace(@ForAll("texts") String text) {
    Words words = words(text);
    for (int i = 0; i < words.count(); i++) {
      Span place = Span.of(words.start(i), words.end(i));
      assertThat(words.within(place)).isEqualTo(Span.of(i, i + 1));
      assertThat(words.within(Span.of(place.start(), place.start()))).isEqualTo(Span.of(i, i));
    }
  }

  @Example
  void onlyTheWordsCount() {
    assertThat(texts("«Ещё  раз», 2\u00A0B!")).containsExactly("Ещё", "раз", "2", "B");
    assertThat(texts("* * *")).isEmpty();
    assertThat(texts("機械学習 ML")).containsExactly("機", "械", "学", "習", "ML");
    assertThat(texts("не\u00ADсу\u0301щий")).containsExactly("не\u00ADсу\u0301щий");
  }

  private static List<String> texts(String text) {
    Words words = words(text);
    return IntStream.range(0, words.count()).mapToObj(i -> text(words, i)).toList();
  }

  private static String text(Words words, int word) {
    return words.source().slice(Span.of(words.start(word), words.end(word)));
  }

  private static Words words(String text) {
    SourceText source = new SourceText("a.txt", text);
    return Words.of(Documents.installed().parse(source, Locale.ROOT));
  }
}
