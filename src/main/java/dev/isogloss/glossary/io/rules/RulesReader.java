package dev.isogloss.glossary.io.rules;

import dev.isogloss.csv.CsvCell;
import dev.isogloss.glossary.io.table.Records;
import dev.isogloss.text.Span;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules → records of a right word and wrong ones. */
final class RulesReader {
  /** A regular expression between slashes, as prh writes it. */
  private static final Pattern SLASHES = Pattern.compile("/(.*)/[a-z]*");

  /** What a replacement takes from the match. */
  private static final Pattern REFERENCE = Pattern.compile("\\$\\d");

  private final Records records = new Records();
  private int leftOut;

  Records records() {
    return records;
  }

  /** The patterns that are more than a few words. */
  int leftOut() {
    return leftOut;
  }

  void read(YamlNode root) {
    value(root, "rules").ifPresent(this::rules);
    value(root, "swap").ifPresent(this::swap);
  }

  private void rules(YamlNode rules) {
    if (rules instanceof Items items) {
      for (YamlNode rule : items.values()) {
        Optional<YamlNode> expected = value(rule, "expected");
        if (expected.isPresent() && expected.get() instanceof Scalar right) {
          List<CsvCell> wrong = new ArrayList<>();
          value(rule, "pattern").ifPresent(p -> patterns(p, wrong));
          value(rule, "patterns").ifPresent(p -> patterns(p, wrong));
          add(right, wrong, value(rule, "prh"));
        }
      }
    }
  }

  private void patterns(YamlNode node, List<CsvCell> wrong) {
    if (node instanceof Items items) {
      items.values().forEach(item -> patterns(item, wrong));
    } else if (node instanceof Scalar scalar) {
      Matcher slashes = SLASHES.matcher(scalar.text().strip());
      if (slashes.matches()) {
        expression(slashes.group(1), scalar.at(), wrong);
      } else {
        wrong.add(Records.cell(scalar.text(), scalar.at()));
      }
    }
  }

  private void expression(String pattern, Span at, List<CsvCell> wrong) {
    Optional<List<String>> texts = SpelledOut.of(pattern);
    texts.ifPresentOrElse(
        all -> all.forEach(text -> wrong.add(Records.cell(text, at))), () -> leftOut++);
  }

  private void swap(YamlNode swap) {
    if (swap instanceof Keys keys) {
      for (Entry entry : keys.entries()) {
        if (entry.value() instanceof Scalar right) {
          List<CsvCell> wrong = new ArrayList<>();
          expression(entry.key().text(), entry.key().at(), wrong);
          add(right, wrong, Optional.empty());
        }
      }
    } else if (swap instanceof Items items) {
      items.values().forEach(this::swap);
    }
  }

  /** Of several right words, with bars between them, each is right. */
  private void add(Scalar right, List<CsvCell> wrong, Optional<YamlNode> note) {
    List<CsvCell> others =
        wrong.stream().filter(w -> !w.trimmed().equals(right.text().strip())).toList();
    if (REFERENCE.matcher(right.text()).find()) {
      leftOut++;
      return;
    }
    Map<String, CsvCell> record = new LinkedHashMap<>();
    record.put(Records.TARGET, Records.cell(right.text().replace("|", " | "), right.at()));
    if (!others.isEmpty()) {
      record.put(Records.WRONG, Records.list(others));
    }
    note.filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .ifPresent(n -> record.put(Records.NOTE, Records.cell(n.text(), n.at())));
    records.add(record);
  }

  private static Optional<YamlNode> value(YamlNode node, String key) {
    return node instanceof Keys keys
        ? keys.entries().stream()
            .filter(e -> e.key().text().equals(key))
            .map(Entry::value)
            .findFirst()
        : Optional.empty();
  }
}
