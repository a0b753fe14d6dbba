package dev.isogloss.engine;

import dev.isogloss.check.OwnForms;
import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.drift.DriftFinder;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.find.TermMatcher;
import dev.isogloss.language.GrammarChecker.Mistake;
import dev.isogloss.language.HouseStyle;
import dev.isogloss.language.Language;
import dev.isogloss.language.Languages;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What all documents of a run share: the languages, the glossary made ready for each, and the
 * mistakes of prose that has been seen before.
 */
final class Knowledge implements AutoCloseable {
  private final Languages languages;
  private final Glossary glossary;
  private final Map<Locale, TermMatcher> matchers = new ConcurrentHashMap<>();
  private final KnownMistakes mistakes;
  private final DriftFinder drift;
  private final HouseStyle house;
  private final List<String> words;
  private final Map<Locale, Set<String>> ownForms = new ConcurrentHashMap<>();

  /**
   * @param threads how many look for mistakes at the same time
   */
  Knowledge(
      Languages languages,
      Glossary glossary,
      DriftFinder drift,
      HouseStyle house,
      List<String> words,
      int threads) {
    this.words = List.copyOf(words);
    this.languages = languages;
    this.glossary = glossary;
    this.drift = drift;
    this.house = house;
    this.mistakes =
        new KnownMistakes(p -> languages.of(p.language()).grammar().check(p.text()), threads);
  }

  Glossary glossary() {
    return glossary;
  }

  Language language(Locale locale) {
    return languages.of(locale);
  }

  DriftFinder drift() {
    return drift;
  }

  /** The forms of the project's own words and of its terms. */
  Set<String> ownForms(Locale locale) {
    return ownForms.computeIfAbsent(locale, l -> OwnForms.of(words, glossary, languages.of(l)));
  }

  HouseStyle house() {
    return house;
  }

  TermMatcher matcher(Locale locale) {
    return matchers.computeIfAbsent(locale, l -> new TermMatcher(glossary, languages.of(l)));
  }

  /**
   * Begins to look for the mistakes of a document; whatever fails is told when they are asked for.
   * Long prose comes first, so that no thread is left with it when the others have done.
   */
  void lookAhead(Document document) {
    document.segments().stream()
        .map(Knowledge::prose)
        .sorted(Comparator.comparingInt((Prose p) -> -p.text().length()))
        .forEach(mistakes::lookAhead);
  }

  /** Begins to look for the mistakes of prose. */
  void lookAhead(Prose prose) {
    mistakes.lookAhead(prose);
  }

  /** The mistakes of a segment; prose that occurs twice is looked at once. */
  List<Mistake> mistakes(Segment segment) {
    return mistakes(prose(segment));
  }

  List<Mistake> mistakes(Prose prose) {
    return mistakes.of(prose);
  }

  /** Lets go of what is kept for the documents so far beyond what a run may keep. */
  void forget() {
    mistakes.shrink();
  }

  @Override
  public void close() {
    mistakes.close();
  }

  private static Prose prose(Segment segment) {
    return new Prose(segment.language(), segment.text());
  }
}
