package dev.isogloss.drift;

import dev.isogloss.drift.phrase.BaseForm;
import dev.isogloss.drift.phrase.PhraseWord;
import dev.isogloss.finding.Cluster;
import dev.isogloss.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds terms of several words that are marked here and bare there: by quotation marks, by
 * capitals.
 */
final class TermMarks {
  private static final double SCORE = 0.65;
  private static final int MANY = 3;
  private static final String OPENING = "«“„";
  private static final String CLOSING = "»”“";

  private TermMarks() {}

  static List<Draft> drafts(List<TermCandidate> candidates, Language language) {
    List<Draft> drafts = new ArrayList<>();
    for (TermCandidate candidate : candidates) {
      if (candidate.content().size() > 1 && candidate.count() >= MANY) {
        String base = new BaseForm(language).of(candidate.phrase());
        quotes(candidate, base, language.locale()).ifPresent(drafts::add);
        capitals(candidate, base, language.locale()).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** A term that mostly stands in quotation marks; to quote it only at first is no drift. */
  private static Optional<Draft> quotes(TermCandidate candidate, String base, Locale language) {
    StyleDraft ways = new StyleDraft();
    int quoted = 0;
    int bare = 0;
    for (TermMention mention : candidate.mentions()) {
      if (mention.quoted()) {
        quoted++;
        ways.add("«" + base + "»", mention.paragraph(), mention.span(), usual -> "");
      } else if (!isInQuotation(mention)) {
        bare++;
        ways.add(base, mention.paragraph(), mention.span(), usual -> quoted(mention));
      }
    }
    return quoted >= MANY && quoted > bare
        ? ways.draft(
            Cluster.Kind.STYLE,
            language,
            SCORE,
            List.of("The term mostly stands in quotation marks."))
        : Optional.empty();
  }

  private static String quoted(TermMention mention) {
    String prose = mention.paragraph().block().segment().text();
    return "«" + mention.span().of(prose) + "»";
  }

  private static boolean isInQuotation(TermMention mention) {
    String before =
        mention.paragraph().block().segment().text().substring(0, mention.span().start());
    long opened = before.codePoints().filter(c -> OPENING.indexOf(c) >= 0).count();
    long closed = before.codePoints().filter(c -> CLOSING.indexOf(c) >= 0).count();
    return opened > closed;
  }

  /** A term that has capitals inside of a sentence although it mostly has none. */
  private static Optional<Draft> capitals(TermCandidate candidate, String base, Locale language) {
    StyleDraft ways = new StyleDraft();
    for (TermMention mention : candidate.mentions()) {
      List<PhraseWord> words = mention.phrase().content();
      boolean told = !mention.opens() && !mention.quoted() && !isInQuotation(mention);
      if (told && words.stream().noneMatch(PhraseWord::isAbbreviation)) {
        boolean small = words.stream().noneMatch(PhraseWord::isCapitalised);
        ways.add(
            small ? base : mention.span().of(mention.paragraph().block().segment().text()),
            mention.paragraph(),
            mention.span(),
            usual -> usual.equals(base) ? lower(mention) : "");
      }
    }
    return ways.usual(base) && ways.count(base) > 1
        ? ways.draft(
            Cluster.Kind.STYLE,
            language,
            SCORE,
            List.of("The term mostly has no capitals inside of sentences."))
        : Optional.empty();
  }

  private static String lower(TermMention mention) {
    return mention.span().of(mention.paragraph().block().segment().text()).toLowerCase(Locale.ROOT);
  }
}
