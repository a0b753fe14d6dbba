package dev.isogloss.check.number;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Reading;
import dev.isogloss.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a document that name a thing and count nothing: versions, and what figures,
 * listings and chapters have for a name. A number is one by the noun before it, by its own marks,
 * by the cells of its column, or because the document has it as one elsewhere.
 */
final class Labels {
  private static final String DOTTED = "\\d{1,3}\\.\\d{1,4}";

  /** A number with two parts and, in the groups, what shows it to be a version. */
  private static final Pattern VERSION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,_/-])([vV]\\.?\\h?)?("
              + DOTTED
              + ")(?![\\p{N}_])(\\+(?!\\h?\\d)|[.-][xX*](?!\\p{L})|(?:\\.\\d{1,3})+(?![.\\d]))?");

  /** Two such numbers with the same first part, as the sections of a chapter have it. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\p{N}.,_/-])(([1-9]\\d?)\\.\\d{1,3})\\h?[-–—]\\h?(\\2\\.\\d{1,3})(?![\\p{N}_/]|[.,]\\d)");

  private static final Pattern PAIR =
      Pattern.compile("(?<![\\p{L}\\p{N}.,_/-])\\d{1,3}[-–]\\d{1,3}(?![\\p{N}_/-]|[.,]\\d)");

  private final Set<String> texts = new HashSet<>();
  private final Set<String> majors = new HashSet<>();
  private final Columns columns;
  private final Context context;

  private Labels(Context context) {
    this.context = context;
    this.columns = Columns.of(context);
  }

  static Labels of(Context context) {
    Labels labels = new Labels(context);
    context.document().segments().forEach(labels::gather);
    return labels;
  }

  /** Whether a number, or two with a hyphen between, is a label where it is. */
  boolean has(Segment segment, Span number) {
    String text = number.of(segment.text());
    Language language = context.language(segment);
    boolean pair = PAIR.matcher(text).matches();
    LabelNoun noun = LabelNoun.before(number, segment, language);
    boolean counts = countsNoun(segment.text(), number.end(), language);
    if (noun.near() || !counts) {
      if (pair ? noun.isSingular() : noun.isLabel() || noun.isForeignName()) {
        return true;
      }
    }
    if (counts) {
      return false;
    }
    boolean beside = !pair && isBesideLabel(segment, number, language);
    boolean later = text.endsWith("0") && majors.contains(major(text));
    return texts.contains(text)
        || later
        || beside
        || namesColumn(segment, text)
        || !pair && columns.of(segment).stream().anyMatch(this::showsVersion);
  }

  /**
   * Whether the sentence has a version of the same kind before it: <i>TLS 1.2 is followed by
   * 1.3</i>.
   */
  private boolean isBesideLabel(Segment segment, Span number, Language language) {
    String text = number.of(segment.text());
    if (!text.matches(DOTTED) || text.startsWith("0")) {
      return false;
    }
    Span sentence =
        context.sentences(segment).stream()
            .filter(s -> s.contains(number.start()))
            .findFirst()
            .orElse(number);
    Matcher other = VERSION.matcher(segment.text()).region(sentence.start(), number.start());
    while (other.find()) {
      Span at = new Span(other.start(2), other.end(2));
      boolean named =
          Number.of(segment.text(), at.start(), at.end())
              .isBehindForeignWord(language.conventions());
      boolean label = named || LabelNoun.before(at, segment, language).isLabel();
      if (label && major(other.group(2)).equals(major(text))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number is all that is at the top of a column. */
  private boolean namesColumn(Segment cell, String number) {
    return columns.isTop(cell) && cell.text().strip().equals(number);
  }

  private void gather(Segment segment) {
    String text = segment.text();
    Language language = context.language(segment);
    Matcher version = VERSION.matcher(text);
    while (version.find()) {
      if (isVersion(version, segment, language)) {
        add(version.group(2));
      }
    }
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      if (!isCounted(text, range.end())) {
        texts.add(range.group(1));
        texts.add(range.group(3));
      }
    }
    Matcher pair = PAIR.matcher(text);
    while (pair.find()) {
      Span at = new Span(pair.start(), pair.end());
      if (LabelNoun.before(at, segment, language).isSingular()) {
        texts.add(pair.group());
      }
    }
  }

  private void add(String version) {
    texts.add(version);
    majors.add(major(version));
  }

  private static String major(String version) {
    return version.substring(0, Math.max(0, version.indexOf('.')));
  }

  private static boolean isVersion(Matcher version, Segment segment, Language language) {
    boolean marked = version.group(1) != null || version.group(3) != null;
    Span at = new Span(version.start(2), version.end(2));
    return marked
        || isSince(segment.text(), version.end(), language)
        || isFrom(segment.text(), version.start(), language)
        || LabelNoun.before(at, segment, language).isLabel();
  }

  private static boolean isSince(String text, int end, Language language) {
    String after = text.substring(end, Math.min(text.length(), end + LONGEST_SINCE)).strip();
    String lower = after.toLowerCase(Locale.ROOT);
    return language.numbers().since().stream().anyMatch(lower::startsWith);
  }

  private static final int LONGEST_SINCE = 24;

  /** Whether words such as <i>as of</i> are right before. */
  private static boolean isFrom(String text, int start, Language language) {
    String before = text.substring(Math.max(0, start - LONGEST_SINCE), start).stripTrailing();
    String lower = before.toLowerCase(Locale.ROOT);
    return language.numbers().from().stream().anyMatch(lower::endsWith);
  }

  /** Whether a sign or a word in small letters is right behind, which may be counted. */
  private static boolean isCounted(String text, int end) {
    String after = Number.of(text, end, end).after();
    return !after.isEmpty() && !Character.isUpperCase(after.codePointAt(0));
  }

  /** Whether a noun follows in the form that numbers ask for: <i>4-6 часов, 4-6 hours</i>. */
  static boolean countsNoun(String text, int end, Language language) {
    return language.morphology().readings(Number.of(text, end, end).after()).stream()
        .map(Reading::morph)
        .filter(m -> m.pos() == Morph.Pos.NOUN)
        .anyMatch(
            m ->
                language.phrases().countsInGenitive()
                    ? m.grammaticalCase() == Morph.Case.GENITIVE
                    : m.number() == Morph.Number.PLURAL);
  }

  private boolean showsVersion(Segment cell) {
    Language language = context.language(cell);
    Matcher version = VERSION.matcher(cell.text());
    while (version.find()) {
      if (isVersion(version, cell, language)) {
        return true;
      }
    }
    Matcher range = RANGE.matcher(cell.text());
    boolean ranged = range.find() && !isCounted(cell.text(), range.end());
    return ranged || isHeader(cell, language);
  }

  private static boolean isHeader(Segment cell, Language language) {
    List<String> words = List.of(cell.text().split("\\h+", -1));
    return words.stream().allMatch(w -> w.codePoints().noneMatch(Character::isDigit))
        && words.stream().anyMatch(w -> new LabelNoun(w, true, language).isLabel());
  }
}
