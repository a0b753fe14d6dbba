package dev.isogloss.drift;

import dev.isogloss.drift.acronym.AcronymClusters;
import dev.isogloss.drift.finder.ClusterFinder;
import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.finder.DriftText;
import dev.isogloss.drift.name.NameClusters;
import dev.isogloss.drift.style.AddressStyle;
import dev.isogloss.drift.style.CapitalStyle;
import dev.isogloss.drift.style.ConventionStyle;
import dev.isogloss.drift.style.MarkStyle;
import dev.isogloss.drift.style.SpellingStyle;
import dev.isogloss.drift.term.TermClusters;
import dev.isogloss.drift.term.TitleClusters;
import dev.isogloss.finding.Cluster;
import dev.isogloss.language.HouseStyle;
import java.util.List;

/**
 * Finds what a text calls by several names. Linear in the text but for the few candidates that are
 * compared with each other.
 *
 * @param finders one for each kind of drift; an earlier one's cluster wins a place that two want
 * @param threshold the least score that is shown, from 0 to 1
 */
public record DriftFinder(List<ClusterFinder> finders, double threshold) {
  /** What is shown when nobody says otherwise. */
  public static final double DEFAULT_THRESHOLD = 0.6;

  public DriftFinder {
    finders = List.copyOf(finders);
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("The threshold lies between 0 and 1.");
    }
  }

  /** All finders that there are; each document decides what languages leave free. */
  public static DriftFinder standard(double threshold) {
    return standard(threshold, HouseStyle.OF_DOCUMENT);
  }

  /**
   * All finders that there are.
   *
   * @param house what is decided where languages leave a choice
   */
  public static DriftFinder standard(double threshold, HouseStyle house) {
    return new DriftFinder(
        List.of(
            new NameClusters(),
            new AcronymClusters(),
            new TermClusters(threshold, true),
            new TitleClusters(),
            new CapitalStyle(),
            new SpellingStyle(),
            new AddressStyle(),
            new ConventionStyle(house),
            new MarkStyle(house)),
        threshold);
  }

  /**
   * The finders that take their evidence from the text and its morphology alone, without the
   * dictionary of words between which translations waver.
   */
  public static DriftFinder withoutDoublets(double threshold) {
    return new DriftFinder(
        standard(threshold).finders().stream()
            .filter(f -> !(f instanceof TitleClusters))
            .map(f -> f instanceof TermClusters ? new TermClusters(threshold, false) : f)
            .toList(),
        threshold);
  }

  /** The clusters, by kind and then in the order in which their finder gives them. */
  public List<Cluster> find(DriftText text) {
    List<Draft> drafts =
        finders.stream()
            .flatMap(f -> f.find(text).stream())
            .filter(d -> d.score() >= threshold)
            .toList();
    return drafts.isEmpty() ? List.of() : new ClusterBuilder(drafts).build(text);
  }
}
