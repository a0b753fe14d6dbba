package dev.isogloss.glossary.io.pairs;

import com.google.auto.service.AutoService;
import dev.isogloss.glossary.io.ColumnNames;
import dev.isogloss.glossary.io.GlossaryFormat;
import dev.isogloss.glossary.io.GlossaryWriter;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.glossary.io.table.RecordGlossary;
import dev.isogloss.glossary.io.yaml.YamlFormat;
import dev.isogloss.text.SourceText;
import dev.isogloss.yaml.YamlReader;
import java.util.Optional;

/**
 * JSON and YAML without a key {@code concepts}: an object of terms with their translations, a list
 * of objects, lists of what stays or is wrong.
 */
@AutoService(GlossaryFormat.class)
public final class PairsFormat implements GlossaryFormat {
  private static final int DEEPEST = 20;

  @Override
  public int order() {
    return FOREIGN + 1;
  }

  @Override
  public boolean accepts(String fileName, String content) {
    return fileName.endsWith(".json") || fileName.endsWith(".yml") || fileName.endsWith(".yaml");
  }

  @Override
  public Optional<GlossaryWriter> writer(String ending) {
    return Optional.empty();
  }

  @Override
  public ParsedGlossary parse(SourceText source) {
    return parse(source, ColumnNames.NONE);
  }

  @Override
  public ParsedGlossary parse(SourceText source, ColumnNames columns) {
    IssueLog log = new IssueLog(source);
    PairsReader pairs = new PairsReader();
    YamlReader.read(source, DEEPEST, fault -> YamlFormat.tell(fault, log)).ifPresent(pairs::read);
    RecordGlossary glossary = new RecordGlossary(source, log, pairs.said(columns));
    glossary.add(pairs.records(), "pairs");
    return glossary.parsed(
        "No entry was found. The key “concepts” is missing: write it and a list. Or write terms"
            + " with their translations: {\"scaling law\": \"…\"}.");
  }
}
