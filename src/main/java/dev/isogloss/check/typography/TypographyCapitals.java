package dev.isogloss.check.typography;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Slip;
import dev.isogloss.check.Slip.Change;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Intent;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds titles that have a capital on each word, as English titles have. */
@AutoService(Check.class)
@CheckInfo(
    id = "typography-capitals",
    summary = "Each word of a title begins with a capital, as in English.",
    category = Category.LINGUISTIC_SPELLING,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        Four words or more in a row with a capital each, small ones and verbs among them:
        «Более Ста Человек Вышли На Площадь». In names such words are rare: one is let pass within
        a longer sentence. Only in languages that write titles like sentences and have a dictionary.

        ## Why
        It is the way of English titles. Elsewhere a title has capitals where a sentence has them.

        ## Fix
        Writes all words small that the dictionary knows as anything but a name, except the first
        of a sentence. Unsafe, since it cannot see which words a name is made of.
        """)
public final class TypographyCapitals implements Check.OfSegment {
  private static final int FEWEST_WORDS = 4;

  @Override
  public List<Finding> check(Segment segment, Context context) {
    Language language = context.language(segment);
    if (language.orthography().capitalisesTitles()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    List<Token> tokens = context.tokens(segment);
    int from = 0;
    for (Span sentence : context.sentences(segment)) {
      int to = from;
      while (to < tokens.size() && tokens.get(to).span().start() < sentence.end()) {
        to++;
      }
      List<Token> inside = tokens.subList(from, to);
      from = to;
      long words = inside.stream().filter(Token::isWord).count();
      for (CapitalRun run : CapitalRun.in(inside, language)) {
        boolean whole = run.words() == words;
        if (run.words() >= FEWEST_WORDS && run.small().size() > (whole ? 0 : 1)) {
          findings.add(slip(segment, run).finding(this, message(), context));
        }
      }
    }
    return findings;
  }

  private static Message message() {
    return Message.of("Each word has a capital, as in an English title.");
  }

  private static Slip slip(Segment segment, CapitalRun run) {
    List<Change> changes =
        run.lowered().stream().map(t -> new Change(t.span(), CapitalRun.small(t.text()))).toList();
    return new Slip(segment, run.span(), changes, Safety.UNSAFE, Intent.REPLACE_PROSE);
  }
}
