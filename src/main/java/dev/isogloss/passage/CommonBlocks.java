package dev.isogloss.passage;

import dev.isogloss.document.Segment.Role;
import dev.isogloss.passage.CommonBlock.Place;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the paragraphs that many documents share at their beginning or end: notices, buttons, calls
 * to subscribe. Documents that are versions of one text count as one.
 */
final class CommonBlocks {
  private static final int LEAST_DOCUMENTS = 3;

  /** In one of so many documents at least. */
  private static final int SHARE = 10;

  private static final int LEAST_WORDS = 3;
  private static final int FROM_START = 6;
  private static final int FROM_END = 12;

  private final List<Words> texts;

  /** A block of a text. */
  private record Spot(int text, int block) {}

  private CommonBlocks(List<Words> texts) {
    this.texts = texts;
  }

  /** The common paragraphs, in the order in which they come first. */
  static List<CommonBlock> find(List<Words> texts) {
    return new CommonBlocks(texts).find();
  }

  private List<CommonBlock> find() {
    List<List<Spot>> shared = shared();
    if (shared.isEmpty()) {
      return List.of();
    }
    int[] versions = Versions.of(texts, words(shared));
    long documents = Arrays.stream(versions).distinct().count();
    long wanted = Math.max(LEAST_DOCUMENTS, (documents + SHARE - 1) / SHARE);
    return shared.stream()
        .filter(s -> s.stream().map(i -> versions[i.text()]).distinct().count() >= wanted)
        .map(this::block)
        .toList();
  }

  /** The places of what is in enough texts, whether or not they are versions of one. */
  private List<List<Spot>> shared() {
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
    return byHash.values().stream()
        .map(s -> s.stream().filter(o -> isSame(o, s.get(0))).toList())
        .filter(s -> s.stream().map(Spot::text).distinct().count() >= LEAST_DOCUMENTS)
        .sorted(CommonBlocks::byFirst)
        .toList();
  }

  /** The words of these places, text by text and in order. */
  private List<List<Span>> words(List<List<Spot>> shared) {
    List<List<Span>> words = new ArrayList<>();
    texts.forEach(t -> words.add(new ArrayList<>()));
    for (List<Spot> spots : shared) {
      for (Spot spot : spots) {
        words.get(spot.text()).add(texts.get(spot.text()).blocks().words(spot.block()));
      }
    }
    words.forEach(Collections::sort);
    return words;
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
