package dev.isogloss.language.description;

import dev.isogloss.language.Language;
import dev.isogloss.language.NumberWords;
import dev.isogloss.language.Orthography;
import dev.isogloss.language.Vocabulary;
import java.util.Locale;

/** A language with the facets of its description that need no dictionary. */
public abstract class DescribedLanguage implements Language {
  private final Locale locale;
  private final Orthography orthography;
  private final NumberWords numbers;
  private final Vocabulary vocabulary;

  protected DescribedLanguage(Locale locale, Description description) {
    this.locale = locale;
    this.orthography = description.orthography();
    this.numbers = description.numbers();
    this.vocabulary = description.vocabulary();
  }

  @Override
  public final Locale locale() {
    return locale;
  }

  @Override
  public final Orthography orthography() {
    return orthography;
  }

  @Override
  public final NumberWords numbers() {
    return numbers;
  }

  @Override
  public final Vocabulary vocabulary() {
    return vocabulary;
  }
}
