package dev.isogloss.drift.style;

import dev.isogloss.document.Segment.Role;
import dev.isogloss.drift.finder.ClusterFinder;
import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.finder.DriftText;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.drift.finder.StyleDraft;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Language;
import dev.isogloss.language.WritingChoice;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds conventions of writing that are mixed although each of them would be right. */
public final class ConventionStyle implements ClusterFinder {
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

  private static void look(
      WritingChoice choice, Locale language, List<Paragraph> paragraphs, List<Draft> drafts) {
    StyleDraft ways = new StyleDraft();
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
                              ways.add(way, paragraph, new Span(m.start(), m.end()), usual -> "")));
    }
    double score = ways.total() > 2 ? MORE : ONCE_EACH;
    ways.draft(Cluster.Kind.CONVENTION, language, score, List.of(Message.of(choice.reason())))
        .ifPresent(drafts::add);
  }
}
