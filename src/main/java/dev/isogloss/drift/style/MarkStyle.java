package dev.isogloss.drift.style;

import dev.isogloss.drift.finder.ClusterFinder;
import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.finder.DriftText;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.drift.finder.StyleDraft;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.HouseStyle;
import dev.isogloss.language.HouseStyle.Habit;
import dev.isogloss.language.Language;
import dev.isogloss.language.Orthography;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds words that have the marks which a language lets writers leave out (<i>ещё</i>, <i>еще</i>)
 * in some places only. A text that marks certain words and always these is of one mind; so is one
 * that tells two words apart by the mark (<i>всё</i>, <i>все</i>). Where the house has decided,
 * finds the words that are not so.
 *
 * @param house what is decided
 */
public record MarkStyle(HouseStyle house) implements ClusterFinder {
  private static final double SCORE = 0.65;

  @Override
  public List<Draft> find(DriftText text) {
    Map<Language, List<Paragraph>> languages =
        text.paragraphs().stream()
            .collect(
                Collectors.groupingBy(
                    Paragraph::language, LinkedHashMap::new, Collectors.toList()));
    List<Draft> drafts = new ArrayList<>();
    languages.forEach((language, paragraphs) -> look(language, paragraphs, drafts));
    return drafts;
  }

  private void look(Language language, List<Paragraph> paragraphs, List<Draft> drafts) {
    Orthography orthography = language.orthography();
    if (orthography.markName().isEmpty()) {
      return;
    }
    if (house.optionalMarks().isDecided()) {
      new DecidedMarks(language, house.optionalMarks() == Habit.ALWAYS)
          .draft(paragraphs)
          .ifPresent(drafts::add);
      return;
    }
    Map<String, String> mixed = mixed(language, paragraphs);
    if (mixed.isEmpty()) {
      return;
    }
    Map.Entry<String, String> example = mixed.entrySet().iterator().next();
    StyleDraft ways = new StyleDraft();
    ways.preferOfEquals(example.getValue());
    for (Paragraph paragraph : paragraphs) {
      for (Token token : paragraph.block().tokens()) {
        String word = lower(token);
        if (mixed.containsKey(orthography.unmarked(word))) {
          String way = orthography.isMarked(word) ? example.getValue() : example.getKey();
          ways.add(way, paragraph, token.span(), usual -> "");
        }
      }
    }
    Message reason = Message.of("Some words are spelled in two ways: {0}.", orthography.markName());
    ways.draft(Cluster.Kind.CONVENTION, language.locale(), SCORE, List.of(reason))
        .ifPresent(drafts::add);
  }

  /** The words that the text has in both ways: unmarked, and as they are marked. */
  private static Map<String, String> mixed(Language language, List<Paragraph> paragraphs) {
    Map<String, String> marked = new LinkedHashMap<>();
    Set<String> plain = new HashSet<>();
    for (Paragraph paragraph : paragraphs) {
      for (Token token : paragraph.block().tokens()) {
        String word = token.isWord() ? lower(token) : "";
        if (language.orthography().isMarked(word)) {
          marked.putIfAbsent(language.orthography().unmarked(word), word);
        } else {
          plain.add(word);
        }
      }
    }
    marked.keySet().retainAll(plain);
    marked.entrySet().removeIf(e -> !isOneWord(e.getKey(), e.getValue(), language));
    return marked;
  }

  /** Whether the dictionary has the same readings of both spellings. */
  static boolean isOneWord(String plain, String marked, Language language) {
    Set<String> readings = readings(marked, language);
    return !readings.isEmpty() && readings.equals(readings(plain, language));
  }

  private static Set<String> readings(String word, Language language) {
    return language.morphology().readings(word).stream()
        .map((Reading r) -> r.lemma() + " " + r.morph().tag())
        .collect(Collectors.toSet());
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
