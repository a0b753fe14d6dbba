package dev.isogloss.drift.style;

import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.drift.finder.StyleDraft;
import dev.isogloss.finding.Cluster;
import dev.isogloss.language.Language;
import dev.isogloss.language.Orthography;
import dev.isogloss.language.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that do not have the marks that writers may leave out as the house has decided. A word
 * that the dictionary lacks is left alone, and so is one that the mark tells from another word.
 *
 * @param always whether words have the marks; else none has
 */
record DecidedMarks(Language language, boolean always) {
  private static final double SCORE = 0.65;

  /** All places that should change, as one draft. */
  Optional<Draft> draft(List<Paragraph> paragraphs) {
    StyleDraft ways = new StyleDraft();
    Map<String, Optional<String>> known = new HashMap<>();
    Optional<String> stray = Optional.empty();
    for (Paragraph paragraph : paragraphs) {
      for (Token token : paragraph.block().tokens()) {
        Optional<String> right =
            token.isWord()
                ? known.computeIfAbsent(token.text(), this::mended)
                : Optional.<String>empty();
        if (right.isPresent()) {
          String mended = right.get();
          if (stray.isEmpty()) {
            stray = Optional.of(lower(token.text()));
            ways.require(lower(mended));
          }
          ways.add(stray.get(), paragraph, token.span(), usual -> mended);
        }
      }
    }
    return ways.draft(
        Cluster.Kind.CONVENTION, language.locale(), SCORE, List.of(StyleDraft.DECIDED));
  }

  /** The word as it should be; empty if it is. */
  private Optional<String> mended(String word) {
    Orthography orthography = language.orthography();
    if (!always) {
      String plain = orthography.unmarked(word);
      return !plain.equals(word) && isOneWord(plain, word) ? Optional.of(plain) : Optional.empty();
    }
    return orthography.isMarked(lower(word))
        ? Optional.empty()
        : orthography.marked(word).stream().filter(m -> isOneWord(word, m)).findFirst();
  }

  private boolean isOneWord(String plain, String marked) {
    return MarkStyle.isOneWord(lower(plain), lower(marked), language);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
