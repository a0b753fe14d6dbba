package dev.isogloss.check.markup;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Pair;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.Token;
import dev.isogloss.language.icu.LanguageNames;
import dev.isogloss.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what was left in the language of the source. */
@AutoService(Check.class)
@CheckInfo(
    id = "markup-untranslated",
    summary = "A passage is left in the language of the source.",
    category = Category.ACCURACY_UNTRANSLATED,
    severity = Severity.MAJOR,
    safety = Safety.DISPLAY_ONLY,
    ofPassages = true,
    doc =
        """
        ## What it finds
        Sentences and clauses in another language, told by their script or by their small words;
        words in a script that neither the language nor Latin has, such as Chinese ones in a Russian
        text; and single Latin words in small letters in a text in another script.
        Names, titles, abbreviations, quotations, code, links, words in brackets, words that the
        text uses again and again, the column of originals in a table of terms, names of languages in themselves and what a block
        quote below a colon shows as it is are left alone. Single words are hints in a text that is
        full of Latin words, such as a manual of a program, and in a language that writes without
        spaces. In a document that is mostly in another language, or has passages in Chinese or
        Japanese all over, the first passage counts, and the others are hints.

        ## Why
        The reader of a translation need not know the language of the source.

        ## Fix
        None: it has to be translated.
        """)
public final class MarkupUntranslated implements Check.OfDocument {
  private static final Pattern OTHER_SCRIPT =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]+");

  /** Stands for code and addresses in prose. */
  private static final char OBJECT = '\uFFFC';

  /** Of so many words, one in small Latin letters or in code is the way the text is written. */
  private static final int LATIN_IN = 100;

  /** Fewer are no way to write. */
  private static final int FEW = 3;

  @Override
  public List<Finding> check(Context context) {
    List<Finding> findings = new ArrayList<>();
    boolean full = isFullOfLatin(context);
    Set<Segment> copied = copied(context);
    Set<Segment> originals = TermTable.originals(context);
    Set<Segment> examples = Examples.of(context);
    for (Segment segment : context.document().segments()) {
      if (copied.contains(segment) || originals.contains(segment) || examples.contains(segment)) {
        continue;
      }
      Conventions conventions = context.language(segment).conventions();
      Severity ofWords = full || !conventions.spacesWords() ? Severity.NEUTRAL : Severity.MINOR;
      if (!conventions.scripts().isEmpty()) {
        findings.addAll(findings(segment, conventions, ofWords, context));
      }
    }
    return isMostlyForeign(findings, context) || isOfTwoScripts(findings)
        ? firstOf(findings)
        : findings;
  }

  /** Whether passages in a script of the far East are all over the document. */
  private static boolean isOfTwoScripts(List<Finding> findings) {
    return findings.stream()
            .filter(f -> OTHER_SCRIPT.matcher(f.at().text()).lookingAt())
            .skip(FEW)
            .findFirst()
            .isPresent()
        && findings.stream().allMatch(f -> OTHER_SCRIPT.matcher(f.at().text()).find());
  }

  /** Whether the document is left as it was, with a word here and there in the language. */
  private static boolean isMostlyForeign(List<Finding> findings, Context context) {
    long foreign =
        findings.stream()
            .filter(f -> f.severity() == Severity.MAJOR)
            .mapToLong(f -> f.at().text().length())
            .sum();
    long all = context.document().segments().stream().mapToLong(s -> s.text().length()).sum();
    return 2 * foreign > all;
  }

  private static List<Finding> firstOf(List<Finding> findings) {
    List<Finding> one = new ArrayList<>();
    for (Finding finding : findings) {
      one.add(one.isEmpty() ? finding : finding.withSeverity(Severity.NEUTRAL));
    }
    return one;
  }

  /** A target that is its source is a fault of the pair. */
  private static Set<Segment> copied(Context context) {
    return context.document().pairs().stream()
        .filter(Pair::isCopied)
        .flatMap(pair -> pair.target().stream())
        .collect(Collectors.toSet());
  }

  private List<Finding> findings(
      Segment segment, Conventions conventions, Severity ofWords, Context context) {
    List<Span> passages = passages(segment, conventions, context);
    List<Finding> findings = new ArrayList<>();
    passages.forEach(p -> findings.add(finding(segment, p, info().severity(), context)));
    if (!conventions.scripts().contains(UnicodeScript.LATIN)) {
      new LatinWords(segment, conventions, context)
          .find().stream()
              .filter(w -> passages.stream().noneMatch(w::overlaps))
              .forEach(w -> findings.add(finding(segment, w, ofWords, context)));
    }
    return findings;
  }

  private Finding finding(Segment segment, Span at, Severity severity, Context context) {
    return Slip.unfixed(segment, at)
        .finding(this, severity, Message.of("Not translated."), context);
  }

  /** Sentences, clauses and what is in a third script. */
  private static List<Span> passages(Segment segment, Conventions conventions, Context context) {
    String text = segment.text();
    List<Span> found = new ArrayList<>();
    for (Span sentence : context.sentences(segment)) {
      if (ForeignPassage.isSentence(text, sentence, conventions)) {
        found.add(sentence);
      } else {
        found.addAll(ForeignPassage.clauses(text, sentence, conventions));
      }
    }
    if (conventions.spacesWords()) {
      OTHER_SCRIPT
          .matcher(text)
          .results()
          .map(m -> new Span(m.start(), m.end()))
          .filter(s -> !ForeignPassage.isSet(text, s) && found.stream().noneMatch(s::overlaps))
          .filter(s -> !LanguageNames.isOwnName(s.of(text)))
          .forEach(found::add);
    }
    found.sort(null);
    return found;
  }

  private static boolean isFullOfLatin(Context context) {
    int words = 0;
    int latin = 0;
    for (Segment segment : context.document().segments()) {
      latin += (int) segment.text().chars().filter(c -> c == OBJECT).count();
      for (Token token : context.tokens(segment)) {
        words += token.isWord() ? 1 : 0;
        latin += token.isWord() && isLatin(token.text()) ? 1 : 0;
      }
    }
    return latin > FEW && latin * LATIN_IN > words;
  }

  private static boolean isLatin(String word) {
    int first = word.codePointAt(0);
    return UnicodeScript.of(first) == UnicodeScript.LATIN && Character.isLowerCase(first);
  }
}
