package dev.isogloss.glossary.match;

import java.util.List;

/**
 * A term written in the place of another.
 *
 * @param candidates the possible forms, the likeliest first; never empty
 * @param certain whether there is one form and nothing outside it has to change with it
 */
public record Replacement(List<String> candidates, boolean certain) {
  public Replacement {
    candidates = List.copyOf(candidates);
  }

  public String best() {
    return candidates.get(0);
  }
}
