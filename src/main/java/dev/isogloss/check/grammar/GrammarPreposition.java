package dev.isogloss.check.grammar;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports prepositions that do not have the form which the next sound asks for. */
@AutoService(Check.class)
@CheckInfo(
    id = "grammar-preposition",
    summary = "A preposition does not have the form that the next sound asks for.",
    category = Category.LINGUISTIC_GRAMMAR,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        *О* before a vowel, *об* before a consonant; *с* and *в* before two consonants that hardly
        anybody can say: *о имени*, *об рынке*, *с значением*, *в вторник*. Acronyms count as they
        are read: *о AGI*, *о LLM*, *об GPT*. Silent where both forms are used, and on *об* in the sense of
        contact (*об стену*). In Russian.

        ## Why
        The word behind the preposition was another one before somebody replaced it.

        ## Fix
        Writes the other form. Never safe.
        """)
public final class GrammarPreposition implements Check.OfSegment {
  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : Sentence.of(segment, context)) {
      for (int i = 0; i + 1 < sentence.size(); i++) {
        int at = i;
        form(sentence, i).ifPresent(form -> findings.add(finding(sentence, at, form, context)));
      }
    }
    return findings;
  }

  /** The form that the word should have, if it is a preposition in the wrong one. */
  private static Optional<String> form(Sentence sentence, int index) {
    Word word = sentence.at(index);
    boolean preposition =
        word.mayBe(Pos.PREPOSITION) && sentence.isJoined(index) && !sentence.goesOn(index);
    return preposition
        ? sentence
            .language()
            .phrases()
            .mendedForm(
                word.token().text(),
                sentence.at(index + 1).token().text(),
                new Government(sentence).cases(index))
        : Optional.empty();
  }

  private Finding finding(Sentence sentence, int index, String form, Context context) {
    Span span = sentence.at(index).token().span();
    return AgreementFinding.of(
        id(),
        sentence,
        sentence.span(index, index + 1),
        Message.of(
            "«{0}» should be «{1}» before «{2}».",
            sentence.at(index).token().text(), form, sentence.at(index + 1).token().text()),
        List.of(form),
        span,
        context);
  }
}
