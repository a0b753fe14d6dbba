package dev.isogloss.document;

import java.util.List;

/** What is checked as one: a block of prose, or a text beside its source. */
public sealed interface Unit permits Mono, Pair {
  /** The prose that the checks of one text see. */
  List<Segment> segments();
}
