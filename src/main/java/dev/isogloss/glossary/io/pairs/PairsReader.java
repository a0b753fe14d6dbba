package dev.isogloss.glossary.io.pairs;

import dev.isogloss.csv.CsvCell;
import dev.isogloss.glossary.io.ColumnNames;
import dev.isogloss.glossary.io.foreign.Header;
import dev.isogloss.glossary.io.foreign.Meaning;
import dev.isogloss.glossary.io.table.Records;
import dev.isogloss.yaml.YamlNode;
import dev.isogloss.yaml.YamlNode.Entry;
import dev.isogloss.yaml.YamlNode.Items;
import dev.isogloss.yaml.YamlNode.Keys;
import dev.isogloss.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values → records. A key with a text is a pair, unless it says something of the file; an object
 * whose keys are names of fields is a record; every other object is a group.
 */
final class PairsReader {
  private static final String YES = "yes";

  private final Records records = new Records();
  private String source = "";
  private String target = "";

  /** Whether the keys of a group of objects are terms, in a language that none of them has. */
  private boolean isSourceKeyed;

  /** What was found. */
  Records records() {
    return records;
  }

  /** The languages that somebody or else the file says. */
  ColumnNames said(ColumnNames columns) {
    boolean told = columns.isEmpty() && !source.isEmpty();
    String both = target.isEmpty() ? source : source + "," + target;
    return told ? ColumnNames.of(both) : columns;
  }

  /** Reads the value of a file. */
  void read(YamlNode root) {
    group(root, Records.TARGET);
  }

  /**
   * @param field what a text is that belongs to a key of the group
   */
  private void group(YamlNode node, String field) {
    if (node instanceof Keys keys) {
      isSourceKeyed = KeyedValues.isSourceKeyed(keys);
    }
    if (node instanceof Items items) {
      items.values().forEach(item -> item(item, field));
    } else if (node instanceof Keys keys) {
      if (!joined(keys)) {
        keys.entries().forEach(entry -> entry(entry, field));
      }
    }
  }

  private void item(YamlNode item, String field) {
    if (item instanceof Keys keys) {
      record(keys, Map.of());
    } else if (item instanceof Scalar scalar && field.equals(Records.KEEP)) {
      keep(scalar);
    } else if (item instanceof Items pair && isPair(pair)) {
      pair(cell(pair.values().get(0)), field, cell(pair.values().get(1)));
    }
  }

  private void pair(CsvCell term, String field, CsvCell value) {
    Map<String, CsvCell> record = new LinkedHashMap<>();
    record.put(Records.SOURCE, term);
    record.put(field, value);
    records.add(record);
  }

  private static boolean isPair(Items items) {
    return items.values().size() == 2 && items.values().stream().allMatch(Scalar.class::isInstance);
  }

  private void keep(Scalar scalar) {
    Map<String, CsvCell> record = new LinkedHashMap<>();
    record.put(Records.SOURCE, cell(scalar));
    record.put(Records.KEEP, Records.cell(YES, scalar.at()));
    records.add(record);
  }

  private void entry(Entry entry, String field) {
    String key = entry.key().text();
    YamlNode value = entry.value();
    if (value instanceof Scalar scalar) {
      scalar(entry.key(), scalar, field);
      return;
    }
    if (KeyedValues.isOfTheFile(key)) {
      return;
    }
    Optional<Direction> direction = Direction.of(key);
    Optional<Header> header = Header.of(key);
    Meaning meaning = header.map(Header::meaning).orElse(Meaning.TARGET);
    if (value instanceof Keys keys && direction.isPresent()) {
      ofLanguage(direction.get().target(), keys);
    } else if (meaning == Meaning.KEEP) {
      kept(value);
    } else if (meaning == Meaning.WRONG || meaning == Meaning.FORBIDDEN) {
      wrong(value);
    } else if (value instanceof Items items && isList(items)) {
      pair(cell(entry.key()), field, list(items));
    } else if (value instanceof Keys keys && header.filter(h -> h.language() != null).isPresent()) {
      ofLanguage(key, keys);
    } else if (value instanceof Keys keys && KeyedValues.isRecord(keys)) {
      Map<String, CsvCell> named = new LinkedHashMap<>();
      boolean ownTerm = KeyedValues.hasOwnTerm(keys) && !isSourceKeyed;
      named.put(ownTerm ? "concept" : Records.SOURCE, cell(entry.key()));
      record(keys, named);
    } else {
      group(value, field);
    }
  }

