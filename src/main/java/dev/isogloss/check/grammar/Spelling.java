package dev.isogloss.check.grammar;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Authority;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.grammar.RuleTable.Topic;
import dev.isogloss.check.grammar.TrustedMistakes.Trusted;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.language.GrammarChecker.Kind;
import dev.isogloss.language.GrammarChecker.Mistake;
import dev.isogloss.language.Language;
import dev.isogloss.language.WordList;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reports misspelled words. */
@AutoService(Check.class)
@CheckInfo(
    id = "spelling",
    summary = "A word is misspelled.",
    category = Category.LINGUISTIC_SPELLING,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    authority = Authority.BORROWED_SPELLING,
    doc =
        """
        ## What it finds
        A word that no dictionary has, where a typical slip explains it: a doubled or a missing
        letter, two letters in the wrong order, an unstressed vowel, *-тся* for *-ться*, a prefix
        such as *без-* before a voiceless consonant, a noun joined to a participle by a hyphen; or
        where it is put together of two nouns in a way that nobody writes. Any other word that is
        not known is a hint. Also what LanguageTool's other spelling rules find: see
        [the rules](../grammar-rules.md).

        Silent on names and abbreviations (a capital inside a sentence, a digit), words in another
        script, the terms of the glossary, regular derivations of known words (*нейро-*, *мульти-*,
        *-ность*, hyphened compounds), the words of software and science, and words that the text
        itself uses three times or more. A hint is dropped as well where two or more texts of the run
        have the word, three times or more together. A word that comes twice is one finding with both places.

        ## Why
        Half of what a speller does not know in a technical text is right, and a checker that cries
        out at each new word is soon switched off.

        ## Fix
        The known words that the slip leads to, those first that agree with the words around. For a
        hint, words of the text itself, its glossary, the project (`isogloss words`) and the language, where a slip of
        the fingers explains the difference. Never safe.
        """)
public final class Spelling implements Check.OfDocument {
  /** How often a text uses a word that others may be a slip of. */
  private static final int FREQUENT = 2;

  @Override
  public boolean asksForMistakes() {
    return true;
  }

  @Override
  public boolean yieldsToUse() {
    return true;
  }

  /** A word of which nothing is known; one that a slip explains is wrong however often it comes. */
  @Override
  public boolean yieldsToUse(Finding finding) {
    return Misspelling.isUnknown(finding.message());
  }

  @Override
  public List<Finding> check(Context context) {
    List<Finding> findings = new ArrayList<>();
    Map<String, List<Finding>> unknown = new LinkedHashMap<>();
    for (Segment segment : context.document().segments()) {
      for (Trusted trusted : TrustedMistakes.of(segment, context)) {
        Mistake mistake = trusted.mistake();
        if (trusted.row().topic() != Topic.SPELLING) {
          continue;
        }
        if (mistake.kind() != Kind.UNKNOWN_WORD) {
          findings.add(trusted.finding(id(), segment, context));
        } else if (!SpelledRight.of(context).test(mistake.span(), segment)) {
          unknown
              .computeIfAbsent(key(mistake.span(), segment), w -> new ArrayList<>())
              .addAll(unknown(mistake.span(), segment, context));
        }
      }
    }
    unknown.values().stream().flatMap(places -> together(places).stream()).forEach(findings::add);
    return findings;
  }

  private static String key(Span span, Segment segment) {
    return segment.language() + " " + span.of(segment.text()).toLowerCase(Locale.ROOT);
  }

  /** One finding for all places of a word. */
  private static Optional<Finding> together(List<Finding> places) {
    return places.stream()
        .findFirst()
        .map(
            first ->
                first.withCopies(
                    places.stream()
                        .skip(1)
                        .map(other -> new Copy(other.at(), other.fixes()))
                        .toList()));
  }

  /** Of a word with a capital no more is said than what a slip explains. */
  private List<Finding> unknown(Span span, Segment segment, Context context) {
    String word = span.of(segment.text());
    Language language = context.language(segment);
    Misspelling found =
        Misspelling.of(
            word,
            language,
            w ->
                context.occurrences(w, segment) >= FREQUENT
                    || context.ownForms(segment).contains(w)
                    || language.vocabulary().words(WordList.TRADE).contains(w));
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    return found.severity() == Severity.NEUTRAL && capital
        ? List.of()
        : List.of(finding(found, span, segment, context));
  }

  private Finding finding(Misspelling found, Span span, Segment segment, Context context) {
    String word = span.of(segment.text());
    List<String> frequentFirst =
        found.suggestions().stream()
            .sorted(Comparator.comparingInt(s -> -context.occurrences(s, segment)))
            .toList();
    List<String> ranked =
        new Fitting(segment, context)
            .ranked(frequentFirst, span).stream().map(s -> cased(s, word)).toList();
    return Finding.of(
            id(),
            Category.LINGUISTIC_SPELLING,
            found.severity(),
            context.document().locate(segment, span),
            found.message(word))
        .withFixes(Suggestions.fixes(ranked, span, segment, context));
  }

  private static String cased(String suggestion, String word) {
    Optional<String> capital =
        Character.isUpperCase(word.charAt(0))
            ? Optional.of(suggestion.substring(0, 1).toUpperCase(Locale.ROOT))
            : Optional.empty();
    return capital.map(c -> c + suggestion.substring(1)).orElse(suggestion);
  }
}
