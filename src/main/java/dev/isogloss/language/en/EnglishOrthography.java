package dev.isogloss.language.en;

import dev.isogloss.language.Orthography;
import dev.isogloss.language.WritingChoice;
import java.util.List;
import java.util.Locale;

/** How English words are spelled. */
final class EnglishOrthography implements Orthography {
  @Override
  public Compounding compounding() {
    return Compounding.FREE;
  }

  /** The possessive: 's, or an apostrophe behind a plural. */
  @Override
  public int clitic(String word) {
    if (word.indexOf('\'') < 0 && word.indexOf('\u2019') < 0) {
      return 0;
    }
    String plain = word.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    if (plain.endsWith("'s") && plain.length() > 2) {
      return 2;
    }
    return plain.endsWith("s'") && plain.length() > 2 ? 1 : 0;
  }

  @Override
  public boolean capitalisesTitles() {
    return true;
  }

  @Override
  public boolean pluralisesAbbreviations() {
    return true;
  }

  @Override
  public boolean namesPrograms() {
    return true;
  }

  @Override
  public List<WritingChoice> choices() {
    return EnglishChoices.ALL;
  }
}
