package dev.isogloss.bench;

import dev.isogloss.bench.TermPattern.Part;
import dev.isogloss.language.Morph.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The terms of {@code terms.tsv}. */
final class TermPatterns {
  private final HandParadigms hand = new HandParadigms();
  private final FrameParadigms dictionary = new FrameParadigms();
  private final Map<String, TermPattern> patterns = new HashMap<>();

  TermPatterns() {
    for (List<String> row : Resource.rows("terms.tsv")) {
      Set<String> flags = row.size() > 1 ? Set.of(row.get(1).split(" ", -1)) : Set.of();
      TermPattern pattern = pattern(row.get(0), flags);
      patterns.put(pattern.text(), pattern);
    }
  }

  Optional<TermPattern> of(String term) {
    return Optional.ofNullable(patterns.get(term));
  }

  /** A term that the dictionary also holds as a living being, as that. */
  Optional<TermPattern> livingTwin(TermPattern term) {
    return term.flags().contains("anim-too")
        ? Optional.of(pattern("*" + term.text(), Set.of("anim")))
        : Optional.empty();
  }

  private TermPattern pattern(String annotated, Set<String> flags) {
    List<Part> parts = new ArrayList<>();
    for (String word : annotated.split(" ", -1)) {
      parts.add(part(word, flags));
    }
    String text = String.join(" ", parts.stream().map(Part::text).toList());
    return new TermPattern(text, parts, gender(parts, flags), flags);
  }

  private Part part(String word, Set<String> flags) {
    char mark = word.charAt(0);
    String text = "*~+".indexOf(mark) >= 0 ? word.substring(1) : word;
    return switch (mark) {
      case '~' -> new Part(text, mark, Optional.empty(), Optional.of(adjective(text)));
      case '+' -> new Part(text, mark, Optional.of(noun(text, flags)), Optional.empty());
      case '*' -> head(text, flags);
      default -> new Part(text, ' ', Optional.empty(), Optional.empty());
    };
  }

  private Part head(String text, Set<String> flags) {
    if (flags.contains("adj")) {
      return new Part(text, '*', Optional.empty(), Optional.of(adjective(text)));
    }
    boolean fixed =
        flags.contains("m")
            || flags.contains("f")
            || text.codePoints().anyMatch(c -> c < 128 && Character.isLetter(c));
    Optional<Noun> noun = fixed ? Optional.empty() : Optional.of(noun(text, flags));
    return new Part(text, '*', noun, Optional.empty());
  }

  private Noun noun(String text, Set<String> flags) {
    return hand.noun(text)
        .or(() -> dictionary.noun(text, flags.contains("anim")))
        .orElseThrow(() -> new IllegalStateException("Write the paradigm of " + text + "."));
  }

  private Adjective adjective(String text) {
    return hand.adjective(text)
        .or(() -> dictionary.adjective(text))
        .orElseThrow(() -> new IllegalStateException("Write the paradigm of " + text + "."));
  }

  private static Gender gender(List<Part> parts, Set<String> flags) {
    if (flags.contains("f")) {
      return Gender.FEMININE;
    }
    return parts.stream()
        .filter(p -> p.mark() == '*')
        .flatMap(p -> p.noun().stream())
        .map(Noun::gender)
        .findFirst()
        .orElse(Gender.MASCULINE);
  }
}
