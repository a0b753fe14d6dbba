package dev.isogloss.bench;

import dev.isogloss.bench.MqmArticle.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** LanguageTool with the rules that it has on by default, as its command line runs it. */
final class LanguageToolAlone implements ArticleChecker {
  private final JLanguageTool tool;

  LanguageToolAlone(String language) {
    this.tool = new JLanguageTool(Languages.getLanguageForShortCode(language));
  }

  @Override
  public List<Place> places(String name, String text) {
    try {
      return tool.check(text).stream()
          .map(m -> new Place(m.getFromPos(), m.getToPos(), m.getRule().getId()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
