package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds words with letters of scripts that look alike, such as a Latin c in a Cyrillic word. */
final class MixedScripts implements LintRule {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

  /** Scripts with letters of the same shape. */
  private static final Set<UnicodeScript> ALIKE =
      Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  @Override
  public void check(List<Concept> concepts, Consumer<GlossaryWarning> warnings) {
    for (Concept concept : concepts) {
      for (Term term : concept.terms()) {
        for (String word : NO_LETTER.split(term.text())) {
          check(new Entry(concept, term), word, warnings);
        }
      }
    }
  }

  private static void check(Entry entry, String word, Consumer<GlossaryWarning> warnings) {
    Map<UnicodeScript, String> letters = letters(word);
    if (letters.size() < 2) {
      return;
    }
    String shown =
        letters.entrySet().stream()
            .map(e -> "“%s” is %s".formatted(e.getValue(), name(e.getKey())))
            .collect(Collectors.joining(", "));
    warnings.accept(
        entry.warn(
            Level.WARNING,
            "mixed-script",
            "The word “%s” mixes scripts: %s. Type it in one script.".formatted(word, shown)));
  }

  /** The letters of each script, in the order of the word. */
  private static Map<UnicodeScript, String> letters(String word) {
    Map<UnicodeScript, String> letters = new EnumMap<>(UnicodeScript.class);
    word.codePoints()
        .filter(c -> ALIKE.contains(UnicodeScript.of(c)))
        .forEach(c -> letters.merge(UnicodeScript.of(c), Character.toString(c), String::concat));
    return letters;
  }

  /** The name of a script as a sentence has it. */
  private static String name(UnicodeScript script) {
    String lower = script.name().toLowerCase(Locale.ROOT);
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
