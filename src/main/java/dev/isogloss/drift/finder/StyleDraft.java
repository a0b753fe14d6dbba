package dev.isogloss.drift.finder;

import dev.isogloss.drift.finder.Draft.Seen;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.message.Message;
import dev.isogloss.glossary.Concept;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Gathers the ways in which one thing is written, and makes a draft of those that are several. */
public final class StyleDraft {
  /** Says that the house has decided, and not the text. */
  public static final Message DECIDED = Message.of("The configuration asks for it.");

  /** So many places of one way for each of all others are a clear majority. */
  private static final int CLEAR_MAJORITY = 3;

  private final Map<String, List<Place>> ways = new LinkedHashMap<>();

  private @Nullable String preferred;
  private @Nullable String wonTie;
  private @Nullable String required;

  /** A place, and how it would read in each way; null where that takes more than a replacement. */
  private record Place(Paragraph paragraph, Span span, UnaryOperator<String> rewritten) {}

  /**
   * Adds a place.
   *
   * @param way how it is written there
   * @param rewritten what to write there for another way; gives an empty text where it cannot tell
   */
  public void add(String way, Paragraph paragraph, Span span, UnaryOperator<String> rewritten) {
    ways.computeIfAbsent(way, w -> new ArrayList<>()).add(new Place(paragraph, span, rewritten));
  }

  /** Whether this way is the usual one of several. */
  boolean usual(String way) {
    return isMixed() && usual().equals(way);
  }

  int count(String way) {
    return ways.getOrDefault(way, List.of()).size();
  }

  /** Adds the places of another. */
  public void addAll(StyleDraft other) {
    other.ways.forEach(
        (way, places) -> ways.computeIfAbsent(way, w -> new ArrayList<>()).addAll(places));
  }

  /** Takes this way for the right one, unless nearly all places have another. */
  public void prefer(String way) {
    preferred = way;
  }

  /** Takes this way for the right one where another has as many places. */
  public void preferOfEquals(String way) {
    wonTie = way;
  }

  /** Takes this way for the right one, whether the text has it or not. */
  public void require(String way) {
    required = way;
    ways.computeIfAbsent(way, w -> new ArrayList<>());
  }

  /** How many places were added. */
  public int total() {
    return ways.values().stream().mapToInt(List::size).sum();
  }

  /** Whether a way of this kind was added. */
  public boolean hasWay(Predicate<String> wanted) {
    return ways.keySet().stream().anyMatch(wanted);
  }

  /** Whether there are several ways, or one that is not the required one. */
  public boolean isMixed() {
    return ways.size() > 1;
  }

  /**
   * The required way; else the preferred way if the text has it and another has no clear majority,
   * else the commonest, of equals the one that wins a tie or the first.
   */
  String usual() {
    if (required != null) {
      return required;
    }
    String wanted = preferred;
    String most = commonest();
    boolean clear = count(most) >= CLEAR_MAJORITY * (total() - count(most));
    return wanted != null && ways.containsKey(wanted) && !clear ? wanted : most;
  }

  private String commonest() {
    return ways.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, List<Place>> e) -> e.getValue().size())
                .thenComparing(e -> e.getKey().equals(wonTie)))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** How often the least common way occurs. */
  public int least() {
    return ways.values().stream().mapToInt(List::size).min().orElse(0);
  }

  /**
   * A draft that proposes the usual way; empty where all places are written alike.
   *
   * @param reasons sentences that say what differs
   */
  public Optional<Draft> draft(
      Cluster.Kind kind, Locale language, double score, List<Message> reasons) {
    if (!isMixed()) {
      return Optional.empty();
    }
    String usual = usual();
    List<Draft.Variant> variants = new ArrayList<>();
    ways.forEach(
        (way, places) ->
            variants.add(
                new Draft.Variant(
                    way, places.stream().map(p -> seen(p, way.equals(usual), usual)).toList())));
    int chosen = List.copyOf(ways.keySet()).indexOf(usual);
    return Optional.of(
        new Draft(kind, Concept.Kind.TERM, language, variants, chosen, false, score, reasons));
  }

  private static Seen seen(Place place, boolean right, String usual) {
    String replacement = right ? "" : place.rewritten().apply(usual);
    boolean plain = place.paragraph().block().segment().pieces(place.span()).size() == 1;
    return new Seen(
        place.paragraph(), place.span(), replacement.isEmpty() || !plain ? null : replacement);
  }
}
