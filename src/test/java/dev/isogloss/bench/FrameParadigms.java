package dev.isogloss.bench;

import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.languagetool.AnalyzedToken;
import org.languagetool.synthesis.ru.RussianSynthesizer;
import org.languagetool.tagging.ru.RussianTagger;

/**
 * Paradigms straight from LanguageTool's tagger and synthesizer, without any of the code that is
 * measured with them.
 */
final class FrameParadigms {
  private static final Map<Case, String> CODES =
      Map.of(
          Case.NOMINATIVE, "Nom",
          Case.GENITIVE, "R",
          Case.DATIVE, "D",
          Case.ACCUSATIVE, "V",
          Case.INSTRUMENTAL, "T",
          Case.PREPOSITIONAL, "P");

  private final RussianTagger tagger = new RussianTagger();

  Optional<Noun> noun(String word, boolean animate) {
    return readings(word).stream()
        .filter(t -> t.getPOSTag().startsWith("NN:") && t.getPOSTag().endsWith(":Nom"))
        .min(
            Comparator.comparing((AnalyzedToken t) -> isAnimate(t) != animate)
                .thenComparing(t -> t.getPOSTag().contains(":PL:"))
                .thenComparing(t -> t.getPOSTag().contains("Fem") && animate))
        .map(t -> noun(word, t));
  }

  Optional<Adjective> adjective(String word) {
    return readings(word).stream()
        .filter(t -> t.getPOSTag().matches("(ADJ:Posit|ADJ:MPR|Ord|PT):.*Nom|Ord:.*Nom"))
        .min(Comparator.comparing(t -> !t.getPOSTag().startsWith("ADJ:Posit")))
        .map(this::adjective);
  }

  private static boolean isAnimate(AnalyzedToken token) {
    return !token.getPOSTag().contains(":Inanim:");
  }

  private Noun noun(String word, AnalyzedToken token) {
    String[] parts = token.getPOSTag().split(":", -1);
    String stem = String.join(":", Arrays.asList(parts).subList(0, parts.length - 2));
    Map<Number, Map<Case, List<String>>> forms = new EnumMap<>(Number.class);
    for (Number number : List.of(Number.SINGULAR, Number.PLURAL)) {
      String code = number == Number.SINGULAR ? "Sin" : "PL";
      Map<Case, List<String>> column = column(token.getLemma(), stem + ":" + code, word);
      if (!column.isEmpty()) {
        forms.put(number, column);
      }
    }
    Number base = parts[parts.length - 2].equals("PL") ? Number.PLURAL : Number.SINGULAR;
    return new Noun(gender(token.getPOSTag()), isAnimate(token), base, forms);
  }

  private static Gender gender(String tag) {
    if (tag.contains(":Fem:")) {
      return Gender.FEMININE;
    }
    return tag.contains(":Neut:") ? Gender.NEUTER : Gender.MASCULINE;
  }

  private Adjective adjective(AnalyzedToken token) {
    String[] parts = token.getPOSTag().split(":", -1);
    String stem = String.join(":", Arrays.asList(parts).subList(0, parts.length - 2));
    Map<String, Map<Case, String>> forms = new HashMap<>();
    Map<String, String> columns =
        Map.of("MASCULINE", "Masc", "FEMININE", "Fem", "NEUTER", "Neut", "PL", "PL");
    columns.forEach(
        (name, code) -> forms.put(name, usual(column(token.getLemma(), stem + ":" + code, ""))));
    return new Adjective(forms);
  }

  /** The forms of a column, with the capital of the base form. */
  private Map<Case, List<String>> column(String lemma, String tag, String base) {
    boolean capital = !base.isEmpty() && Character.isUpperCase(base.charAt(0));
    Map<Case, List<String>> column = new EnumMap<>(Case.class);
    CODES.forEach(
        (grammaticalCase, code) -> {
          List<String> forms =
              synthesize(lemma, tag + ":" + code).stream()
                  .sorted(
                      Comparator.<String, Boolean>comparing(f -> isBookish(f, tag))
                          .thenComparing(Comparator.naturalOrder()))
                  .map(f -> capital ? capitalise(f) : f)
                  .distinct()
                  .toList();
          if (!forms.isEmpty()) {
            column.put(grammaticalCase, forms);
          }
        });
    return column;
  }

  private static Map<Case, String> usual(Map<Case, List<String>> column) {
    Map<Case, String> first = new EnumMap<>(Case.class);
    column.forEach((grammaticalCase, forms) -> first.put(grammaticalCase, forms.get(0)));
    return first;
  }

  /** Whether of two forms the other is the usual one: <i>верой</i>, <i>сетью</i>, <i>учению</i>. */
  private static boolean isBookish(String form, String tag) {
    boolean feminine = tag.contains("Fem");
    boolean masculinePlural = tag.endsWith("Masc:PL");
    return form.matches(feminine ? ".*(ою|ею|ию)" : ".*ь(ю|ем|и|е)")
        || masculinePlural && form.matches(".*[ая]");
  }

  private static String capitalise(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }

  private static List<String> synthesize(String lemma, String tag) {
    try {
      AnalyzedToken token = new AnalyzedToken(lemma, tag, lemma);
      return List.of(RussianSynthesizer.INSTANCE.synthesize(token, tag));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<AnalyzedToken> readings(String word) {
    List<AnalyzedToken> found = new ArrayList<>();
    try {
      tagger.tag(List.of(word)).get(0).forEach(found::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream().filter(t -> t.getPOSTag() != null).toList();
  }
}
