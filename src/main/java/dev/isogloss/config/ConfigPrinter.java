package dev.isogloss.config;

import dev.isogloss.config.Config.Ignored;
import dev.isogloss.config.Config.Markdown;
import dev.isogloss.config.Config.Override;
import dev.isogloss.config.Config.Paths;
import dev.isogloss.language.HouseStyle;
import dev.isogloss.text.Glob;
import dev.isogloss.yaml.YamlPrinter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a configuration as a file that says the same; what is not set is left out. */
public final class ConfigPrinter {
  private ConfigPrinter() {}

  /** The text of the file. */
  public static String print(Config config) {
    return YamlPrinter.print(map(config));
  }

  private static Map<String, Object> map(Config config) {
    Map<String, Object> map = new LinkedHashMap<>();
    putList(map, "languages", config.languages().stream().map(l -> l.toLanguageTag()).toList());
    Map<String, Object> paths = new LinkedHashMap<>();
    putList(paths, "include", texts(config.paths().include()));
    putList(paths, "exclude", texts(config.paths().exclude()));
    putList(paths, "data", texts(config.paths().data()));
    putUnusual(paths, "ignore-files", config.paths().ignoreFiles(), Paths.ALL.ignoreFiles());
    putUnusual(paths, "follow-links", config.paths().followLinks(), Paths.ALL.followLinks());
    putMap(map, "paths", paths);
    putList(map, "glossaries", config.glossaries());
    putMap(map, "checks", levels(config.checks()));
    putMap(map, "ignore", ignored(config.ignore()));
    Map<String, Object> thresholds = new LinkedHashMap<>();
    thresholds.put("fail-on", config.thresholds().failOn().name());
    put(thresholds, "min-score", config.thresholds().minScore());
    put(thresholds, "max-findings", config.thresholds().maxFindings());
    map.put("thresholds", thresholds);
    Map<String, Object> score = new LinkedHashMap<>();
    score.put("passing", config.score().passing());
    score.put("acceptable-points", config.score().acceptablePoints());
    map.put("score", score);
    List<Map<String, Object>> overrides = new ArrayList<>();
    config.overrides().forEach(one -> overrides.add(override(one)));
    putList(map, "overrides", overrides);
    putMap(map, "markdown", markdown(config.markdown()));
    putMap(map, "conventions", conventions(config.conventions()));
    put(map, "baseline", config.baseline());
    map.put("ratchet", config.ratchet());
    put(map, "lock", config.lock());
    put(map, "words", config.words());
    map.put("cache", config.cache());
    return map;
  }

  private static Map<String, Object> markdown(Markdown markdown) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (markdown.dialect() != MarkdownDialect.AUTO) {
      map.put("dialect", markdown.dialect().id());
    }
    put(map, "attributes", markdown.attributes());
    return map;
  }

  private static Map<String, Object> conventions(HouseStyle house) {
    HouseStyle free = HouseStyle.OF_DOCUMENT;
    Map<String, Object> map = new LinkedHashMap<>();
    putChosen(map, "optional-marks", house.optionalMarks().id(), free.optionalMarks().id());
    putChosen(map, "polite-capital", house.politeCapital().id(), free.politeCapital().id());
    putChosen(map, "dash", house.dash().id(), free.dash().id());
    putChosen(map, "quotes", house.quotes().id(), free.quotes().id());
    return map;
  }

  private static Map<String, Object> override(Override override) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("paths", texts(override.paths()));
    put(map, "language", override.language() == null ? null : override.language().toLanguageTag());
    put(map, "glossaries", override.glossaries());
    putMap(map, "checks", levels(override.checks()));
    putMap(map, "ignore", ignored(override.ignore()));
    return map;
  }

  private static Map<String, Object> levels(Levels levels) {
    Map<String, Object> map = new LinkedHashMap<>();
    levels.by().forEach((name, level) -> map.put(name, level.id()));
    return map;
  }

  private static Map<String, Object> ignored(Ignored ignored) {
    Map<String, Object> map = new LinkedHashMap<>();
    putList(map, "words", ignored.words());
    putList(map, "patterns", ignored.patterns());
    return map;
  }

  private static List<String> texts(List<Glob> globs) {
    return globs.stream().map(Objects::toString).toList();
  }

  private static void put(Map<String, Object> map, String key, @Nullable Object value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  private static void putUnusual(
      Map<String, Object> map, String key, boolean value, boolean usual) {
    if (value != usual) {
      map.put(key, value);
    }
  }

  private static void putChosen(Map<String, Object> map, String key, String value, String usual) {
    if (!value.equals(usual)) {
      map.put(key, value);
    }
  }

  private static void putList(Map<String, Object> map, String key, List<?> values) {
    if (!values.isEmpty()) {
      map.put(key, values);
    }
  }

  private static void putMap(Map<String, Object> map, String key, Map<String, Object> values) {
    if (!values.isEmpty()) {
      map.put(key, values);
    }
  }
}
