package dev.isogloss.glossary.io.foreign;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.io.IssueLog;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes concepts of the entries of a file. Entries with the same id, or without one with the same
 * source term, are one concept.
 */
public final class ForeignConcepts {
  /** Numbers and random ids say nothing to people: an id is made of the term. */
  private static final Pattern MEANINGLESS = Pattern.compile("[\\d\\W_]*|[0-9a-fA-F-]{16,}");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final IssueLog log;
  private final Map<String, ForeignEntry> byKey = new LinkedHashMap<>();

  /**
   * No concepts yet.
   *
   * @param log of the file
   */
  public ForeignConcepts(IssueLog log) {
    this.log = log;
  }

  /** Adds an entry; one without terms is nothing. */
  public void add(ForeignEntry entry) {
    if (!entry.terms().isEmpty()) {
      byKey.merge(key(entry), entry, ForeignConcepts::united);
    }
  }

  private static ForeignEntry united(ForeignEntry first, ForeignEntry second) {
    first.unite(second);
    return first;
  }

  private static String key(ForeignEntry entry) {
    String id = entry.id();
    ForeignTerm source = entry.terms().get(0);
    return id == null ? source.language() + " " + source.text() : "\0" + id;
  }

  /** The concepts, in the order of the file, each with an id of its own. */
  public List<Concept> concepts() {
    Set<String> taken = new HashSet<>();
    return byKey.values().stream().map(e -> e.concept(unique(id(e), taken), log)).toList();
  }

  private static String unique(String id, Set<String> taken) {
    String free = id;
    for (int i = 2; !taken.add(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  private static String id(ForeignEntry entry) {
    String id = entry.id();
    return id == null || MEANINGLESS.matcher(id).matches() ? made(name(entry).text()) : id;
  }

  /** The first term to write; where there is none, the first. */
  private static ForeignTerm name(ForeignEntry entry) {
    List<ForeignTerm> terms = entry.terms();
    return terms.stream().filter(t -> t.status().isAllowed()).findFirst().orElse(terms.get(0));
  }

  /** The words of a term in small letters, with hyphens between them. */
  static String made(String term) {
    String words = SIGNS.matcher(term).replaceAll(" ").strip().replace(' ', '-');
    return words.isEmpty() ? "term" : words.toLowerCase(Locale.ROOT);
  }
}
