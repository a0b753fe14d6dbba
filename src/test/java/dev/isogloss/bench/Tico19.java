package dev.isogloss.bench;

import dev.isogloss.bench.TermBase.Entry;
import dev.isogloss.bench.TranslationMemory.Unit;
import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.TermMatcher;
import dev.isogloss.language.Folding;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks for the Russian terms of two termbases in human translations, wherever the English term
 * stands in the source.
 */
final class Tico19 {
  static final List<String> TERM_BASES = List.of("f_en-ru_RU.csv", "g_en_ru.csv");

  private final Language english;
  private final Language russian;
  private final List<Unit> units;
  private final Map<String, List<Token>> tokens = new HashMap<>();
  private final Renderings renderings;

  /**
   * An entry whose English term stands in a unit.
   *
   * @param matched whether the matcher found it in English
   * @param contained whether the English text contains it as it is written
   * @param found whether the matcher finds a Russian term in the translation
   * @param spelled whether the translation contains a Russian term as it is written
   * @param rendering what stands there instead
   */
  record Place(
      String base,
      Entry entry,
      Unit unit,
      boolean matched,
      boolean contained,
      boolean found,
      boolean spelled,
      Renderings.Kind rendering) {
    String key() {
      return base + " " + entry.id() + " " + unit.id();
    }
  }

  Tico19(Path folder) throws IOException {
    InstalledLanguages languages = new InstalledLanguages();
    this.english = languages.of(Locale.ENGLISH);
    this.russian = languages.of(Locale.forLanguageTag("ru"));
    this.units = TranslationMemory.read(folder.resolve("all.en-ru.tmx"));
    this.renderings = new Renderings(russian);
  }

  static List<Place> places(Path folder) throws IOException {
    Tico19 tico = new Tico19(folder);
    List<Place> places = new ArrayList<>();
    for (String base : TERM_BASES) {
      for (Entry entry : TermBase.read(folder.resolve(base))) {
        tico.look(base, entry, places);
      }
    }
    return places;
  }

  private void look(String base, Entry entry, List<Place> places) {
    TermMatcher inEnglish = matcher(english, List.of(entry.english()));
    TermMatcher inRussian = matcher(russian, entry.russian());
    for (Unit unit : units) {
      boolean contained = contains(unit.english(), entry.english());
      boolean matched =
          contained && !inEnglish.match(tokens(english, unit.english())).isEmpty()
              || !contained
                  && mayStand(unit.english(), entry.english())
                  && !inEnglish.match(tokens(english, unit.english())).isEmpty();
      if (matched || contained) {
        List<Token> words = tokens(russian, unit.russian());
        boolean found = !inRussian.match(words).isEmpty();
        boolean spelled = entry.russian().stream().anyMatch(t -> contains(unit.russian(), t));
        Renderings.Kind rendering =
            found ? Renderings.Kind.THE_TERM : renderings.kind(entry, words);
        places.add(new Place(base, entry, unit, matched, contained, found, spelled, rendering));
      }
    }
  }

  private static TermMatcher matcher(Language language, List<String> terms) {
    List<Term> all =
        terms.stream().map(t -> Term.of(t, language.locale(), Status.PREFERRED)).toList();
    return new TermMatcher(
        new Glossary(List.of(Concept.of("entry", Concept.Kind.TERM, all))), language);
  }

  private List<Token> tokens(Language language, String text) {
    return tokens.computeIfAbsent(text, language::tokens);
  }

  private static boolean contains(String text, String term) {
    return Folding.fold(text).contains(Folding.fold(term));
  }

  /** Whether the text has all the words' first letters, so that it is worth a closer look. */
  private static boolean mayStand(String text, String term) {
    String folded = Folding.fold(text);
    return Arrays.stream(Folding.fold(term).split("[ -]", -1))
        .map(word -> word.substring(0, Math.min(2, word.length())))
        .allMatch(folded::contains);
  }
}
