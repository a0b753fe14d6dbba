package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isogloss.language.GrammarChecker.Kind;
import dev.isogloss.language.GrammarChecker.Mistake;
import dev.isogloss.language.GrammarException;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KnownMistakesTest {
  private final AtomicInteger checked = new AtomicInteger();

  @Test
  void looksOnceAtProseThatStandsTwice() {
    try (KnownMistakes known = new KnownMistakes(this::check, 2)) {
      known.lookAhead(prose("one"));
      assertThat(known.of(prose("one"))).isEqualTo(known.of(prose("one")));
      assertThat(checked).hasValue(1);
    }
  }

  @Test
  void tellsLanguagesApart() {
    try (KnownMistakes known = new KnownMistakes(this::check, 1)) {
      known.of(prose("one"));
      known.of(new Prose(Locale.FRENCH, "one"));
      assertThat(checked).hasValue(2);
    }
  }

  @Test
  void forgetsWhatWasAskedForLongestAgo() {
    try (KnownMistakes known = new KnownMistakes(this::check, 1, 10)) {
      known.of(prose("first"));
      known.of(prose("second"));
      known.of(prose("first"));
      known.of(prose("third"));
      known.shrink();
      assertThat(known.kept()).isEqualTo("first".length() + "third".length());
      known.of(prose("first"));
      assertThat(checked).hasValue(3);
      known.of(prose("second"));
      assertThat(checked).hasValue(4);
    }
  }

  @Test
  void throwsWhatTheCheckerThrows() {
    GrammarException failure = new GrammarException("A rule", "prose", new Error("broken"));
    try (KnownMistakes known =
        new KnownMistakes(
            p -> {
              throw failure;
            },
            1)) {
      known.lookAhead(prose("one"));
      assertThatThrownBy(() -> known.of(prose("one"))).isSameAs(failure);
    }
  }

  private List<Mistake> check(Prose prose) {
    checked.incrementAndGet();
    Span whole = new Span(0, prose.text().length());
    return List.of(new Mistake("R", Kind.GRAMMAR, whole, "m", List.of()));
  }

  private static Prose prose(String text) {
    return new Prose(Locale.ENGLISH, text);
  }
}
