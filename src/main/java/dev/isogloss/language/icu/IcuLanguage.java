package dev.isogloss.language.icu;

import dev.isogloss.language.Conventions;
import dev.isogloss.language.Token;
import dev.isogloss.language.description.DescribedLanguage;
import dev.isogloss.language.description.Description;
import dev.isogloss.language.description.Descriptions;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;

/** A language without a dictionary: segmented by the rules of Unicode, matched word by word. */
public class IcuLanguage extends DescribedLanguage {
  private final IcuSegmentation segmentation;
  private final Conventions conventions;

  /** Segments prose as the locale wants it. */
  public IcuLanguage(Locale locale) {
    this(locale, Descriptions.of(locale));
  }

  private IcuLanguage(Locale locale, Description description) {
    super(locale, description);
    this.segmentation = new IcuSegmentation(locale);
    this.conventions = description.conventions(CldrConventions.of(locale));
  }

  @Override
  public final Conventions conventions() {
    return conventions;
  }

  @Override
  public final List<Span> sentences(String prose) {
    return segmentation.sentences(prose);
  }

  @Override
  public final List<Token> tokens(String prose) {
    return segmentation.tokens(prose);
  }
}
