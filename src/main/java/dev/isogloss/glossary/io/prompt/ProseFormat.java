package dev.isogloss.glossary.io.prompt;

import com.google.auto.service.AutoService;
import dev.isogloss.csv.CsvTable.Row;
import dev.isogloss.glossary.io.ColumnNames;
import dev.isogloss.glossary.io.GlossaryFormat;
import dev.isogloss.glossary.io.GlossaryWriter;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.glossary.io.table.RecordGlossary;
import dev.isogloss.glossary.io.table.TableReader;
import dev.isogloss.text.SourceText;
import java.util.List;
import java.util.Optional;

/** A translation guide in Markdown, or the instructions for a model in text. */
@AutoService(GlossaryFormat.class)
public final class ProseFormat implements GlossaryFormat {
  private static final List<String> ENDINGS =
      List.of(".md", ".mdx", ".markdown", ".txt", ".prompt", ".mdc", ".rst");

  @Override
  public int order() {
    return FOREIGN + 1;
  }

  @Override
  public boolean accepts(String fileName, String content) {
    return ENDINGS.stream().anyMatch(fileName::endsWith);
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
    ProseReader prose = new ProseReader(source);
    prose.read();
    RecordGlossary glossary = new RecordGlossary(source, log, columns);
    for (List<Row> table : prose.tables()) {
      if (!columns.isEmpty() || TableReader.isTable(table)) {
        glossary.add(TableReader.of(table, columns, source.name()));
      }
    }
    glossary.add(prose.records(), "lines about terms");
    return glossary.parsed(
        "No term was found. Write a table with a header such as “Term | Translation”, or lines"
            + " such as “- term → translation” and “- term: do not translate”.");
  }
}
