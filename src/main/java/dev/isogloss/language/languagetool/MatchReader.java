package dev.isogloss.language.languagetool;

import dev.isogloss.language.GrammarChecker.Kind;
import dev.isogloss.language.GrammarChecker.Mistake;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** Turns LanguageTool's matches into mistakes. */
final class MatchReader {
  private static final int MOST_SUGGESTIONS = 10;
  private static final Pattern SUGGESTION =
      Pattern.compile("«?<suggestion[^>]*>(.*?)</suggestion>»?");
  private static final Pattern MARKUP =
      Pattern.compile("</?(?:suggestion|pleasespellme|mistake|marker)\\b[^>]*>");

  private MatchReader() {}

  /** A mistake inside the prose, without markup. */
  static Mistake mistake(RuleMatch match, String prose) {
    Span span = inside(match.getFromPos(), match.getToPos(), prose.length());
    boolean exact = span.start() == match.getFromPos() && span.end() == match.getToPos();
    return new Mistake(
        match.getRule().getId(),
        kind(match.getRule()),
        span,
        plain(match.getMessage()),
        exact ? suggestions(match) : List.of());
  }

  /** The message with its suggestions in quotation marks and no tags. */
  static String plain(String message) {
    String quoted = SUGGESTION.matcher(message).replaceAll("«$1»");
    return MARKUP.matcher(quoted).replaceAll("").strip();
  }

  /** The nearest span of at least one code unit in prose that is not empty. */
  static Span inside(int from, int to, int length) {
    int start = Math.max(0, Math.min(from, length - 1));
    return new Span(start, Math.max(start + 1, Math.min(to, length)));
  }

  /** To look for words like an unknown one takes longer than all rules; nobody asks for them. */
  private static List<String> suggestions(RuleMatch match) {
    if (match.getRule().isDictionaryBasedSpellingRule()) {
      return List.of();
    }
    return match.getSuggestedReplacements().stream().distinct().limit(MOST_SUGGESTIONS).toList();
  }

  private static Kind kind(Rule rule) {
    if (rule.isDictionaryBasedSpellingRule()) {
      return Kind.UNKNOWN_WORD;
    }
    return switch (rule.getCategory().getId().toString()) {
      case "TYPOS", "SPELLING" -> Kind.SPELLING;
      case "PUNCTUATION" -> Kind.PUNCTUATION;
      case "TYPOGRAPHY", "CASING", "LETTERS_AND_SYMBOLS" -> Kind.TYPOGRAPHY;
      case "STYLE", "LOGIC", "REDUNDANCY", "EXTEND", "COLLOQUIALISMS", "PLAIN_ENGLISH" ->
          Kind.STYLE;
      default -> Kind.GRAMMAR;
    };
  }
}
