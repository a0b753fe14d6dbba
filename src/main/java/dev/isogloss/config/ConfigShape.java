package dev.isogloss.config;

import dev.isogloss.config.Config.Ignored;
import dev.isogloss.config.Config.Markdown;
import dev.isogloss.config.Config.Override;
import dev.isogloss.config.Config.Paths;
import dev.isogloss.config.Config.Scoring;
import dev.isogloss.config.Config.Thresholds;
import dev.isogloss.config.ConfigParts.Pair;
import dev.isogloss.config.Group.Values;
import dev.isogloss.language.HouseStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys at the top of the file. Whatever is documented of them is documented here. */
final class ConfigShape {
  private final Field<List<Locale>> languages =
      new Field<>(
          "languages",
          "The languages of the files, as BCP 47 tags. With one, none is detected; with several, a"
              + " file whose language is none of them counts as the first.",
          Shapes.list(ConfigParts.LANGUAGE),
          List.of());
  private final Field<Paths> paths =
      new Field<>(
          "paths",
          "Which files are taken out of folders. A file that is named itself is always taken.",
          ConfigParts.paths(),
          Paths.ALL);
  private final Field<List<String>> glossaries =
      new Field<>(
          "glossaries",
          "Glossary files: CSV, TSV or TBX, relative to this file.",
          ConfigParts.TEXTS,
          List.of());
  private final Field<Levels> checks;
  private final Field<Ignored> ignore = ConfigParts.ignore();
  private final Field<Thresholds> thresholds =
      new Field<>("thresholds", "When a run fails.", ConfigParts.thresholds(), Thresholds.NONE);
  private final Field<Scoring> score =
      new Field<>(
          "score",
          "How the calibrated MQM score is calibrated.",
          ConfigParts.scoring(),
          Scoring.DEFAULT);
  private final Field<List<Override>> overrides;
  private final Field<Markdown> markdown =
      new Field<>("markdown", "How Markdown is read.", ConfigParts.markdown(), Markdown.USUAL);
  private final Field<HouseStyle> conventions =
      new Field<>(
          "conventions",
          "What is decided where languages leave a choice; what is not, each document decides.",
          ConfigParts.conventions(),
          HouseStyle.OF_DOCUMENT);
  private final Field<Optional<String>> baseline =
      new Field<>(
          "baseline",
          "The file of accepted findings.",
          Shapes.optional(Shapes.text()),
          Optional.empty());
  private final Field<Boolean> ratchet =
      new Field<>(
          "ratchet",
          "Whether the counts of the baseline may only fall: --update-baseline accepts nothing new.",
          Shapes.truth(),
          false);
  private final Field<Optional<String>> lock =
      new Field<>(
          "lock",
          "The file of locked renderings.",
          Shapes.optional(Shapes.text()),
          Optional.empty());
  private final Field<Optional<String>> words =
      new Field<>(
          "words",
          "The file of the project's own words, one a line, which are no misspellings in any form:"
              + " isogloss words add WORD.",
          Shapes.optional(Shapes.text()),
          Optional.empty());
  private final Field<Boolean> cache =
      new Field<>(
          "cache",
          "Whether results are kept in .isogloss/cache and used for files that did not change.",
          Shapes.truth(),
          true);
  private final Field<List<Pair>> pairs =
      new Field<>(
          "pairs",
          "Which file translates which. Not built yet.",
          new RefusedShape<>(Shapes.list(ConfigParts.pair())),
          List.of());

  /**
   * @param names the checks and families that may be named
   */
  ConfigShape(List<String> names) {
    checks = ConfigParts.checks(names);
    overrides =
        new Field<>(
            "overrides",
            "What is different for some files; of several that fit, later ones win.",
            Shapes.list(ConfigParts.override(names)),
            List.of());
  }

  Group<Config> whole() {
    List<Field<?>> fields =
        List.of(
            languages,
            paths,
            glossaries,
            checks,
            ignore,
            thresholds,
            score,
            overrides,
            markdown,
            conventions,
            baseline,
            ratchet,
            lock,
            words,
            cache,
            pairs);
    return Group.of(fields, this::config);
  }

  private Config config(Values values) {
    return new Config(
        values.of(languages),
        values.of(paths),
        values.of(glossaries),
        values.of(checks),
        values.of(ignore),
        values.of(thresholds),
        values.of(score),
        values.of(overrides),
        values.of(markdown),
        values.of(conventions),
        values.of(baseline).orElse(null),
        values.of(ratchet),
        values.of(lock).orElse(null),
        values.of(words).orElse(null),
        values.of(cache));
  }
}
