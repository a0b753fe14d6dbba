package dev.isogloss.language.description;

import dev.isogloss.language.Languages;
import dev.isogloss.language.Morphology;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells the language of a text: by its path, if that names one that the prose does not contradict;
 * else by its prose, and where its small words leave several, by the dictionaries that are
 * installed. Where nothing tells, the language is undetermined: no order of languages decides.
 */
public final class TextLanguage {
  /** So many words of a text are looked up. */
  private static final int WORDS = 60;

  private final Languages installed;

  /**
   * Knows some languages.
   *
   * @param installed whose dictionaries are asked where all else leaves a choice
   */
  public TextLanguage(Languages installed) {
    this.installed = installed;
  }

  /**
   * The language of a file.
   *
   * @param path with {@code /} between its parts; what is above the project is left out
   * @param prose without code and markup
   * @return {@link Locale#ROOT} if nothing tells
   */
  public Locale of(String path, String prose) {
    return named(path, prose).orElseGet(() -> of(prose));
  }

  /** The language that a path names, if the prose can be in it. */
  public Optional<Locale> named(String path, String prose) {
    return PathLanguage.of(path).stream()
        .filter(named -> named.sure() || LanguageDetector.canBe(named.locale(), prose))
        .map(PathLanguage::locale)
        .findFirst();
  }

  /** All that a path says about the language: two files with the same prose and hints agree. */
  public static String hints(String path) {
    return PathLanguage.of(path).toString();
  }

  /** The language of prose; {@link Locale#ROOT} if nothing tells. */
  public Locale of(String prose) {
    List<Locale> likeliest = LanguageDetector.likeliest(prose);
    return likeliest.size() > 1
        ? byDictionary(prose, likeliest).orElse(Locale.ROOT)
        : likeliest.stream().findFirst().orElse(Locale.ROOT);
  }

  /**
   * The language of a phrase that somebody asks about: where nothing tells, the one of its script
   * with the most texts.
   */
  public Locale ofPhrase(String phrase) {
    Locale told = of(phrase);
    return told.equals(Locale.ROOT)
        ? LanguageDetector.likeliest(phrase).stream().findFirst().orElse(told)
        : told;
  }

  /**
   * The language of a list of terms, which has few small words and no sentence: of the languages
   * with these letters the one whose dictionary knows half of the words, else the one with most
   * small words; {@link Locale#ROOT} if nothing tells.
   */
  public Locale ofTerms(String terms) {
    List<Locale> possible = LanguageDetector.possible(terms);
    List<String> words =
        LanguageDetector.words(terms).stream()
            .filter(w -> w.length() > 1)
            .distinct()
            .limit(WORDS)
            .toList();
    if (possible.size() < 2) {
      return possible.stream().findFirst().orElseGet(() -> ofPhrase(terms));
    }
    Optional<Locale> known = byDictionary(terms, possible);
    if (known.isPresent()) {
      return known.get();
    }
    List<Locale> left = possible.stream().filter(l -> !isUnlikely(l, words)).toList();
    Optional<Locale> best =
        left.stream()
            .filter(l -> LanguageDetector.smallWords(l, terms) > 0)
            .max(Comparator.comparingLong(l -> LanguageDetector.smallWords(l, terms)));
    Optional<Locale> first = left.stream().findFirst().filter(this::hasDictionary);
    // One small word is no evidence against the language of which the dictionary knows some.
    boolean weak = best.isEmpty() || LanguageDetector.smallWords(best.get(), terms) < 2;
    return (weak ? first.or(() -> best) : best).orElse(Locale.ROOT);
  }

  private boolean hasDictionary(Locale language) {
    return installed.of(language).morphology().knowsWords();
  }

  /** Whether there is a dictionary, and it knows hardly a word. */
  private boolean isUnlikely(Locale language, List<String> words) {
    return hasDictionary(language)
        && known(words, installed.of(language).morphology()) * 3 < words.size();
  }

  /**
   * The one of which a dictionary knows more words than any other does, and at least half of those
   * in its letters.
   */
  private Optional<Locale> byDictionary(String prose, List<Locale> languages) {
    UnicodeScript script = Descriptions.of(languages.get(0)).traits().script();
    List<String> words =
        LanguageDetector.words(prose).stream()
            .filter(w -> UnicodeScript.of(w.codePointAt(0)) == script)
            .distinct()
            .limit(WORDS)
            .toList();
    List<Known> known =
        languages.stream()
            .map(l -> new Known(l, known(words, installed.of(l).morphology())))
            .filter(k -> k.words() * 2 >= words.size() && k.words() > 0)
            .sorted(Comparator.comparingLong(Known::words).reversed())
            .toList();
    boolean clear =
        known.size() == 1 || known.size() > 1 && known.get(0).words() > known.get(1).words();
    return clear ? Optional.of(known.get(0).language()) : Optional.empty();
  }

  private static long known(List<String> words, Morphology dictionary) {
    return dictionary.knowsWords()
        ? words.stream().filter(w -> !dictionary.readings(w).isEmpty()).count()
        : 0;
  }

  private record Known(Locale language, long words) {}
}
