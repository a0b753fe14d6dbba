package dev.isogloss.lock;

import dev.isogloss.text.ConflictMarks;
import dev.isogloss.text.SourceText;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The renderings that texts may use, by language and concept. Its file has one of them a line,
 * sorted: language, concept and rendering between tabs. So branches that add renderings merge.
 *
 * <p>What drifts without a concept in a glossary is under the concept {@value #DRIFT}.
 */
public record Lock(SortedSet<Entry> entries) {
  /** Nothing is locked. */
  public static final Lock NONE = new Lock(List.of());

  /** Stands for the concept of renderings that no glossary knows. */
  public static final String DRIFT = "-";

  private static final String HEADER =
      """
      # The renderings that were chosen. Written by: isogloss check --update-lock
      # language	concept	rendering
      """;

  private static final int COLUMNS = 3;

  /**
   * A rendering that may be used.
   *
   * @param language a BCP 47 tag
   * @param rendering in its base form
   */
  public record Entry(String language, String concept, String rendering)
      implements Comparable<Entry> {
    private static final Comparator<Entry> IN_ORDER =
        Comparator.comparing(Entry::language)
            .thenComparing(Entry::concept)
            .thenComparing(Entry::rendering);

    public static Entry of(Locale language, String concept, String rendering) {
      return new Entry(language.toLanguageTag(), concept, rendering);
    }

    @Override
    public int compareTo(Entry other) {
      return IN_ORDER.compare(this, other);
    }
  }

  public Lock {
    entries = Collections.unmodifiableSortedSet(new TreeSet<>(entries));
  }

  public Lock(Collection<Entry> entries) {
    this(new TreeSet<>(entries));
  }

  /**
   * Reads a lock; the order of its lines does not matter.
   *
   * @throws LockException if a line is no entry
   */
  public static Lock read(SourceText text) {
    SortedSet<Entry> entries = new TreeSet<>();
    for (int line = 1; line <= text.lineCount(); line++) {
      String content = text.slice(text.line(line));
      if (!content.isBlank() && !content.startsWith("#")) {
        if (ConflictMarks.isOne(content)) {
          throw new LockException(
              text.name()
                  + ":"
                  + line
                  + ": This is a mark of a conflict in Git; keep the lines of both sides.");
        }
        String[] cells = content.split("\t", COLUMNS);
        if (cells.length < COLUMNS || cells[2].isBlank()) {
          throw new LockException(
              text.name()
                  + ":"
                  + line
                  + ": This is not an entry of a lock (language, concept, rendering, between tabs);"
                  + " restore the line, or remove it.");
        }
        entries.add(new Entry(cells[0], cells[1], cells[2]));
      }
    }
    return new Lock(entries);
  }

  /** The text of the file. */
  public String write() {
    StringBuilder text = new StringBuilder(HEADER);
    for (Entry entry : entries) {
      text.append(entry.language()).append('\t');
      text.append(entry.concept()).append('\t');
      text.append(entry.rendering()).append('\n');
    }
    return text.toString();
  }

  /** Whether nothing is locked. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Whether a rendering may be used. */
  public boolean has(Entry entry) {
    return entries.contains(entry);
  }

  /** The renderings of a concept, sorted. */
  public List<String> renderings(Locale language, String concept) {
    String tag = language.toLanguageTag();
    return entries.stream()
        .filter(e -> e.language().equals(tag) && e.concept().equals(concept))
        .map(Entry::rendering)
        .toList();
  }
}
