package dev.isogloss.check.number;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.OwnProse;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import dev.isogloss.language.NumberWords;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds magnitudes left in English, and those that hardly exist. */
@AutoService(Check.class)
@CheckInfo(
    id = "number-magnitude",
    summary = "A magnitude is left in English, or is one that hardly exists.",
    category = Category.LOCALE_NUMBER_FORMAT,
    severity = Severity.MAJOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        «5 billion» and «$5B» in a text in another language, and words such as «триллиард» and
        «биллион», which mostly come of taking an English number word for its like.

        ## Why
        Between the long and the short scale lies a factor of a thousand.

        ## Fix
        Writes the magnitude of the language behind the digits. Unsafe. None for a magnitude that
        hardly exists.
        """)
public final class NumberMagnitude implements Check.OfSegment {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,])([$€£]?)(\\d[\\d.,]*\\d|\\d)(\\h?)(thousand|[mbtr]+illion|[mbt]l?n|trn|[kKMBT])(?:s)?(?![\\p{L}\\p{N}+-])");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    Language language = context.language(segment);
    NumberWords words = language.numbers();
    if (words.magnitudes().ofEnglish().isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Matcher english = ENGLISH.matcher(segment.text());
    while (english.find()) {
      String own = words.magnitudes().ofEnglish().get(english.group(4).toLowerCase(Locale.ROOT));
      boolean amount = english.group(4).length() > 1 || !english.group(1).isEmpty();
      if (own != null && amount && OwnProse.of(segment, context).has(english.start())) {
        Span at = new Span(english.start(2), english.end());
        Slip slip = Slip.of(segment, at, english.group(2) + "\u00A0" + own, Safety.UNSAFE);
        findings.add(slip.finding(this, Message.of("The magnitude is in English."), context));
      }
    }
    for (Token token : context.tokens(segment)) {
      if (isDoubtful(token, words, language)) {
        findings.add(
            Slip.unfixed(segment, token.span())
                .finding(
                    this,
                    Message.of("«{0}» is hardly ever meant: look at the source.", token.text()),
                    context));
      }
    }
    return findings;
  }

  private static boolean isDoubtful(Token token, NumberWords words, Language language) {
    return token.isWord()
        && words
            .magnitudes()
            .doubtful()
            .matcher(language.orthography().fold(token.text()))
            .matches();
  }
}
