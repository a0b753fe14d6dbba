package dev.isogloss.drift.style;

import dev.isogloss.document.Segment.Role;
import dev.isogloss.drift.finder.ClusterFinder;
import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.finder.DriftText;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.drift.finder.StyleDraft;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.HouseStyle;
import dev.isogloss.language.HouseStyle.DashMark;
import dev.isogloss.language.HouseStyle.Habit;
import dev.isogloss.language.HouseStyle.QuoteMarks;
import dev.isogloss.language.Language;
import dev.isogloss.language.WritingChoice;
import dev.isogloss.language.WritingChoice.Topic;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds conventions of writing that are mixed although each of them would be right, and the places
 * that are not as the house has decided. Dashes and quotation marks that are decided are the
 * business of typography.
 *
 * @param house what is decided
 */
public record ConventionStyle(HouseStyle house) implements ClusterFinder {
  private static final double ONCE_EACH = 0.55;
  private static final double MORE = 0.65;
  private static final Set<Role> PROSE = Set.of(Role.PARAGRAPH, Role.LIST_ITEM);

  @Override
  public List<Draft> find(DriftText text) {
    Map<Language, List<Paragraph>> languages = new LinkedHashMap<>();
    for (Paragraph paragraph : text.paragraphs()) {
      if (PROSE.contains(paragraph.block().segment().role())) {
        languages.computeIfAbsent(paragraph.language(), l -> new ArrayList<>()).add(paragraph);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    languages.forEach(
        (language, paragraphs) ->
            language
                .orthography()
                .choices()
                .forEach(c -> look(c, language.locale(), paragraphs, drafts)));
    return drafts;
  }

  /** The way that the house has decided on. */
  private Optional<String> decided(WritingChoice choice) {
    if (choice.topic() != Topic.POLITE_CAPITAL || !house.politeCapital().isDecided()) {
      return Optional.empty();
    }
    List<String> ways = List.copyOf(choice.ways().keySet());
    return Optional.of(ways.get(house.politeCapital() == Habit.ALWAYS ? 1 : 0));
  }

  private boolean isOfTypography(WritingChoice choice) {
    return choice.topic() == Topic.DASH && house.dash() != DashMark.DOCUMENT
        || choice.topic() == Topic.QUOTES && house.quotes() != QuoteMarks.DOCUMENT;
  }

  private void look(
      WritingChoice choice, Locale language, List<Paragraph> paragraphs, List<Draft> drafts) {
    if (isOfTypography(choice)) {
      return;
    }
    Optional<String> decided = decided(choice);
    StyleDraft ways = new StyleDraft();
    decided.ifPresent(ways::require);
    ways.preferOfEquals(choice.ways().keySet().iterator().next());
    for (Paragraph paragraph : paragraphs) {
      String prose = paragraph.block().segment().text();
      choice
          .ways()
          .forEach(
              (way, pattern) ->
                  pattern
                      .matcher(prose)
                      .results()
                      .forEach(
                          m ->
                              ways.add(
                                  way,
                                  paragraph,
                                  new Span(m.start(), m.end()),
                                  usual -> decided.map(d -> recased(m.group(), d)).orElse(""))));
    }
    double score = decided.isPresent() || ways.total() > 2 ? MORE : ONCE_EACH;
    Message reason = decided.isPresent() ? StyleDraft.DECIDED : Message.of(choice.reason());
    ways.draft(Cluster.Kind.CONVENTION, language, score, List.of(reason)).ifPresent(drafts::add);
  }

  /** The word with the case of the first letter of another. */
  private static String recased(String word, String like) {
    String first = word.substring(0, 1);
    boolean capital = Character.isUpperCase(like.codePointAt(0));
    return (capital ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
        + word.substring(1);
  }
}
