package dev.isogloss.glossary.io.rules;

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
import java.util.regex.Pattern;

/** The rules of prh (expected, pattern) and the substitutions of Vale (swap), in YAML. */
@AutoService(GlossaryFormat.class)
public final class RulesFormat implements GlossaryFormat {
  private static final int DEEPEST = 20;

  private static final Pattern PRH =
      Pattern.compile("^rules:\\s.*?^[ \\t]*(?:- +)?expected:", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern VALE = Pattern.compile("^swap:", Pattern.MULTILINE);

  @Override
  public int order() {
    return FOREIGN;
  }

  @Override
  public boolean accepts(String fileName, String content) {
    return (fileName.endsWith(".yml") || fileName.endsWith(".yaml"))
        && (VALE.matcher(content).find() || PRH.matcher(content).find());
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
    RulesReader rules = new RulesReader();
    YamlReader.read(source, DEEPEST, fault -> YamlFormat.tell(fault, log)).ifPresent(rules::read);
    RecordGlossary glossary = new RecordGlossary(source, log, columns);
    String left =
        rules.leftOut() == 0
            ? ""
            : ", without %d regular %s"
                .formatted(rules.leftOut(), rules.leftOut() == 1 ? "expression" : "expressions");
    boolean vale = VALE.matcher(source.content()).find();
    glossary.add(rules.records(), (vale ? "substitutions of Vale" : "rules of prh") + left);
    return glossary.parsed(
        "No rule names words. Write the wrong words as “pattern” and the right one as “expected”,"
            + " or the one and the other below “swap”.");
  }
}
