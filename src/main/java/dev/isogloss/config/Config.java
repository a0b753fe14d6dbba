package dev.isogloss.config;

import dev.isogloss.language.HouseStyle;
import dev.isogloss.text.Glob;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file says. Paths are relative to its folder, with {@code /} between their
 * parts.
 *
 * @param languages those of the files; with one, none is detected; empty if not said
 * @param paths which files are checked
 * @param markdown how Markdown is read
 * @param conventions what is decided of the writing that languages leave free
 * @param lock the file of locked renderings; nothing is locked if null
 * @param words the file of the project's own words; none if null
 * @param cache whether results are kept from run to run
 */
public record Config(
    List<Locale> languages,
    Paths paths,
    List<String> glossaries,
    Levels checks,
    Ignored ignore,
    Thresholds thresholds,
    Scoring score,
    List<Override> overrides,
    Markdown markdown,
    HouseStyle conventions,
    @Nullable String baseline,
    boolean ratchet,
    @Nullable String lock,
    @Nullable String words,
    boolean cache) {
  public Config {
    languages = List.copyOf(languages);
    glossaries = List.copyOf(glossaries);
    overrides = List.copyOf(overrides);
  }

  /**
   * Which files are checked.
   *
   * @param include which are taken out of folders; empty for all
   * @param exclude which are not
   * @param data which are, though their format may hold anything
   * @param ignoreFiles whether what ignore files and build folders hold is left out
   * @param followLinks whether links to folders are followed
   */
  public record Paths(
      List<Glob> include,
      List<Glob> exclude,
      List<Glob> data,
      boolean ignoreFiles,
      boolean followLinks) {
    /** All files that people of the project write. */
    public static final Paths ALL = new Paths(List.of(), List.of(), List.of(), true, false);

    public Paths {
      include = List.copyOf(include);
      exclude = List.copyOf(exclude);
      data = List.copyOf(data);
    }
  }

  /** The same with other languages, checks and threshold of drift. */
  public Config with(List<Locale> otherLanguages, Levels otherChecks, @Nullable Double drift) {
    return new Config(
        otherLanguages,
        paths,
        glossaries,
        otherChecks,
        ignore,
        new Thresholds(thresholds.failOn(), thresholds.minScore(), thresholds.maxFindings(), drift),
        score,
        overrides,
        markdown,
        conventions,
        baseline,
        ratchet,
        lock,
        words,
        cache);
  }

  /** The same with other glossaries, checks and overrides. */
  public Config with(List<String> otherGlossaries, Levels otherChecks, List<Override> others) {
    return new Config(
        languages,
        paths,
        otherGlossaries,
        otherChecks,
        ignore,
        thresholds,
        score,
        others,
        markdown,
        conventions,
        baseline,
        ratchet,
        lock,
        words,
        cache);
  }

  /**
   * How Markdown and MDX are read.
   *
   * @param attributes of tags, and arguments of shortcodes, that are prose; the usual ones if null
   */
  public record Markdown(MarkdownDialect dialect, @Nullable List<String> attributes) {
    public static final Markdown USUAL = new Markdown(MarkdownDialect.AUTO, null);

    public Markdown {
      attributes = attributes == null ? null : List.copyOf(attributes);
    }
  }

  /**
   * Texts that are no findings.
   *
   * @param words which are ignored where a finding is about nothing else
   * @param patterns regular expressions; a finding within a match is ignored
   */
  public record Ignored(List<String> words, List<String> patterns) {
    public static final Ignored NONE = new Ignored(List.of(), List.of());

    public Ignored {
      words = List.copyOf(words);
      patterns = List.copyOf(patterns);
    }
  }

  /**
   * From where on a run fails.
   *
   * @param minScore the least calibrated score; none if null
   * @param maxFindings how many findings are shown; all if null
   * @param drift how sure the checks of drift must be, from 0 to 1; as they choose if null
   */
  public record Thresholds(
      FailOn failOn,
      @Nullable Double minScore,
      @Nullable Integer maxFindings,
      @Nullable Double drift) {
    public static final Thresholds NONE = new Thresholds(FailOn.minor, null, null, null);
  }

  /**
   * How MQM's calibrated score is calibrated.
   *
   * @param passing the score at which a text passes
   * @param acceptablePoints the penalty points per 1,000 words that a text with that score has
   */
  public record Scoring(double passing, double acceptablePoints) {
    public static final Scoring DEFAULT = new Scoring(90, 10);
  }

  /**
   * What is different for some files.
   *
   * @param language their language; not said if null
   * @param glossaries theirs instead of the others; not said if null
   */
  public record Override(
      List<Glob> paths,
      @Nullable Locale language,
      @Nullable List<String> glossaries,
      Levels checks,
      Ignored ignore) {
    public Override {
      paths = List.copyOf(paths);
    }
  }
}
