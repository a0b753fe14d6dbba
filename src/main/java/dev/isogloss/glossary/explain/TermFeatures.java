package dev.isogloss.glossary.explain;

import dev.isogloss.glossary.explain.TermExplanation.Part;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.glossary.shape.TermWord;
import dev.isogloss.glossary.shape.TermWord.Role;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names what a term's words are. */
final class TermFeatures {
  private TermFeatures() {}

  /** The words of a term, in its order. */
  static List<Part> parts(TermShape shape) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < shape.words().size(); i++) {
      TermWord word = shape.words().get(i);
      String gap = shape.gaps().contains(i) ? ", others may come before" : "";
      parts.add(new Part(word.text(), role(word) + gap, features(word)));
    }
    return parts;
  }

  /** What the word does in the term, and whether it changes. */
  private static String role(TermWord word) {
    boolean inflected = word.inflects() && word.forms().size() > 1;
    String does = word.role() == Role.MODIFIER ? "agrees" : inflected ? "is inflected" : "stays";
    return name(word.role()) + ", " + does;
  }

  /**
   * What the dictionary says of a word. Of a complement all cases that it may be in are told, since
   * a match goes by them; of an inflected word the first reading, which is the one that is taken.
   */
  private static String features(TermWord word) {
    List<Morph> morphs = word.readings().stream().map(Reading::morph).toList();
    if (word.role() == Role.COMPLEMENT) {
      return Stream.of(
              any(morphs.stream().map(Morph::pos)),
              any(morphs.stream().map(Morph::grammaticalCase)),
              morphs.isEmpty() ? "not in the dictionary" : "")
          .filter(f -> !f.isEmpty())
          .collect(Collectors.joining(", "));
    }
    return morphs.stream()
        .findFirst()
        .map(
            m ->
                Stream.of(m.pos(), m.gender(), m.animacy())
                    .filter(Objects::nonNull)
                    .map(TermFeatures::name)
                    .collect(Collectors.joining(", ")))
        .orElse("");
  }

  /** Each feature once, in the order of the readings. */
  private static String any(Stream<? extends @Nullable Enum<?>> features) {
    return features
        .filter(Objects::nonNull)
        .map(TermFeatures::name)
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  /** The name of a feature in running text; empty for none. */
  static String name(@Nullable Enum<?> feature) {
    return feature == null ? "" : feature.name().toLowerCase(Locale.ROOT);
  }
}
