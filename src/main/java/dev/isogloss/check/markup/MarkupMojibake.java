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
import dev.isogloss.language.Language;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds text that was decoded by the wrong encoding. */
@AutoService(Check.class)
@CheckInfo(
    id = "markup-mojibake",
    summary = "Text was decoded with the wrong encoding.",
    category = Category.DESIGN_MARKUP,
    severity = Severity.MAJOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        UTF-8 that was read as windows-1251 or windows-1252 («РџСЂРёРІРµС‚», «cafÃ©», «donâ€™t»),
        and the replacement character U+FFFD.

        ## Why
        Nobody can read it.

        ## Fix
        Writes what it was. Safe where all of it decodes to the language's own script. A word that the
        dictionary has, or that is in that script and decodes to another, is left alone. None for U+FFFD: the character is lost.
        """)
public final class MarkupMojibake implements Check.OfSegment {
  private static final Pattern RUN = Pattern.compile("[\\u0080-\\uFFFB]{2,}");
  private static final Pattern LOST = Pattern.compile("\\uFFFD+");

  @Override
  public List<Finding> check(Segment segment, Context context) {
    List<Finding> findings = new ArrayList<>();
    RUN.matcher(segment.text())
        .results()
        .forEach(
            m ->
                misread(segment, m, context)
                    .ifPresent(
                        s ->
                            findings.add(
                                s.finding(
                                    this,
                                    Message.of(
                                        "Wrong encoding. Correct: «{0}».",
                                        s.changes().get(0).text()),
                                    context))));
    LOST.matcher(segment.text())
        .results()
        .map(m -> Slip.unfixed(segment, new Span(m.start(), m.end())))
        .forEach(
            s ->
                findings.add(
                    s.finding(this, Message.of("A character was lost in decoding."), context)));
    return findings;
  }

  private static Optional<Slip> misread(Segment segment, MatchResult run, Context context) {
    Span at = new Span(run.start(), run.end());
    Language language = context.language(segment);
    return Misread.undo(run.group())
        .filter(text -> !isRight(run.group(), text, language))
        .map(text -> Slip.of(segment, at, text, safety(text, language)));
  }

  /**
   * Whether a run is a word of the language: the dictionary has it, or its letters are the
   * language's own and those of the other reading are not.
   */
  private static boolean isRight(String run, String text, Language language) {
    boolean known =
        language.morphology().knowsWords() && !language.morphology().readings(run).isEmpty();
    return known || isOwn(run, language) && !isOwn(text, language);
  }

  private static Safety safety(String text, Language language) {
    return isOwn(text, language) ? Safety.SAFE : Safety.UNSAFE;
  }

  private static boolean isOwn(String text, Language language) {
    return text.codePoints()
        .filter(Character::isLetter)
        .allMatch(language.conventions()::isOwnLetter);
  }
}
