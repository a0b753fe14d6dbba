package dev.isogloss.language.lucene;

import dev.isogloss.language.Folding;
import dev.isogloss.language.Form;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import dev.isogloss.language.icu.IcuSegmentation;
import dev.isogloss.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A language without a dictionary: a word is read by its stem, and no form of it can be made. */
final class StemmedLanguage implements Language {
  private static final int CACHED_WORDS = 100_000;

  private final Locale locale;
  private final IcuSegmentation segmentation;
  private final Analyzer analyzer;
  private final Map<String, List<Reading>> known = new ConcurrentHashMap<>();

  StemmedLanguage(Locale locale, Analyzer analyzer) {
    this.locale = locale;
    this.segmentation = new IcuSegmentation(locale);
    this.analyzer = analyzer;
  }

  @Override
  public Locale locale() {
    return locale;
  }

  @Override
  public List<Span> sentences(String prose) {
    return segmentation.sentences(prose);
  }

  @Override
  public List<Token> tokens(String prose) {
    return segmentation.tokens(prose);
  }

  /** One reading: the stem. Empty for what the analyzer takes for several words or none. */
  @Override
  public List<Reading> readings(String word) {
    if (known.size() >= CACHED_WORDS) {
      known.clear();
    }
    return known.computeIfAbsent(Folding.visible(word), this::stemmed);
  }

  @Override
  public List<Form> paradigm(String lemma, Pos pos) {
    return List.of(new Form(lemma, Morph.of(pos, "")));
  }

  private List<Reading> stemmed(String word) {
    try (TokenStream stream = analyzer.tokenStream("", word)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      String stem = stream.incrementToken() ? term.toString() : "";
      boolean single = !stem.isEmpty() && !stream.incrementToken();
      stream.end();
      return single ? List.of(new Reading(stem, Morph.of(Pos.OTHER, ""))) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
