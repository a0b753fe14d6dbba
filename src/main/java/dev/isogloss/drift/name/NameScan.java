package dev.isogloss.drift.name;

import dev.isogloss.drift.finder.Citations;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the words of a text that may be names: those that never occur in small letters. */
final class NameScan {
  private static final int SHORTEST = 4;

  private final Map<String, List<NameUse>> uses = new LinkedHashMap<>();
  private final Set<String> small = new HashSet<>();
  private int count;

  private NameScan() {}

  /** The forms in the order of the text, folded, each with its places. */
  static Map<String, List<NameUse>> of(List<Paragraph> paragraphs) {
    NameScan scan = new NameScan();
    paragraphs.forEach(scan::read);
    scan.uses.keySet().removeAll(scan.small);
    scan.uses.values().forEach(places -> places.removeIf(NameUse::isRejected));
    scan.uses.values().removeIf(List::isEmpty);
    return scan.uses;
  }

  private void read(Paragraph paragraph) {
    if (Citations.isEntry(paragraph)) {
      return;
    }
    Language language = paragraph.language();
    List<Token> tokens = paragraph.block().tokens();
    Set<Integer> openings = new HashSet<>();
    paragraph.sentences().stream().map(Span::start).forEach(openings::add);
    boolean opens = true;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      opens |= openings.contains(token.span().start());
      if (token.isWord()) {
        if (!Citations.isOriginal(paragraph, i)) {
          add(language.orthography().fold(token.text()), new NameUse(count++, paragraph, i, opens));
        }
      }
      opens = !token.isWord() && (opens || isOpening(token.text()));
    }
  }

  /** A capital behind one of these may be that of a sentence that begins inside another. */
  private static boolean isOpening(String mark) {
    return "«“„\"'‘(:—–-•".contains(mark) || mark.equals("…");
  }

  private void add(String folded, NameUse use) {
    String text = use.token().text();
    if (Character.isLowerCase(text.codePointAt(0))) {
      small.add(folded);
    } else if (text.length() >= SHORTEST && isName(text)) {
      uses.computeIfAbsent(folded, f -> new ArrayList<>()).add(use);
    }
  }

  /** Letters and hyphens, the first a capital, not all of them. */
  private static boolean isName(String text) {
    return Character.isUpperCase(text.codePointAt(0))
        && text.codePoints().anyMatch(Character::isLowerCase)
        && text.codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\u2011');
  }
}
