package dev.isogloss.drift.style;

import dev.isogloss.drift.finder.CapitalEvidence;
import dev.isogloss.drift.finder.ClusterFinder;
import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.finder.DriftText;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.drift.finder.StyleDraft;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Orthography.Compounding;
import dev.isogloss.language.Phrases.Build;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import dev.isogloss.language.WordList;
import dev.isogloss.language.description.Descriptions;
import dev.isogloss.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds one word spelled in several ways: a compound with a hyphen, in one and apart; a foreign
 * abbreviation with and without the English plural. A name of code, which the text has between
 * backticks as well, is none of them: <i>contact-form</i> is the folder, <i>Contact Form</i> what
 * it shows. Where no dictionary tells the parts of speech, only a hyphen shows that words are taken
 * for a compound.
 */
public final class SpellingStyle implements ClusterFinder {
  private static final double SCORE = 0.65;
  private static final int LEAST_PART = 2;
  private static final String PLURAL = "s";
  private static final Pattern ENGLISH_PLURAL = Pattern.compile("\\p{Lu}{2,6}s");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{IsLatin}{2,6}");

  private static final Set<Pos> LINKS =
      Set.of(Pos.PREPOSITION, Pos.CONJUNCTION, Pos.PRONOUN, Pos.DETERMINER, Pos.PARTICLE);

  /** Apart they make an English verb, joined a noun; other languages take both from English. */
  private static final Set<String> VERB_PARTICLES =
      Set.copyOf(Descriptions.everywhere(WordList.VERB_PARTICLES));

  @Override
  public List<Draft> find(DriftText text) {
    Map<Language, Map<String, StyleDraft>> languages = new LinkedHashMap<>();
    CapitalEvidence evidence = new CapitalEvidence();
    for (Paragraph paragraph : text.paragraphs()) {
      Map<String, StyleDraft> words =
          languages.computeIfAbsent(paragraph.language(), l -> new LinkedHashMap<>());
      compounds(paragraph, evidence, words);
      if (!paragraph.language().orthography().pluralisesAbbreviations()) {
        plurals(paragraph, words);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    languages.forEach((language, words) -> words.values().forEach(w -> draft(w, language, drafts)));
    return drafts;
  }

  private static void draft(StyleDraft ways, Language language, List<Draft> drafts) {
    boolean free = language.orthography().compounding() == Compounding.FREE;
    boolean solid = ways.hasWay(w -> w.matches("[^ -]+"));
    boolean joined =
        language.morphology().knowsWords() || ways.hasWay(w -> w.indexOf('-') > 0) || !spaced(ways);
    if ((!free || solid) && joined) {
      ways.draft(
              Cluster.Kind.STYLE,
              language.locale(),
              SCORE,
              List.of(Message.of("It is one word, spelled in several ways.")))
          .ifPresent(drafts::add);
    }
  }

  private static boolean spaced(StyleDraft ways) {
    return ways.hasWay(w -> w.indexOf(' ') > 0);
  }

  /**
   * In another script the ending is foreign wherever it is. In Latin letters most languages have it
   * themselves, and a text may well write it for the plural alone: there both forms count only
   * behind a word that has it, too.
   */
  private static void plurals(Paragraph paragraph, Map<String, StyleDraft> words) {
    List<Token> tokens = paragraph.block().tokens();
    boolean foreign = !paragraph.language().conventions().scripts().contains(UnicodeScript.LATIN);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String text = token.text();
      boolean plural = ENGLISH_PLURAL.matcher(text).matches();
      boolean told = foreign || i > 0 && tokens.get(i - 1).text().endsWith(PLURAL);
      if (told
          && (plural
              || ABBREVIATION.matcher(text).matches()
                  && text.equals(text.toUpperCase(Locale.ROOT)))) {
        String bare = plural ? text.substring(0, text.length() - 1) : text;
        StyleDraft ways = words.computeIfAbsent("abbreviation " + bare, k -> new StyleDraft());
        ways.prefer(bare);
        ways.add(text, paragraph, token.span(), usual -> usual);
      }
    }
  }

  private static void compounds(
      Paragraph paragraph, CapitalEvidence evidence, Map<String, StyleDraft> words) {
    List<Token> tokens = paragraph.block().tokens();
    Language language = paragraph.language();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String folded = token.isWord() ? language.orthography().fold(token.text()) : "";
      int hyphen = folded.lastIndexOf('-');
      if (CodeName.isPathPart(token, paragraph)
          || CodeName.isLatin(folded) && evidence.isCode(paragraph, folded)) {
        continue;
      }
      if (hyphen >= LEAST_PART && folded.length() - hyphen > LEAST_PART) {
        String first = folded.substring(0, hyphen);
        add(first, "-", folded.substring(hyphen + 1), paragraph, token.span(), words);
      } else if (hyphen < 0 && folded.length() > LEAST_PART) {
        add("", "", folded, paragraph, token.span(), words);
        if (i > 0) {
          apart(tokens.get(i - 1), token, paragraph, words);
        }
      }
    }
  }

