package dev.isogloss.check.style;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Phrases.Build;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import dev.isogloss.text.Location;
import java.util.ArrayList;
import java.util.List;

/** Finds long chains of nouns, each the genitive of the one before. */
@AutoService(Check.class)
@CheckInfo(
    id = "style-genitives",
    summary = "More than four nouns hang on each other in the genitive.",
    category = Category.STYLE_AWKWARD,
    severity = Severity.NEUTRAL,
    safety = Safety.DISPLAY_ONLY,
    byDefault = false,
    doc =
        """
        ## What it finds
        A noun with four genitives or more behind it, each hanging on the one before: «повышение
        скорости обработки запросов пользователей». Adjectives may come between; names and small
        words end the chain. Only in languages whose cases are known.

        ## Why
        Verbs of the source have become nouns, and the reader has to count them to see who does
        what.

        ## Fix
        None. Turn one of the nouns into a verb.
        """)
public final class StyleGenitives implements Check.OfSegment {
  private static final int MOST_GENITIVES = 3;

  @Override
  public List<Finding> check(Segment segment, Context context) {
    Language language = context.language(segment);
    List<Finding> findings = new ArrayList<>();
    List<Token> tokens =
        language.phrases().build() == Build.GENITIVES ? context.tokens(segment) : List.of();
    int at = 0;
    while (at < tokens.size()) {
      int end = at + 1;
      int genitives = 0;
      for (int i = at + 1; isNoun(tokens.get(at), language) && i < tokens.size(); i++) {
        if (isGenitive(tokens.get(i), language, Pos.NOUN)) {
          genitives++;
          end = i + 1;
        } else if (!isModifier(tokens.get(i), language)) {
          break;
        }
      }
      if (genitives > MOST_GENITIVES) {
        findings.add(finding(tokens.subList(at, end), genitives, segment, context));
      }
      at = end;
    }
    return findings;
  }

  private static boolean isNoun(Token token, Language language) {
    List<Reading> readings =
        token.isWord() ? language.morphology().readings(token.text()) : List.of();
    return !readings.isEmpty() && readings.stream().allMatch(r -> r.morph().pos() == Pos.NOUN);
  }

  /** Whether a word is a genitive of its kind, and no other part of speech. */
  private static boolean isGenitive(Token token, Language language, Pos pos) {
    if (!token.isWord() || Character.isUpperCase(token.text().charAt(0))) {
      return false;
    }
    List<Reading> readings = language.morphology().readings(token.text());
    return readings.stream().allMatch(r -> r.morph().pos() == pos)
        && readings.stream()
            .map(Reading::morph)
            .map(Morph::grammaticalCase)
            .anyMatch(c -> c == Case.GENITIVE);
  }

  private static boolean isModifier(Token token, Language language) {
    return token.isWord()
        && language.morphology().readings(token.text()).stream()
            .anyMatch(
                r -> r.morph().pos().agrees() && r.morph().grammaticalCase() == Case.GENITIVE);
  }

  private Finding finding(List<Token> chain, int genitives, Segment segment, Context context) {
    Location at =
        context
            .document()
            .locate(segment, chain.get(0).span().cover(chain.get(chain.size() - 1).span()));
    Message message =
        Message.of(
            "«{0}» has {1} genitives after it.",
            Argument.text(chain.get(0).text()), Argument.count(genitives));
    return Finding.of(id(), info().category(), info().severity(), at, message);
  }
}
