package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import dev.isogloss.language.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds terms whose words hold the words of another concept's term, one behind the other. */
final class ContainedTerms implements LintRule {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /** A term of more words is looked through, and not looked for: a field with a text in it. */
  private static final int MOST_WORDS = 100;

  /** The words that lead here; two entries are kept so that one is of another concept. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private @Nullable Entry first;
    private @Nullable Entry second;

    void add(Entry entry) {
      if (first == null) {
        first = entry;
      } else if (second == null && !first.isOfSameConcept(entry)) {
        second = entry;
      }
    }

    @Nullable Entry otherThan(Entry entry) {
      return first != null && first.isOfSameConcept(entry) ? second : first;
    }
  }

  @Override
  public void check(List<Concept> concepts, Consumer<GlossaryWarning> warnings) {
    Map<Locale, Node> roots = new HashMap<>();
    for (Concept concept : concepts) {
      for (Term term : concept.terms()) {
        Node root = roots.computeIfAbsent(term.language(), language -> new Node());
        insert(root, new Entry(concept, term));
      }
    }
    for (Concept concept : concepts) {
      for (Term term : concept.terms()) {
        Node root = roots.get(term.language());
        if (root != null) {
          contained(root, new Entry(concept, term), warnings);
        }
      }
    }
  }

  /** Adds the words of a term, one node a word. */
  private static void insert(Node root, Entry entry) {
    List<String> words = words(entry);
    if (words.size() > MOST_WORDS) {
      return;
    }
    Node node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    node.add(entry);
  }

  /** Reports each concept once, however often the term has its words. */
  private static void contained(Node root, Entry whole, Consumer<GlossaryWarning> warnings) {
    List<String> words = words(whole);
    Set<String> told = new HashSet<>();
    for (int start = 0; start < words.size(); start++) {
      Entry longest = longest(root, words.subList(start, words.size()), whole, start > 0);
      if (longest != null && told.add(longest.concept().id())) {
        warnings.accept(tell(whole, longest));
      }
    }
  }

  /**
   * The longest term of another concept that begins the words.
   *
   * @param all whether it may be as long as they are
   */
  private static @Nullable Entry longest(Node root, List<String> words, Entry whole, boolean all) {
    Entry longest = null;
    Node node = root;
    int most = all ? words.size() : words.size() - 1;
    for (int i = 0; i < most; i++) {
      node = node.next.get(words.get(i));
      if (node == null) {
        break;
      }
      Entry here = node.otherThan(whole);
      longest = here == null ? longest : here;
    }
    return longest;
  }

  /** A note, for a shorter term within a longer one is what glossaries are made of. */
  private static GlossaryWarning tell(Entry whole, Entry part) {
    return whole.warn(
        Level.INFO,
        "term-contained",
        "“%s” contains “%s” of the concept “%s” at %s. Where both match, the longer one counts."
            .formatted(whole.text(), part.text(), part.concept().id(), part.placeSeenFrom(whole)));
  }

  private static List<String> words(Entry entry) {
    return Arrays.asList(SPACE.split(Folding.fold(entry.term().phrase())));
  }
}
