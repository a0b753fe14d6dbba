package dev.isogloss.finding;

import dev.isogloss.finding.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One thing that a text calls by several names, found without a glossary that says so.
 *
 * @param id names the cluster in a report: small letters, digits and hyphens
 * @param language of the renderings
 * @param renderings at least two, in the order in which the text first uses them
 * @param chosen the index of the rendering that the others should become
 * @param score how sure it is that all renderings name one thing, from 0 to 1
 * @param reasons why they are taken for one thing, and why the chosen one is proposed: sentences
 */
public record Cluster(
    String id,
    Kind kind,
    Locale language,
    List<Rendering> renderings,
    int chosen,
    double score,
    List<Message> reasons) {
  public Cluster {
    renderings = List.copyOf(renderings);
    reasons = List.copyOf(reasons);
    if (renderings.size() < 2 || chosen < 0 || chosen >= renderings.size()) {
      throw new IllegalArgumentException(
          "A cluster has two renderings or more and has chosen one of them.");
    }
  }

  /** What wanders. */
  public enum Kind {
    /** A name of a person, place or thing is written in several ways. */
    NAME,
    /** A name and its abbreviations, or several abbreviations. */
    ACRONYM,
    /** One concept has several terms. */
    TERM,
    /** One term is spelled in several ways: capitals, quotation marks, hyphens, ё. */
    STYLE,
    /** The reader is addressed in several ways. */
    ADDRESS,
    /** Numbers, dates, quotations or dashes follow several conventions. */
    CONVENTION;

    /** Whether its renderings are words that a glossary could list. */
    public boolean isLexical() {
      return this == NAME || this == ACRONYM || this == TERM;
    }
  }

  /** The rendering that the others should become. */
  public Rendering proposed() {
    return renderings.get(chosen);
  }

  /** The renderings that should become the proposed one. */
  public Stream<Rendering> strays() {
    return renderings.stream().filter(r -> r != proposed());
  }
}
