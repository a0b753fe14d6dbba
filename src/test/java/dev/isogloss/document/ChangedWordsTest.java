package dev.isogloss.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written of a replacement that reaches over several words, or keeps some characters. */
class ChangedWordsTest {
  private static Segment segment(String text) {
    return new ProseBuilder(new SourceText("a.txt", text), Notation.PLAIN)
        .copied(new Span(0, text.length()))
        .build("s", Locale.ROOT, Segment.Role.PARAGRAPH)
        .orElseThrow();
  }

  private static List<WordChange> changes(String old, String now) {
    return WordChange.between(segment(old), new Span(0, old.length()), now);
  }

  private static String written(String old, String now) {
    return changes(old, now).stream()
        .map(c -> c.at().of(old) + "→" + c.text())
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "a b c, a x c, b→x, word for word",
        "a b c, x b z, a→x|c→z, each on its own",
        "a b c, a b c, '', what stays is no change",
        "a b c, a x y c, b→x y, of more words the last takes all that are left",
        "a b c, a c, b→c|_→|c→, old ones beyond them go",
        "a b, x a b, a→x a, a word before",
        "a b, a b x, b→b x, a word behind",
        "a, x y, a→x y, two words for one",
        "a b c d, x d, a→x|_→|b→|_→|c→, one word for three",
      })
  void wordsTakeThePlaceOfWords(String old, String now, String expected, String why) {
    assertThat(written(old, now).replace(" →", "_→")).as(why).isEqualTo(expected);
  }

  @Test
  void wordForWordIsFaithful() {
    assertThat(WordChange.areFaithful(changes("a b", "x b"))).isTrue();
    assertThat(WordChange.areFaithful(changes("a b", "x y b"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "abcd, axxd, bc→xx",
    "abcd, abxd, c→x",
    "abcd, abcde, →e",
    "abcd, xabcd, →x",
    "abcd, ad, bc→",
    "aaa, aa, a→",
    "abcd, abcd, →",
    "abab, ab, ab→"
  })
  void equalCharactersAtTheEdgesStay(String old, String now, String expected) {
    Trimmed trimmed = Trimmed.of(segment(old), new Span(0, old.length()), now);
    assertThat(trimmed.at().of(old) + "→" + trimmed.text()).isEqualTo(expected);
  }

  @Test
  void aCharacterOfTwoUnitsStaysWhole() {
    String old = "a\uD83D\uDE80b";
    Trimmed trimmed = Trimmed.of(segment(old), new Span(0, 4), "a\uD83D\uDE81b");
    assertThat(trimmed.text()).isEqualTo("\uD83D\uDE81");
    assertThat(trimmed.at()).isEqualTo(new Span(1, 3));
  }

  @Test
  void whatTheFileWritesTogetherStaysWhole() {
    SourceText file = new SourceText("a.txt", "a&x;b");
    Segment segment =
        new ProseBuilder(file, Notation.PLAIN)
            .copied(new Span(0, 1))
            .replaced(new Span(1, 4), "12")
            .copied(new Span(4, 5))
            .build("s", Locale.ROOT, Segment.Role.PARAGRAPH)
            .orElseThrow();
    Trimmed front = Trimmed.of(segment, new Span(0, 4), "a13b");
    assertThat(front).isEqualTo(new Trimmed(new Span(1, 3), "13"));
    Trimmed back = Trimmed.of(segment, new Span(0, 4), "a32b");
    assertThat(back).isEqualTo(new Trimmed(new Span(1, 3), "32"));
  }
}
