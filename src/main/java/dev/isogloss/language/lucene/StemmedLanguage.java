package dev.isogloss.language.lucene;

import dev.isogloss.language.Folding;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Morphology;
import dev.isogloss.language.Reading;
import dev.isogloss.language.icu.IcuLanguage;
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
final class StemmedLanguage extends IcuLanguage implements Morphology {
  private static final int CACHED_WORDS = 100_000;

  private final Analyzer analyzer;
  private final Map<String, List<Reading>> known = new ConcurrentHashMap<>();

  StemmedLanguage(Locale locale, Analyzer analyzer) {
    super(locale);
    this.analyzer = analyzer;
  }

  @Override
  public Morphology morphology() {
    return this;
  }

  /** One reading: the stem. Empty for what the analyzer takes for several words or none. */
  @Override
  public List<Reading> readings(String word) {
    if (known.size() >= CACHED_WORDS) {
      known.clear();
    }
    return known.computeIfAbsent(Folding.visible(word), this::stemmed);
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
