package dev.isogloss.check.typography;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.OwnProse;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.Conventions;
import dev.isogloss.language.Language;
import dev.isogloss.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds punctuation marks without a space behind them. */
@AutoService(Check.class)
@CheckInfo(
    id = "typography-space-after",
    summary = "A space is missing after a punctuation mark.",
    category = Category.LINGUISTIC_PUNCTUATION,
    severity = Severity.MINOR,
    safety = Safety.SAFE,
    doc =
        """
        ## What it finds
        A sentence that begins right behind the full stop of the last one (городе.После), and words
        joined by a comma, semicolon or colon. Both words must be known to the dictionary and longer
        than one letter, so addresses, names of files and of functions are left alone.

        ## Why
        Two words run into one.

        ## Fix
        Adds the space. Safe behind commas, and behind a full stop in a language with cases,
        whose words no name of a file or function is made of.
        """)
public final class TypographySpaceAfter implements Check.OfSegment {
  private static final Pattern AFTER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._/@-])(\\p{L}{2,})([.!?…][»”\"]?|[,;:])(?=(\\p{L}{2,}|\\p{Lu})(?![\\p{L}_/@(]|[.:]\\p{L}))");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)>\"]{1,300}");

  private static final int LONGEST_ABBREVIATION = 4;

  @Override
  public List<Finding> check(Segment segment, Context context) {
    Language language = context.language(segment);
    if (!language.conventions().spacesWords()) {
      return List.of();
    }
    List<MatchResult> found =
        AFTER.matcher(segment.text()).results().filter(m -> isMissing(m, language)).toList();
    if (found.isEmpty()) {
      return List.of();
    }
    OwnProse own = OwnProse.of(segment, context);
    return found.stream()
        .filter(m -> own.has(m.start()) && !isAddress(m, context))
        .map(
            m ->
                slip(segment, m, language)
                    .finding(
                        this, Message.of("A space is missing after «{0}».", m.group(2)), context))
        .toList();
  }

  /** Whether the file has the words in an address as well: <i>Libera.Chat</i>, libera.chat. */
  private static boolean isAddress(MatchResult found, Context context) {
    String name = found.group(1) + found.group(2) + found.group(3);
    return found.group(2).equals(".")
        && ADDRESS
            .matcher(context.document().source().content())
            .results()
            .anyMatch(
                a -> a.group().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
  }

  private static boolean isMissing(MatchResult found, Language language) {
    boolean ends = ".!?…".indexOf(found.group(2).charAt(0)) >= 0;
    boolean fits = !ends || isSentenceStart(found.group(1), found.group(3));
    boolean member = ends && mayBeMember(found.group(1), language);
    return fits
        && !member
        && (isKnown(found.group(1), language) || ends && isOwnWord(found.group(1), language))
        && isKnown(found.group(3), language);
  }

  private static boolean isSentenceStart(String before, String after) {
    return before.codePoints().skip(1).allMatch(Character::isLowerCase)
        && Character.isUpperCase(after.codePointAt(0))
        && !isPartOfName(after);
  }

  /**
   * Whether a word with a capital before a full stop may name what has a member behind it, as
   * programs write it: <i>Tree.Folder</i>.
   */
  private static boolean mayBeMember(String before, Language language) {
    return Character.isUpperCase(before.codePointAt(0))
        && language.conventions().scripts().contains(UnicodeScript.LATIN)
        && !language.orthography().capitalisesNouns();
  }

  /** Capitals alone behind a full stop belong to a name: <i>Paint.NET</i>. */
  private static boolean isPartOfName(String after) {
    return after.length() > 1 && after.codePoints().allMatch(Character::isUpperCase);
  }

  /** A word that the dictionary lacks and no name of a file. */
  private static boolean isOwnWord(String word, Language language) {
    return isApartFromCode(language)
        && word.length() > LONGEST_ABBREVIATION
        && word.codePoints().allMatch(language.conventions()::isOwnLetter);
  }

  /**
   * Whether the language tells its words from names of files and programs: it has other letters.
   */
  private static boolean isApartFromCode(Language language) {
    return language.inflection().hasCases()
        && !language.conventions().scripts().contains(UnicodeScript.LATIN);
  }

  private static boolean isKnown(String word, Language language) {
    Conventions conventions = language.conventions();
    return word.codePoints().allMatch(conventions::isOwnLetter)
        && (!language.morphology().readings(word).isEmpty()
            || Character.isUpperCase(word.codePointAt(0)) && isApartFromCode(language));
  }

  private static Slip slip(Segment segment, MatchResult found, Language language) {
    Span mark = new Span(found.start(2), found.end(2));
    boolean comma = found.group(2).equals(",");
    boolean sure = comma || found.group(2).equals(".") && isApartFromCode(language);
    return Slip.of(segment, mark, found.group(2) + " ", sure ? Safety.SAFE : Safety.UNSAFE);
  }
}
