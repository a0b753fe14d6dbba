package dev.isogloss.bench;

import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/** The paradigms of LanguageTool's Russian dictionary, read whole. */
final class DictionaryParadigms {
  private static final String FILE = "/org/languagetool/resource/ru/russian.dict";

  private DictionaryParadigms() {}

  /**
   * All forms of one lemma.
   *
   * @param forms by the dictionary's tag
   */
  record Paradigm(String lemma, Map<String, Set<String>> forms) {
    /** The forms under a tag; empty for none. */
    Set<String> of(String tag) {
      return forms.getOrDefault(tag, Set.of());
    }
  }

  /**
   * Of the dictionary's words that have a tag with the prefix about every n-th, in the order of the
   * alphabet; which ones, their spelling decides.
   */
  static List<Paradigm> sample(String prefix, int step) throws IOException {
    Dictionary dictionary =
        Dictionary.read(Objects.requireNonNull(DictionaryParadigms.class.getResource(FILE)));
    Map<String, Map<String, Set<String>>> lemmas = new TreeMap<>();
    for (WordData data : new DictionaryLookup(dictionary)) {
      String lemma = data.getStem().toString();
      String tag = String.valueOf(data.getTag());
      if (Math.floorMod(lemma.hashCode(), step) == 0 && tag.startsWith(prefix)) {
        lemmas
            .computeIfAbsent(lemma, k -> new TreeMap<>())
            .computeIfAbsent(tag, k -> new TreeSet<>())
            .add(plain(data.getWord().toString()));
      }
    }
    return lemmas.entrySet().stream().map(e -> new Paradigm(e.getKey(), e.getValue())).toList();
  }

  /** Lower case, without ё: two spellings of one form. */
  static String plain(String form) {
    return form.toLowerCase(java.util.Locale.ROOT).replace('ё', 'е');
  }

  /** The dictionary's letter for a case. */
  static String letter(Case grammaticalCase) {
    return switch (grammaticalCase) {
      case NOMINATIVE -> "Nom";
      case GENITIVE -> "R";
      case DATIVE -> "D";
      case ACCUSATIVE -> "V";
      case INSTRUMENTAL -> "T";
      case PREPOSITIONAL -> "P";
      case VOCATIVE -> "Z";
    };
  }

  static String letter(Number number) {
    return number == Number.SINGULAR ? "Sin" : "PL";
  }

  static String letter(Gender gender) {
    return switch (gender) {
      case MASCULINE -> "Masc";
      case FEMININE -> "Fem";
      case NEUTER -> "Neut";
      case COMMON -> "";
    };
  }

  static String letter(@Nullable Animacy animacy) {
    return animacy == Animacy.ANIMATE ? "Anim" : "Inanim";
  }
}
