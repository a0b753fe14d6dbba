package dev.isogloss.passage;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordingTest {
  @Provide
  Arbitrary<String> plainTexts() {
    return Arbitraries.strings()
        .withChars("aZz09 .,-'«»—…\u00A0ёЁаяАЯё\n")
        .ofMinLength(1)
        .ofMaxLength(30);
  }

  /** A soft hyphen takes the long way and is no part of the words. */
  @Property(tries = 500)
  void theShortWayAgreesWithTheLongOne(@ForAll("plainTexts") String text) {
    String key = Wording.key(text);
    if (Wording.count(key) > 0) {
      assertThat(Wording.key(text + "\u00AD")).isEqualTo(key);
    }
  }

  @Example
  void onlyTheWordsCount() {
    assertThat(Wording.key("«Ещё  раз», 2\u00A0B!")).isEqualTo("еще раз 2 b");
    assertThat(Wording.count("еще раз 2 b")).isEqualTo(4);
    assertThat(Wording.key(" *** ")).isEqualTo("***");
    assertThat(Wording.count("* * *")).isZero();
  }
}