  private static void apart(
      Token first, Token last, Paragraph paragraph, Map<String, StyleDraft> words) {
    Language language = paragraph.language();
    String before = first.isWord() ? language.orthography().fold(first.text()) : "";
    boolean plain =
        before.indexOf('-') < 0
            && before.length() >= LEAST_PART
            && !isLink(before, language)
            && !VERB_PARTICLES.contains(language.orthography().fold(last.text()));
    if (plain
        && mayBeNoun(before, language)
        && mayBeNoun(last.text(), language)
        && !isGenitive(before, last.text(), language)
        && !CodeName.isPathPart(first, paragraph)
        && !CodeName.isPathPart(last, paragraph)) {
      Span both = first.span().cover(last.span());
      add(before, " ", language.orthography().fold(last.text()), paragraph, both, words);
    }
  }

  private static void add(
      String first,
      String joint,
      String last,
      Paragraph paragraph,
      Span span,
      Map<String, StyleDraft> words) {
    Set<String> joined = paragraph.language().vocabulary().words(WordList.JOINED_PARTS);
    if (!joined.contains(first) && !joined.contains(last)) {
      String noun = noun(last, paragraph.language());
      for (String kind : CodeName.kinds(span.of(paragraph.block().segment().text()), paragraph)) {
        words
            .computeIfAbsent(kind + first + noun, k -> new StyleDraft())
            .add(first + joint + noun, paragraph, span, usual -> "");
      }
    }
  }

  /** Whether the second noun depends on the first: <i>property of a link</i> is two words. */
  private static boolean isGenitive(String first, String last, Language language) {
    return language.phrases().build() == Build.GENITIVES
        && !language.morphology().readings(first).isEmpty()
        && language.morphology().readings(last).stream()
            .anyMatch(r -> r.morph().grammaticalCase() == Case.GENITIVE);
  }

  /** Whether it may tie words together: <i>in order</i> is two words. */
  private static boolean isLink(String word, Language language) {
    return language.morphology().readings(word).stream()
        .anyMatch(r -> LINKS.contains(r.morph().pos()));
  }

  private static boolean mayBeNoun(String word, Language language) {
    List<Reading> readings = language.morphology().readings(word);
    return readings.isEmpty() || readings.stream().anyMatch(r -> r.morph().pos() == Pos.NOUN);
  }

  /** The lemma, where the word is a noun, else the word. */
  private static String noun(String word, Language language) {
    Set<String> lemmas =
        language.morphology().readings(word).stream()
            .filter(r -> r.morph().pos() == Pos.NOUN)
            .map(Reading::lemma)
            .collect(Collectors.toSet());
    return lemmas.size() == 1 ? lemmas.iterator().next() : word;
  }
}
