package dev.isogloss.bench;

import dev.isogloss.bench.TermBase.Entry;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells roughly what a translation has where a termbase wants its term. */
final class Renderings {
  private static final int STEM = 5;

  private final Language language;

  /** What stands there, from the nearest to the farthest. */
  enum Kind {
    THE_TERM("the term"),
    UNTRANSLATED("the entry repeats the English term"),
    SIDE_BY_SIDE("the same words side by side, other agreement or case"),
    APART("the same words, apart or in another order"),
    RELATED("all words or their relatives (вирус, вирусный)"),
    PARTLY("some of the words"),
    OTHER("none of the words");

    final String title;

    Kind(String title) {
      this.title = title;
    }
  }

  Renderings(Language language) {
    this.language = language;
  }

  Kind kind(Entry entry, List<Token> words) {
    Kind nearest = Kind.OTHER;
    for (String term : entry.russian()) {
      Kind kind = kind(term, entry.english(), words);
      nearest = kind.compareTo(nearest) < 0 ? kind : nearest;
    }
    return nearest;
  }

  private Kind kind(String term, String english, List<Token> words) {
    if (language.orthography().fold(term).equals(language.orthography().fold(english))) {
      return Kind.UNTRANSLATED;
    }
    List<Token> wanted = language.tokens(term).stream().filter(this::isContent).toList();
    List<Token> content = words.stream().filter(this::isContent).toList();
    if (wanted.stream().allMatch(w -> content.stream().anyMatch(c -> isSameWord(w, c)))) {
      return isSideBySide(wanted, content) ? Kind.SIDE_BY_SIDE : Kind.APART;
    }
    long related =
        wanted.stream().filter(w -> content.stream().anyMatch(c -> isRelated(w, c))).count();
    if (related == wanted.size()) {
      return Kind.RELATED;
    }
    return related > 0 ? Kind.PARTLY : Kind.OTHER;
  }

  private boolean isSideBySide(List<Token> wanted, List<Token> content) {
    for (int i = 0; i + wanted.size() <= content.size(); i++) {
      boolean all = true;
      for (int k = 0; k < wanted.size() && all; k++) {
        all = isSameWord(wanted.get(k), content.get(i + k));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private boolean isContent(Token token) {
    List<Reading> readings = language.morphology().readings(token.text());
    boolean small =
        !readings.isEmpty()
            && readings.stream()
                .map(r -> r.morph().pos())
                .allMatch(p -> p == Pos.PREPOSITION || p == Pos.CONJUNCTION || p == Pos.PARTICLE);
    return token.kind() != Token.Kind.PUNCTUATION && !small;
  }

  private boolean isSameWord(Token a, Token b) {
    if (language.orthography().fold(a.text()).equals(language.orthography().fold(b.text()))) {
      return true;
    }
    Set<String> common = new HashSet<>(lemmas(a));
    common.retainAll(lemmas(b));
    return !common.isEmpty();
  }

  private boolean isRelated(Token a, Token b) {
    return isSameWord(a, b) || stem(a).length() > 2 && stem(a).equals(stem(b));
  }

  private Set<String> lemmas(Token token) {
    return language.morphology().readings(token.text()).stream()
        .map(Reading::lemma)
        .collect(Collectors.toSet());
  }

  private String stem(Token token) {
    String folded = language.orthography().fold(token.text());
    return folded.substring(0, Math.min(STEM, folded.length()));
  }
}
