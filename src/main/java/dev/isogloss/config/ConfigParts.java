package dev.isogloss.config;

import dev.isogloss.config.Config.Ignored;
import dev.isogloss.config.Config.Markdown;
import dev.isogloss.config.Config.Override;
import dev.isogloss.config.Config.Paths;
import dev.isogloss.config.Config.Scoring;
import dev.isogloss.config.Config.Thresholds;
import dev.isogloss.language.HouseStyle;
import dev.isogloss.language.HouseStyle.DashMark;
import dev.isogloss.language.HouseStyle.Habit;
import dev.isogloss.language.HouseStyle.QuoteMarks;
import dev.isogloss.text.Glob;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The groups of keys below the top of the file. */
final class ConfigParts {
  static final Shape<Glob> GLOB = Shapes.text("a pattern of paths", Glob::of);
  static final Shape<Locale> LANGUAGE =
      Shapes.text("a BCP 47 language tag, such as ru or pt-BR", ConfigParts::language);
  static final Shape<String> REGEX = Shapes.text("a regular expression", ConfigParts::regex);
  static final Shape<List<String>> TEXTS = Shapes.list(Shapes.text());
  static final Shape<List<Glob>> GLOBS = Shapes.list(GLOB);

  private ConfigParts() {}

  record Pair(String source, String target) {}

  static Field<Levels> checks(List<String> names) {
    return new Field<>(
        "checks",
        "What is done with checks and families of checks: off, on or a severity.",
        new LevelsShape(names),
        Levels.NONE);
  }

  static Field<Ignored> ignore() {
    var words =
        new Field<>(
            "words",
            "Words that are right: a finding about nothing else is dropped.",
            TEXTS,
            List.<String>of());
    var patterns =
        new Field<>(
            "patterns",
            "Regular expressions over the file: a finding within a match is dropped.",
            Shapes.list(REGEX),
            List.<String>of());
    return new Field<>(
        "ignore",
        "Texts that are no findings.",
        Group.of(List.of(words, patterns), of -> new Ignored(of.of(words), of.of(patterns))),
        Ignored.NONE);
  }

  static Group<Paths> paths() {
    var include =
        new Field<>("include", "Patterns of files; without any, all.", GLOBS, List.<Glob>of());
    var exclude = new Field<>("exclude", "Patterns of files to leave out.", GLOBS, List.<Glob>of());
    var data =
        new Field<>(
            "data",
            "Patterns of tables of strings to check; without any, only those that are named.",
            GLOBS,
            List.<Glob>of());
    var ignoreFiles =
        new Field<>(
            "ignore-files",
            "Whether what .gitignore, .ignore and the repository leave out, and the folders that"
                + " builds fill, are left out.",
            Shapes.truth(),
            Paths.ALL.ignoreFiles());
    var followLinks =
        new Field<>(
            "follow-links",
            "Whether links to folders are followed.",
            Shapes.truth(),
            Paths.ALL.followLinks());
    return Group.of(
        List.of(include, exclude, data, ignoreFiles, followLinks),
        of ->
            new Paths(
                of.of(include),
                of.of(exclude),
                of.of(data),
                of.of(ignoreFiles),
                of.of(followLinks)));
  }

  static Group<Thresholds> thresholds() {
    var failOn =
        new Field<>(
            "fail-on",
            "The severity from which on a finding makes the exit status 1.",
            Shapes.choice(List.of(FailOn.values()), FailOn::name, "severity"),
            FailOn.minor);
    Field<Optional<Double>> minScore =
        new Field<>(
            "min-score",
            "The least calibrated score of the whole run; below it the exit status is 1.",
            Shapes.optional(Shapes.number(0, 100)),
            Optional.empty());
    Field<Optional<Integer>> maxFindings =
        new Field<>(
            "max-findings",
            "How many findings are shown, the worst first; the exit status counts all.",
            Shapes.optional(Shapes.integer(0)),
            Optional.empty());
    Field<Optional<Double>> drift =
        new Field<>(
            "drift-threshold",
            "How sure the checks of drift must be to report, from 0 to 1.",
            Shapes.optional(Shapes.number(0, 1)),
            Optional.empty());
    return Group.of(
        List.of(failOn, minScore, maxFindings, drift),
        of ->
            new Thresholds(
                of.of(failOn),
                of.of(minScore).orElse(null),
                of.of(maxFindings).orElse(null),
                of.of(drift).orElse(null)));
  }

