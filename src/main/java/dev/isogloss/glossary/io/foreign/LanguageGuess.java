package dev.isogloss.glossary.io.foreign;

import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.description.TextLanguage;
import dev.isogloss.language.icu.LanguagesByName;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the language of the terms of a column, by their letters and by the dictionaries. */
public final class LanguageGuess {
  /** So many terms are looked at. */
  private static final int SAMPLE = 200;

  /** The name of a file with its folder; what is above belongs to somebody else. */
  private static final Pattern NEAR = Pattern.compile("[^/]+/[^/]+$");

  private static final TextLanguage LANGUAGE = new TextLanguage(new InstalledLanguages());

  private LanguageGuess() {}

  /** The likeliest language; {@link Locale#ROOT} where there are no letters. */
  public static Locale of(Collection<String> terms) {
    String sample = sample(terms);
    Locale likely = LANGUAGE.ofTerms(sample);
    return likely.equals(Locale.ROOT) ? LanguagesByName.ofScript(sample).orElse(likely) : likely;
  }

  /**
   * The same, where the path of the file may name the language: {@code fr.json}.
   *
   * @param path with {@code /} between its parts
   */
  public static Locale of(String path, Collection<String> terms) {
    Matcher near = NEAR.matcher(path);
    Locale likely = of(terms);
    return LANGUAGE.named(near.find() ? near.group() : path, sample(terms)).orElse(likely);
  }

  private static String sample(Collection<String> terms) {
    return terms.stream().limit(SAMPLE).collect(Collectors.joining("\n"));
  }
}
