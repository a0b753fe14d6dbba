package dev.isogloss.drift.term;

import dev.isogloss.drift.finder.ClusterFinder;
import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.finder.DriftText;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.message.Message;
import dev.isogloss.glossary.Concept;
import dev.isogloss.language.Folding;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds a title of one word that is translated here and left as it was there, or translated in two
 * ways: <i>Recovery</i>, «Восстановление», «Выздоровление». Only words in quotation marks or with a
 * capital inside of a sentence are titles.
 */
public final class TitleClusters implements ClusterFinder {
  private static final double SCORE = 0.7;
  private static final Pattern FOREIGN = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");

  @Override
  public List<Draft> find(DriftText text) {
    Map<Language, Map<Doublets.Entry, Map<String, List<Draft.Seen>>>> languages =
        new LinkedHashMap<>();
    Map<Language, Doublets> doublets = new LinkedHashMap<>();
    for (Paragraph paragraph : text.paragraphs()) {
      Language language = paragraph.language();
      Doublets known = doublets.computeIfAbsent(language, Doublets::of);
      look(paragraph, known, languages.computeIfAbsent(language, l -> new LinkedHashMap<>()));
    }
    List<Draft> drafts = new ArrayList<>();
    languages.forEach(
        (language, entries) ->
            entries.forEach(
                (entry, titles) -> {
                  if (titles.size() > 1) {
                    drafts.add(draft(entry, titles, language));
                  }
                }));
    return drafts;
  }

  private static void look(
      Paragraph paragraph,
      Doublets doublets,
      Map<Doublets.Entry, Map<String, List<Draft.Seen>>> titles) {
    String prose = paragraph.block().segment().text();
    List<Token> tokens = paragraph.block().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || !isCapital(token)) {
        continue;
      }
      boolean foreign = FOREIGN.matcher(token.text()).matches() && isLatin(token.text());
      if (foreign) {
        String word = Folding.fold(token.text());
        doublets.foreign(word).forEach(e -> add(titles, e, token.text(), paragraph, token));
      } else if (TermIndex.isQuoted(token.span(), prose)) {
        for (String lemma : nouns(token, paragraph.language())) {
          String title = Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1);
          doublets.of(lemma).forEach(e -> add(titles, e, title, paragraph, token));
        }
      }
    }
  }

  private static void add(
      Map<Doublets.Entry, Map<String, List<Draft.Seen>>> titles,
      Doublets.Entry entry,
      String title,
      Paragraph paragraph,
      Token token) {
    Span span = token.span();
    titles
        .computeIfAbsent(entry, e -> new LinkedHashMap<>())
        .computeIfAbsent(title, t -> new ArrayList<>())
        .add(new Draft.Seen(paragraph, span, null));
  }

  private static Set<String> nouns(Token token, Language language) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (Reading reading : language.morphology().readings(token.text())) {
      if (reading.morph().pos() == Pos.NOUN) {
        lemmas.add(reading.lemma());
      }
    }
    return lemmas;
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private static boolean isLatin(String text) {
    return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  private static Draft draft(
      Doublets.Entry entry, Map<String, List<Draft.Seen>> titles, Language language) {
    List<Draft.Variant> variants = new ArrayList<>();
    titles.forEach((title, seen) -> variants.add(new Draft.Variant(title, seen)));
    Draft.Variant chosen =
        variants.stream().max(Comparator.comparingInt(v -> v.seen().size())).orElseThrow();
    return new Draft(
        Cluster.Kind.TERM,
        Concept.Kind.TITLE,
        language.locale(),
        variants,
        variants.indexOf(chosen),
        false,
        SCORE,
        List.of(Message.of("All translate the English title «{0}».", entry.foreign())));
  }
}
