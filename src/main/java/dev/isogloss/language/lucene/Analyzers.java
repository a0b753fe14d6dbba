package dev.isogloss.language.lucene;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** The analyzers that stem, by language; none of them drops a word. */
final class Analyzers {
  private static final CharArraySet ALL_WORDS = CharArraySet.EMPTY_SET;

  private static final Map<String, Supplier<Analyzer>> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("bg", () -> new BulgarianAnalyzer(ALL_WORDS)),
          Map.entry("cs", () -> new CzechAnalyzer(ALL_WORDS)),
          Map.entry("da", () -> new DanishAnalyzer(ALL_WORDS)),
          Map.entry("de", () -> new GermanAnalyzer(ALL_WORDS)),
          Map.entry("el", () -> new GreekAnalyzer(ALL_WORDS)),
          Map.entry("es", () -> new SpanishAnalyzer(ALL_WORDS)),
          Map.entry("fi", () -> new FinnishAnalyzer(ALL_WORDS)),
          Map.entry("fr", () -> new FrenchAnalyzer(ALL_WORDS)),
          Map.entry("hu", () -> new HungarianAnalyzer(ALL_WORDS)),
          Map.entry("it", () -> new ItalianAnalyzer(ALL_WORDS)),
          Map.entry("lt", () -> new LithuanianAnalyzer(ALL_WORDS)),
          Map.entry("lv", () -> new LatvianAnalyzer(ALL_WORDS)),
          Map.entry("nl", () -> new DutchAnalyzer(ALL_WORDS)),
          Map.entry("no", () -> new NorwegianAnalyzer(ALL_WORDS)),
          Map.entry("pt", () -> new PortugueseAnalyzer(ALL_WORDS)),
          Map.entry("ro", () -> new RomanianAnalyzer(ALL_WORDS)),
          Map.entry("sr", () -> new SerbianAnalyzer(ALL_WORDS)),
          Map.entry("sv", () -> new SwedishAnalyzer(ALL_WORDS)),
          Map.entry("tr", () -> new TurkishAnalyzer(ALL_WORDS)));

  private Analyzers() {}

  /**
   * A new analyzer; empty for a language that none stems.
   *
   * @param language its ISO 639 code
   */
  static Optional<Analyzer> of(String language) {
    String code = language.equals("nb") || language.equals("nn") ? "no" : language;
    return Optional.ofNullable(BY_LANGUAGE.get(code)).map(Supplier::get);
  }
}
