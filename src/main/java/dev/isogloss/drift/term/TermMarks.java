package dev.isogloss.drift.term;

import dev.isogloss.drift.finder.CapitalEvidence;
import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.drift.finder.QuoteDepth;
import dev.isogloss.drift.finder.StyleDraft;
import dev.isogloss.drift.phrase.BaseForm;
import dev.isogloss.drift.phrase.PhraseWord;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
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

  /** By identity: to compare paragraphs takes as long as the document is. */
  private final IdentityHashMap<Paragraph, QuoteDepth> depths = new IdentityHashMap<>();

  private TermMarks() {}

  static List<Draft> drafts(List<TermCandidate> candidates, Language language) {
    TermMarks marks = new TermMarks();
    List<Draft> drafts = new ArrayList<>();
    CapitalEvidence evidence = new CapitalEvidence();
    for (TermCandidate all : candidates) {
      if (all.content().size() > 1 && all.inProse().size() >= MANY) {
        TermCandidate candidate = new TermCandidate(all.inProse());
        String base = new BaseForm(language).of(candidate.phrases());
        marks.quotes(candidate, base, language.locale()).ifPresent(drafts::add);
        marks.capitals(candidate, base, evidence, language.locale()).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** A term that mostly is in quotation marks; to quote it only at first is no drift. */
  private Optional<Draft> quotes(TermCandidate candidate, String base, Locale language) {
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
            List.of(Message.of("The term is mostly in quotation marks.")))
        : Optional.empty();
  }

  private static String quoted(TermMention mention) {
    return "«" + text(mention) + "»";
  }

  private boolean isInQuotation(TermMention mention) {
    Paragraph paragraph = mention.paragraph();
    return depths
            .computeIfAbsent(paragraph, p -> new QuoteDepth(p.block().segment().text()))
            .at(mention.span().start())
        > 0;
  }

  /** A term whose words have capitals inside of some sentences and none inside of others. */
  private Optional<Draft> capitals(
      TermCandidate candidate, String base, CapitalEvidence evidence, Locale language) {
    StyleDraft ways = new StyleDraft();
    ways.preferOfEquals(base);
    for (TermMention mention : candidate.mentions()) {
      boolean told =
          !mention.opens()
              && !mention.quoted()
              && !isInQuotation(mention)
              && evidence.tells(mention.paragraph(), mention.span())
              && mention.phrase().words().stream()
                  .noneMatch(w -> evidence.isIdentifier(mention.paragraph(), w.token().text()));
      if (told && mention.phrase().words().stream().noneMatch(PhraseWord::isAbbreviation)) {
        ways.add(
            recased(
                base, mention.phrase().words().stream().map(PhraseWord::isCapitalised).toList()),
            mention.paragraph(),
            mention.span(),
            usual -> recased(text(mention), capitals(usual)));
      }
    }
    return ways.total() >= MANY
        ? ways.draft(
            Cluster.Kind.STYLE,
            language,
            SCORE,
            List.of(Message.of("Its words have capital letters in some places only.")))
        : Optional.empty();
  }

  private static List<Boolean> capitals(String words) {
    return Arrays.stream(words.split(" ", -1))
        .map(w -> Character.isUpperCase(w.codePointAt(0)))
        .toList();
  }

  private static String recased(String words, List<Boolean> capitals) {
    String[] parts = words.split(" ", -1);
    for (int i = 0; i < Math.min(parts.length, capitals.size()); i++) {
      String first = parts[i].substring(0, 1);
      parts[i] =
          (capitals.get(i) ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
              + parts[i].substring(1);
    }
    return String.join(" ", parts);
  }

  private static String text(TermMention mention) {
    return mention.span().of(mention.paragraph().block().segment().text());
  }
}
