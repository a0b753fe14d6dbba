package dev.isogloss.glossary.find;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.glossary.shape.WordShape;
import dev.isogloss.language.Token;
import java.util.List;
import java.util.Locale;

/** What the capitals of a text say about a match. */
final class Capitals {
  private Capitals() {}

  /**
   * Whether the capitals allow the match: an abbreviation is spelled as the glossary spells it (a
   * heading in capitals aside), and a name or a title has a capital where its base form has one.
   */
  static boolean allows(TermShape shape, Concept concept, List<Token> tokens) {
    boolean asked = false;
    boolean met = false;
    for (int i = 0; i < tokens.size(); i++) {
      String own = shape.words().get(i).text();
      String text = tokens.get(i).text();
      boolean stiff = shape.words().get(i).forms().isEmpty();
      if (stiff && WordShape.isAbbreviation(own) && !isSpelledAlike(own, text)) {
        return false;
      }
      if (concept.isCaseSensitive() && WordShape.isCapitalised(own)) {
        asked = true;
        met |= WordShape.isCapitalised(text);
      }
    }
    return met || !asked;
  }

  private static boolean isSpelledAlike(String own, String text) {
    return own.equals(text)
        || WordShape.isAllCapitals(text)
            && own.toUpperCase(Locale.ROOT).equals(text)
            && !WordShape.isAllCapitals(own);
  }
}
