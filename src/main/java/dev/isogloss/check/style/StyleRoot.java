package dev.isogloss.check.style;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds words of one root, or one verbal noun, that crowd in a sentence. */
@AutoService(Check.class)
@CheckInfo(
    id = "style-root",
    summary = "A sentence repeats a verbal noun or a root.",
    category = Category.STYLE_AWKWARD,
    severity = Severity.NEUTRAL,
    safety = Safety.DISPLAY_ONLY,
    byDefault = false,
    doc =
        """
        ## What it finds
        In one sentence: the same verbal noun twice, not far apart («появление веры привело к
        появлению власти»); and three words that begin with one root («масштаб масштабирования
        масштабируется»). The finding is at the last of them. What is said twice in the same way
        is left to repeat-echo.

        ## Why
        Whoever writes hears the echo and takes another word, or a pronoun. A machine translates
        word by word and hears nothing.

        ## Fix
        None. Take another word for one of them, or leave it out.
        """)
public final class StyleRoot implements Check.OfSegment {
  private static final int LEAST_LETTERS = 7;
  private static final int ROOT = 6;
  private static final int FAR = 15;
  private static final int CROWD = 3;

  @Override
  public List<Finding> check(Segment segment, Context context) {
    Language language = context.language(segment);
    List<Token> words = context.tokens(segment).stream().filter(Token::isWord).toList();
    List<Finding> findings = new ArrayList<>();
    for (Span sentence : context.sentences(segment)) {
      List<Token> within = words.stream().filter(w -> sentence.contains(w.span())).toList();
      Map<Span, Span> echoes = new TreeMap<>();
      addVerbal(within, language, echoes);
      addRoots(within, language, echoes);
      echoes.forEach((at, first) -> findings.add(finding(at, first, segment, context)));
    }
    return findings;
  }

  private static void addVerbal(List<Token> words, Language language, Map<Span, Span> echoes) {
    Map<String, Integer> met = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      for (String lemma : verbal(word, language)) {
        Integer before = met.put(lemma, i);
        if (before != null && before != i && i - before <= FAR) {
          echoes.putIfAbsent(word.span(), words.get(before).span());
        }
      }
    }
  }

  private static List<String> verbal(Token word, Language language) {
    if (word.text().length() < LEAST_LETTERS) {
      return List.of();
    }
    return language.morphology().readings(word.text()).stream()
        .filter(r -> r.morph().pos() == Pos.NOUN && language.formation().isVerbalNoun(r.lemma()))
        .map(Reading::lemma)
        .distinct()
        .toList();
  }

  private static void addRoots(List<Token> words, Language language, Map<Span, Span> echoes) {
    Map<String, List<Token>> byRoot = new TreeMap<>();
    for (Token word : words) {
      String folded = language.orthography().fold(word.text());
      if (folded.length() >= ROOT && !Character.isUpperCase(word.text().charAt(0))) {
        byRoot.computeIfAbsent(folded.substring(0, ROOT), r -> new ArrayList<>()).add(word);
      }
    }
    for (List<Token> crowd : byRoot.values()) {
      long different =
          crowd.stream().map(w -> language.orthography().fold(w.text())).distinct().count();
      if (crowd.size() >= CROWD && different > 1) {
        echoes.putIfAbsent(crowd.get(crowd.size() - 1).span(), crowd.get(0).span());
      }
    }
  }

  private Finding finding(Span at, Span first, Segment segment, Context context) {
    Location place = context.document().locate(segment, at);
    Location before = context.document().locate(segment, first);
    Message message =
        Message.of("«{0}» repeats another word of the sentence.", at.of(segment.text()));
    return Finding.of(id(), info().category(), info().severity(), place, message)
        .withRelated(List.of(new Related(before, Message.of("First here."))));
  }
}
