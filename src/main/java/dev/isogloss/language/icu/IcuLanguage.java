package dev.isogloss.language.icu;

import dev.isogloss.language.Conventions;
import dev.isogloss.language.Form;
import dev.isogloss.language.LabelWords;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.NumberWords;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;

/** A language without a dictionary: segmented by the rules of Unicode, matched word by word. */
public class IcuLanguage implements Language {
  private final Locale locale;
  private final IcuSegmentation segmentation;
  private final Conventions conventions;

  /** Segments prose as the locale wants it. */
  public IcuLanguage(Locale locale) {
    this.locale = locale;
    this.segmentation = new IcuSegmentation(locale);
    this.conventions = CldrConventions.of(locale);
  }

  @Override
  public final Locale locale() {
    return locale;
  }

  @Override
  public final Conventions conventions() {
    return conventions;
  }

  @Override
  public final NumberWords numberWords() {
    return LabelWords.of(locale);
  }

  @Override
  public final List<Span> sentences(String prose) {
    return segmentation.sentences(prose);
  }

  @Override
  public final List<Token> tokens(String prose) {
    return segmentation.tokens(prose);
  }

  @Override
  public List<Reading> readings(String word) {
    return List.of();
  }

  @Override
  public final List<Form> paradigm(String lemma, Morph.Pos pos) {
    return List.of(new Form(lemma, Morph.of(pos, "")));
  }
}
