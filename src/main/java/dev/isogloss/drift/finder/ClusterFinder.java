package dev.isogloss.drift.finder;

import java.util.List;

/** Looks for one kind of drift. Pure: the same text gives the same drafts in the same order. */
public interface ClusterFinder {
  List<Draft> find(DriftText text);
}