  private static boolean isList(Items items) {
    return items.values().stream().allMatch(Scalar.class::isInstance);
  }

  private void scalar(Scalar key, Scalar value, String field) {
    Meaning meaning = Header.meaning(key.text()).orElse(Meaning.TARGET);
    if (meaning == Meaning.SOURCE_LANGUAGE) {
      source = tag(value);
    } else if (meaning == Meaning.TARGET_LANGUAGE) {
      target = tag(value);
    } else if (!KeyedValues.isOfTheFile(key.text())) {
      pair(cell(key), field, cell(value));
    }
  }

  private static String tag(Scalar value) {
    return Header.language(value.text()).map(l -> l.toLanguageTag()).orElse("");
  }

  private void kept(YamlNode value) {
    if (value instanceof Keys keys) {
      keys.entries().forEach(e -> keep(e.key()));
    } else {
      group(value, Records.KEEP);
    }
  }

  /** A wrong translation of a term, or a wrong word and the right one in the same letters. */
  private void wrong(YamlNode value) {
    if (!(value instanceof Keys keys)) {
      group(value, Records.WRONG);
      return;
    }
    for (Entry entry : keys.entries()) {
      if (entry.value() instanceof Scalar right
          && KeyedValues.isAlike(entry.key().text(), right.text())) {
        Map<String, CsvCell> record = new LinkedHashMap<>();
        record.put(Records.TARGET, cell(right));
        record.put(Records.WRONG, cell(entry.key()));
        records.add(record);
      } else {
        entry(entry, Records.WRONG);
      }
    }
  }

  /** Terms below a language: the keys are those of the source. */
  private void ofLanguage(String language, Keys keys) {
    for (Entry entry : keys.entries()) {
      if (entry.value() instanceof Scalar scalar) {
        pair(cell(entry.key()), language, cell(scalar));
      }
    }
  }

  /** Languages with the same keys below them: a key names a concept. */
  private boolean joined(Keys keys) {
    List<Entry> languages =
        keys.entries().stream()
            .filter(e -> e.value() instanceof Keys && KeyedValues.isLanguage(e.key().text()))
            .toList();
    if (languages.size() < 2) {
      return false;
    }
    String field = KeyedValues.isForeignTo(languages) ? Records.SOURCE : "concept";
    Map<String, Map<String, CsvCell>> byKey = new LinkedHashMap<>();
    for (Entry language : languages) {
      for (Entry term : ((Keys) language.value()).entries()) {
        if (term.value() instanceof Scalar scalar) {
          byKey
              .computeIfAbsent(
                  term.key().text(), k -> new LinkedHashMap<>(Map.of(field, cell(term.key()))))
              .put(language.key().text(), cell(scalar));
        }
      }
    }
    byKey.values().forEach(records::add);
    return true;
  }

  private void record(Keys keys, Map<String, CsvCell> named) {
    Map<String, CsvCell> record = new LinkedHashMap<>(named);
    for (Entry entry : keys.entries()) {
      String key = entry.key().text();
      if (entry.value() instanceof Scalar scalar) {
        record.put(key, cell(scalar));
      } else if (entry.value() instanceof Items items) {
        CsvCell list = list(items);
        if (!list.isBlank()) {
          record.put(key, list);
        }
      } else if (entry.value() instanceof Keys nested) {
        nested(key, nested, record);
      }
    }
    records.add(record);
  }

  /** Translations by language, or what is said of one language. */
  private static void nested(String key, Keys nested, Map<String, CsvCell> record) {
    boolean language = Header.language(key).isPresent();
    for (Entry entry : nested.entries()) {
      String field = entry.key().text();
      boolean preferred =
          Header.of(field).filter(h -> h.holdsPreferred() && h.language() == null).isPresent();
      String name = !language ? field : preferred ? key : field + " " + key;
      if (entry.value() instanceof Scalar scalar) {
        record.putIfAbsent(name, cell(scalar));
      } else if (entry.value() instanceof Items items && !list(items).isBlank()) {
        record.putIfAbsent(name, list(items));
      }
    }
  }

  private static CsvCell list(Items items) {
    List<CsvCell> cells = new ArrayList<>();
    for (YamlNode value : items.values()) {
      if (value instanceof Scalar scalar && !scalar.text().isBlank()) {
        cells.add(cell(scalar));
      }
    }
    return cells.isEmpty() ? Records.cell("", items.at()) : Records.list(cells);
  }

  private static CsvCell cell(YamlNode node) {
    Scalar scalar = (Scalar) node;
    return Records.cell(scalar.text(), scalar.at());
  }
}
