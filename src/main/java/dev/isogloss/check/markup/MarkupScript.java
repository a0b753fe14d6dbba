package dev.isogloss.check.markup;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Lookalikes;
import dev.isogloss.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds words with letters of two scripts. */
@AutoService(Check.class)
@CheckInfo(
    id = "markup-script",
    summary = "A word has letters of two scripts.",
    category = Category.LINGUISTIC_SPELLING,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        A Latin letter in a Cyrillic word or the other way round. Parts that a hyphen or an
        apostrophe joins are words of their own, so «IT-отдел» is none.

        ## Why
        It looks right, but no search and no dictionary finds the word.

        ## Fix
        Writes the word in one script. Safe where each stray letter has a likeness, only one
        script is possible, and the stray letters are not an ending of a name in another script
        («Pythonу»).
        """)
public final class MarkupScript implements Check.OfSegment {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    return WORD.matcher(segment.text())
        .results()
        .filter(m -> isMixed(m.group()))
        .map(
            m ->
                slip(segment, m, context)
                    .finding(this, Message.of("This word has letters of two scripts."), context))
        .toList();
  }

  private static boolean isMixed(String word) {
    return has(word, UnicodeScript.LATIN) && has(word, UnicodeScript.CYRILLIC);
  }

  private static boolean has(String word, UnicodeScript script) {
    return word.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
  }

  private static Slip slip(Segment segment, MatchResult word, Context context) {
    Span at = new Span(word.start(), word.end());
    Optional<String> latin = Lookalikes.inScript(word.group(), UnicodeScript.LATIN);
    Optional<String> cyrillic = Lookalikes.inScript(word.group(), UnicodeScript.CYRILLIC);
    if (latin.isPresent() == cyrillic.isPresent()) {
      Optional<String> known =
          cyrillic.filter(w -> !context.language(segment).morphology().readings(w).isEmpty());
      return known
          .map(w -> Slip.of(segment, at, w, Safety.UNSAFE))
          .orElseGet(() -> Slip.unfixed(segment, at));
    }
    String right = latin.or(() -> cyrillic).orElseThrow();
    long stray =
        IntStream.range(0, right.length())
            .filter(i -> right.charAt(i) != word.group().charAt(i))
            .count();
    boolean sure = 2 * stray < right.length() && !isInflected(word.group(), right);
    return Slip.of(segment, at, right, sure ? Safety.SAFE : Safety.UNSAFE);
  }

  /** Whether the stray letters are the last ones of a Latin word: an ending of its own language. */
  private static boolean isInflected(String word, String right) {
    int same = 0;
    while (right.charAt(same) == word.charAt(same)) {
      same++;
    }
    return has(right, UnicodeScript.LATIN) && !has(word.substring(same), UnicodeScript.LATIN);
  }
}