  static Group<Scoring> scoring() {
    var passing =
        new Field<>(
            "passing",
            "The calibrated score at which a text passes (MQM: PT).",
            Shapes.number(0, 100),
            Scoring.DEFAULT.passing());
    var acceptable =
        new Field<>(
            "acceptable-points",
            "The penalty points per 1,000 words that are acceptable then (MQM: APP).",
            Shapes.positive(1_000_000),
            Scoring.DEFAULT.acceptablePoints());
    return Group.of(
        List.of(passing, acceptable), of -> new Scoring(of.of(passing), of.of(acceptable)));
  }

  static Group<Markdown> markdown() {
    var dialect =
        new Field<>(
            "dialect",
            "The site generator or editor the files are written for; auto: decided by the files.",
            Shapes.choice(List.of(MarkdownDialect.values()), MarkdownDialect::id, "dialect"),
            MarkdownDialect.AUTO);
    Field<Optional<List<String>>> attributes =
        new Field<>(
            "attributes",
            "The attributes of tags and arguments of shortcodes that people read, instead of title,"
                + " label, alt, aria-label, summary, description and caption.",
            Shapes.optional(TEXTS),
            Optional.empty());
    return Group.of(
        List.of(dialect, attributes),
        of -> new Markdown(of.of(dialect), of.of(attributes).orElse(null)));
  }

  static Group<HouseStyle> conventions() {
    var marks =
        new Field<>(
            "optional-marks",
            "The marks that a language lets writers leave out, as Russian does: always, never, or"
                + " consistent within a document.",
            habit(),
            Habit.CONSISTENT);
    var capital =
        new Field<>(
            "polite-capital",
            "The capital of the pronoun that addresses one reader, as Russian has: always, never,"
                + " or consistent within a document.",
            habit(),
            Habit.CONSISTENT);
    var dash =
        new Field<>(
            "dash",
            "The dash between words: em (—), en (–), or that of the document.",
            Shapes.choice(List.of(DashMark.values()), DashMark::id, "dash"),
            DashMark.DOCUMENT);
    var quotes =
        new Field<>(
            "quotes",
            "The outer quotation marks: angle («…»), curly (“…”), low („…“), straight (\"…\"), or"
                + " those of the document.",
            Shapes.choice(List.of(QuoteMarks.values()), QuoteMarks::id, "pair of quotation marks"),
            QuoteMarks.DOCUMENT);
    return Group.of(
        List.of(marks, capital, dash, quotes),
        of -> new HouseStyle(of.of(marks), of.of(capital), of.of(dash), of.of(quotes)));
  }

  private static Shape<Habit> habit() {
    return Shapes.choice(List.of(Habit.values()), Habit::id, "habit");
  }

  static Group<Override> override(List<String> names) {
    var paths = new Field<>("paths", "Patterns of files.", GLOBS, List.<Glob>of());
    Field<Optional<Locale>> language =
        new Field<>(
            "language",
            "Their language, as a BCP 47 tag.",
            Shapes.optional(LANGUAGE),
            Optional.empty());
    Field<Optional<List<String>>> glossaries =
        new Field<>(
            "glossaries",
            "Their glossaries, instead of the others.",
            Shapes.optional(TEXTS),
            Optional.empty());
    var checks = checks(names);
    var ignore = ignore();
    return Group.of(
            List.of(paths, language, glossaries, checks, ignore),
            of ->
                new Override(
                    of.of(paths),
                    of.of(language).orElse(null),
                    of.of(glossaries).orElse(null),
                    of.of(checks),
                    of.of(ignore)))
        .requiring(paths);
  }

  static Group<Pair> pair() {
    var source = new Field<>("source", "The path of the source.", Shapes.text(), "");
    var target = new Field<>("target", "The path of its translation.", Shapes.text(), "");
    return Group.of(List.of(source, target), of -> new Pair(of.of(source), of.of(target)))
        .requiring(source, target);
  }

  private static String regex(String text) {
    try {
      return Pattern.compile(text).pattern();
    } catch (StackOverflowError e) {
      throw new IllegalArgumentException("nested too deeply", e);
    }
  }

  private static Locale language(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
