package dev.isogloss.drift.style;

import dev.isogloss.document.Segment.Role;
import dev.isogloss.drift.finder.CapitalEvidence;
import dev.isogloss.drift.finder.ClusterFinder;
import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.finder.DriftText;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.drift.finder.StyleDraft;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds nouns that have a capital here and none there, inside of sentences. */
public final class CapitalStyle implements ClusterFinder {
  private static final int LEAST_LETTERS = 3;

  /** In the language of programs a single capital is often the name of a class or a product. */
  private static final double NAMES_OF_CODE = -0.1;

  private static final Set<Morph.Pos> CLOSED =
      Set.of(Morph.Pos.PREPOSITION, Morph.Pos.CONJUNCTION, Morph.Pos.PARTICLE, Morph.Pos.PRONOUN);

  private static final Set<Role> PROSE = Set.of(Role.PARAGRAPH, Role.LIST_ITEM);

  /**
   * A noun of a language.
   *
   * @param number null for both
   */
  private record Noun(Language language, String lemma, Morph.@Nullable Number number) {
    Noun inAnyNumber() {
      return new Noun(language, lemma, null);
    }
  }

  @Override
  public List<Draft> find(DriftText text) {
    Map<Noun, StyleDraft> words = new LinkedHashMap<>();
    CapitalEvidence evidence = new CapitalEvidence();
    for (Paragraph paragraph : text.paragraphs()) {
      if (PROSE.contains(paragraph.block().segment().role())
          && !paragraph.language().orthography().capitalisesNouns()) {
        look(paragraph, evidence, words);
      }
    }
    Map<Noun, StyleDraft> mixed = new LinkedHashMap<>();
    words.forEach(
        (key, ways) -> {
          if (ways.isMixed()) {
            mixed.computeIfAbsent(key.inAnyNumber(), k -> new StyleDraft()).addAll(ways);
          }
        });
    List<Draft> drafts = new ArrayList<>();
    mixed.forEach((key, ways) -> ways.preferOfEquals(key.lemma()));
    mixed.forEach((key, ways) -> draft(key, ways).ifPresent(drafts::add));
    return drafts;
  }

  private static Optional<Draft> draft(Noun noun, StyleDraft ways) {
    double seldom = noun.language().orthography().namesPrograms() ? NAMES_OF_CODE : 0;
    double score = 0.5 + (ways.total() > 2 ? 0.1 : 0) + (ways.least() > 1 ? 0.1 : seldom);
    return ways.draft(
        Cluster.Kind.STYLE,
        noun.language().locale(),
        score,
        List.of(Message.of("Inside sentences the noun has a capital letter in some places only.")));
  }

  private static void look(
      Paragraph paragraph, CapitalEvidence evidence, Map<Noun, StyleDraft> words) {
    List<Token> tokens = paragraph.block().tokens();
    Set<Integer> starts =
        paragraph.sentences().stream().map(Span::start).collect(Collectors.toSet());
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean told =
          isInside(tokens, i, starts)
              && (!isCapital(token) || evidence.tells(paragraph, token.span()))
              && !evidence.isIdentifier(paragraph, token.text());
      if (told) {
        noun(token, paragraph.language())
            .ifPresent(
                noun ->
                    words
                        .computeIfAbsent(noun, k -> new StyleDraft())
                        .add(
                            written(noun.lemma(), token),
                            paragraph,
                            token.span(),
                            usual -> recased(token.text(), usual)));
      }
    }
  }

  /** Whether neither a sentence nor a quotation nor an item begins with the word. */
  private static boolean isInside(List<Token> tokens, int at, Set<Integer> starts) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    return token.isWord()
        && token.text().length() >= LEAST_LETTERS
        && token.text().codePoints().allMatch(Character::isLetter)
        && token.text().codePoints().skip(1).noneMatch(Character::isUpperCase)
        && !starts.contains(token.span().start())
        && (before.isWord() || before.text().equals(","));
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  /** Lemma and number, if the word is a noun and no name. */
  private static Optional<Noun> noun(Token token, Language language) {
    List<Reading> readings = language.morphology().readings(token.text());
    if (readings.stream().anyMatch(r -> CLOSED.contains(r.morph().pos()))
        || readings.stream().anyMatch(language.names()::isPersonal)) {
      return Optional.empty();
    }
    Set<String> lemmas = new TreeSet<>();
    Set<Morph.Number> numbers = new TreeSet<>();
    for (Reading reading : readings) {
      if (!language.morphology().tellsParts() && reading.morph().pos() != Morph.Pos.NOUN) {
        return Optional.empty();
      }
      boolean noun = reading.morph().pos() == Morph.Pos.NOUN;
      if (noun && reading.morph().number() != null) {
        lemmas.add(reading.lemma());
        numbers.add(reading.morph().number());
      }
    }
    return lemmas.size() == 1 && numbers.size() == 1
        ? Optional.of(new Noun(language, lemmas.iterator().next(), numbers.iterator().next()))
        : Optional.empty();
  }

  private static String written(String lemma, Token token) {
    return isCapital(token)
        ? lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1)
        : lemma;
  }

  private static String recased(String word, String usual) {
    String first = word.substring(0, 1);
    boolean capital = Character.isUpperCase(usual.codePointAt(0));
    return (capital ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
        + word.substring(1);
  }
}
