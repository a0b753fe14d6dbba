package dev.isogloss.drift.term;

import dev.isogloss.drift.finder.ClusterFinder;
import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.finder.DriftText;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.drift.term.TermPairs.Frame;
import dev.isogloss.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds terms of which the text has several renderings that share words or roots.
 *
 * @param knowsDoublets whether the dictionary of doublets may speak, or only the text
 */
public record TermClusters(double threshold, boolean knowsDoublets) implements ClusterFinder {
  @Override
  public List<Draft> find(DriftText text) {
    Map<Locale, List<Paragraph>> languages =
        text.paragraphs().stream()
            .collect(
                Collectors.groupingBy(
                    p -> p.language().locale(), LinkedHashMap::new, Collectors.toList()));
    return languages.values().stream()
        .flatMap(p -> find(p.get(0).language(), p, text).stream())
        .toList();
  }

  private List<Draft> find(Language language, List<Paragraph> paragraphs, DriftText text) {
    List<TermCandidate> candidates = TermIndex.of(language, paragraphs);
    Doublets doublets = knowsDoublets ? Doublets.of(language) : Doublets.none();
    TermScore score = new TermScore(language, doublets, candidates);
    List<TermLink> links = new ArrayList<>();
    for (Frame frame : TermPairs.frames(candidates)) {
      for (int i = 0; i < frame.fillers().size(); i++) {
        for (int j = i + 1; j < frame.fillers().size(); j++) {
          score.link(frame.fillers().get(i), frame.fillers().get(j)).ifPresent(links::add);
        }
      }
    }
    for (List<TermCandidate> alike : new TermRoots(language, candidates).alike(candidates)) {
      for (int i = 0; i < alike.size(); i++) {
        for (int j = i + 1; j < alike.size(); j++) {
          score.alike(alike.get(i), alike.get(j)).ifPresent(links::add);
        }
      }
    }
    links.addAll(TermGlosses.links(candidates, language, doublets));
    TermCopies.links(candidates, text.passages()).stream()
        .filter(l -> !score.areTold(l))
        .forEach(links::add);
    List<Draft> drafts = new ArrayList<>();
    TermGroups.of(links, threshold).forEach(g -> TermDraft.of(g, language).ifPresent(drafts::add));
    drafts.addAll(TermMarks.drafts(candidates, language));
    return drafts;
  }
}
