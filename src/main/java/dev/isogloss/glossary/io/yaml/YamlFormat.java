package dev.isogloss.glossary.io.yaml;

import com.google.auto.service.AutoService;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.Choices;
import dev.isogloss.glossary.io.ConceptList;
import dev.isogloss.glossary.io.GlossaryFormat;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.GlossaryWriter;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import dev.isogloss.yaml.YamlFault;
import dev.isogloss.yaml.YamlNode;
import dev.isogloss.yaml.YamlNode.Entry;
import dev.isogloss.yaml.YamlNode.Items;
import dev.isogloss.yaml.YamlNode.Keys;
import dev.isogloss.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The native format, in YAML 1.2 or JSON: under {@code concepts} a list of entries with {@code id},
 * {@code kind}, {@code pos}, {@code case}, {@code context}, {@code note} and {@code terms}. The
 * terms of a language are a text, a list, or keys that are statuses.
 */
@AutoService(GlossaryFormat.class)
public final class YamlFormat implements GlossaryFormat {
  /** Deeper than any glossary. */
  private static final int DEEPEST = 20;

  /** The key of the list; a text behind it is the translation of a word. */
  private static final Pattern CONCEPTS =
      Pattern.compile(
          "^[ \\t{]*(?:concepts|\"concepts\"|'concepts')[ \\t]*:(?![ \\t]*\")", Pattern.MULTILINE);

  /** The schema is for editors and not read. */
  private static final Set<String> ROOT_KEYS = Set.of("concepts", "$schema");

  @Override
  public boolean accepts(String fileName, String content) {
    boolean ending =
        fileName.endsWith(".yaml") || fileName.endsWith(".yml") || fileName.endsWith(".json");
    return ending && (content.isBlank() || CONCEPTS.matcher(content).find());
  }

  @Override
  public Optional<GlossaryWriter> writer(String ending) {
    return switch (ending) {
      case "yml", "yaml" -> Optional.of(new YamlWriter());
      case "json" -> Optional.of(new JsonGlossaryWriter());
      default -> Optional.empty();
    };
  }

  @Override
  public ParsedGlossary parse(SourceText source) {
    IssueLog log = new IssueLog(source);
    ConceptList concepts = new ConceptList(log);
    YamlReader.read(source, DEEPEST, fault -> tell(fault, log))
        .ifPresentOrElse(root -> root(root, concepts, log), () -> tellOfNothing(source, log));
    return new ParsedGlossary(new Glossary(concepts.concepts()), log.issues());
  }

  /** Tells what is wrong with YAML or JSON. */
  public static void tell(YamlFault fault, IssueLog log) {
    log.add(
        fault.at(),
        Rule.SYNTAX,
        switch (fault.kind()) {
          case SYNTAX -> "This is not YAML: " + fault.detail() + ". Mend the line.";
          case UNREADABLE -> "This is not YAML: " + fault.detail() + ". Mend the file.";
          case CHARACTER -> "YAML does not allow this character. Remove it.";
          case DEPTH -> "This is nested too deeply. Take levels of it, or an alias, out.";
          case KEY_IS_NO_WORD -> "A key is a word; this is none. Write a word and a colon.";
          case KEY_STANDS_TWICE -> "The key “" + fault.detail() + "” occurs twice. Remove one.";
        });
  }

  private static void root(YamlNode root, ConceptList concepts, IssueLog log) {
    if (!(root instanceof Keys keys)) {
      log.add(root.at(), Rule.SYNTAX, "The file begins with no key. Write “concepts:” and a list.");
      return;
    }
    for (Entry entry : keys.entries()) {
      if (!ROOT_KEYS.contains(entry.key().text())) {
        log.add(
            entry.key().at(),
            Rule.UNKNOWN_COLUMN,
            Choices.refuse("key", entry.key().text(), List.of("concepts")));
      } else if (entry.key().text().equals("concepts")) {
        entries(entry.value(), concepts, log);
      }
    }
    if (keys.entries().stream().noneMatch(e -> e.key().text().equals("concepts"))) {
      log.add(root.at(), Rule.NO_ENTRIES, "The key “concepts” is missing. Write it and a list.");
    }
  }

  private static void entries(YamlNode value, ConceptList concepts, IssueLog log) {
    if (!(value instanceof Items items)) {
      log.add(
          value.at(),
          Rule.SYNTAX,
          "The concepts are no list. Begin each with a hyphen: “- id: scaling-law”.");
      return;
    }
    for (YamlNode item : items.values()) {
      YamlEntry.read(item, log).ifPresent(concepts::add);
    }
    if (items.values().isEmpty()) {
      log.add(items.at(), Rule.NO_ENTRIES, "The glossary has no concept. Add an entry for each.");
    }
  }

  /** A file without a root is empty, or its fault has been told. */
  private static void tellOfNothing(SourceText source, IssueLog log) {
    if (!log.hasFatal()) {
      log.add(
          new Span(0, source.length()),
          Rule.NO_ENTRIES,
          "The glossary is empty. Write “concepts:” and an entry for each concept.");
    }
  }
}
