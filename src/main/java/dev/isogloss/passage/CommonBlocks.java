package dev.isogloss.passage;

import dev.isogloss.document.Segment.Role;
import dev.isogloss.passage.CommonBlock.Place;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the paragraphs that many documents share at their beginning or end: notices, buttons, calls
 * to subscribe. Documents that are copies of one another count as one.
 */
final class CommonBlocks {
  private static final int LEAST_DOCUMENTS = 3;

  /** In one of so many documents at least. */
  private static final int SHARE = 10;

  private static final int LEAST_WORDS = 3;
  private static final int FROM_START = 6;
  private static final int FROM_END = 12;

  private final List<Words> texts;
  private final int[] groups;

  /** A block of a text. */
  private record Spot(int text, int block) {}

  private CommonBlocks(List<Words> texts, int[] groups) {
    this.texts = texts;
    this.groups = groups;
  }

  /**
   * The common paragraphs, in the order in which they come first.
   *
   * @param groups of each text the number of the text that it is a copy of, or its own
   */
  static List<CommonBlock> find(List<Words> texts, int[] groups) {
    return new CommonBlocks(texts, groups).find();
  }

  private List<CommonBlock> find() {
    long documents = Arrays.stream(groups).distinct().count();
    long wanted = Math.max(LEAST_DOCUMENTS, (documents + SHARE - 1) / SHARE);
    Map<Integer, List<Spot>> byHash = new HashMap<>();
    for (int text = 0; text < texts.size(); text++) {
      Blocks blocks = texts.get(text).blocks();
      for (int block = 0; block < blocks.count(); block++) {
        if (isAtEdge(block, blocks.count()) && isPlain(blocks, block)) {
          Spot spot = new Spot(text, block);
          byHash.computeIfAbsent(hash(spot), h -> new ArrayList<>()).add(spot);
        }
      }
    }
    Map<Integer, CommonBlock> found = new TreeMap<>();
    int order = 0;
    for (List<Spot> spots : byHash.values().stream().sorted(CommonBlocks::byFirst).toList()) {
      List<Spot> same = spots.stream().filter(s -> isSame(s, spots.get(0))).toList();
      if (same.stream().map(s -> groups[s.text()]).distinct().count() >= wanted) {
        found.put(order++, block(same));
      }
    }
    return List.copyOf(found.values());
  }

  private static int byFirst(List<Spot> one, List<Spot> other) {
    Spot a = one.get(0);
    Spot b = other.get(0);
    int byText = Integer.compare(a.text(), b.text());
    return byText != 0 ? byText : Integer.compare(a.block(), b.block());
  }

  private static boolean isAtEdge(int block, int count) {
    return block < FROM_START || block >= count - FROM_END;
  }

  private static boolean isPlain(Blocks blocks, int block) {
    Role role = blocks.role(block);
    return blocks.words(block).length() >= LEAST_WORDS
        && (role == Role.PARAGRAPH || role == Role.LIST_ITEM);
  }

  private int hash(Spot spot) {
    Words words = texts.get(spot.text());
    Span block = words.blocks().words(spot.block());
    int hash = 1;
    for (int i = block.start(); i < block.end(); i++) {
      hash = 31 * hash + words.hash(i);
    }
    return hash;
  }

  private boolean isSame(Spot one, Spot other) {
    Words words = texts.get(one.text());
    Words others = texts.get(other.text());
    Span block = words.blocks().words(one.block());
    Span same = others.blocks().words(other.block());
    boolean equal = block.length() == same.length();
    for (int i = 0; equal && i < block.length(); i++) {
      equal = words.hash(block.start() + i) == others.hash(same.start() + i);
    }
    return equal;
  }

  private CommonBlock block(List<Spot> spots) {
    Set<Integer> met = new HashSet<>();
    List<Place> places = new ArrayList<>();
    for (Spot spot : spots) {
      if (met.add(spot.text())) {
        Words text = texts.get(spot.text());
        Blocks blocks = text.blocks();
        Span prose = Span.of(blocks.start(spot.block()), blocks.end(spot.block()));
        Span removal = PassageEdges.removal(text, spot.block());
        places.add(
            new Place(new Location(text.source(), prose), new Location(text.source(), removal)));
      }
    }
    return new CommonBlock(places);
  }
}
