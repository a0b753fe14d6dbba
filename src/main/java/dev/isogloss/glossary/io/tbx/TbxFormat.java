package dev.isogloss.glossary.io.tbx;

import com.google.auto.service.AutoService;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.ConceptList;
import dev.isogloss.glossary.io.GlossaryFormat;
import dev.isogloss.glossary.io.GlossaryIssue;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.GlossaryWriter;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * TermBase eXchange, version 2 (martif) and 3 (tbx). The core structure is held to strictly, and so
 * are the data categories of the dialects TBX-Basic and TBX-Min; other dialects may have any.
 */
@AutoService(GlossaryFormat.class)
public final class TbxFormat implements GlossaryFormat {
  private static final Pattern ROOT = Pattern.compile("<(?:tbx|martif)[\\s>]");

  @Override
  public boolean accepts(String fileName, String content) {
    return fileName.endsWith(".tbx") || fileName.endsWith(".xml") && ROOT.matcher(content).find();
  }

  @Override
  public Optional<GlossaryWriter> writer(String ending) {
    return switch (ending) {
      case "tbx" -> Optional.of(new TbxWriter());
      default -> Optional.empty();
    };
  }

  @Override
  public ParsedGlossary parse(SourceText source) {
    Entries entries = new Entries(new IssueLog(source));
    try {
      entries.finish(TbxReader.read(source, entries));
    } catch (TbxReader.Malformed e) {
      IssueLog log = new IssueLog(source);
      log.add(
          e.at(),
          Rule.SYNTAX,
          "The XML is not well-formed: %s. Correct it here.".formatted(e.getMessage()));
      return new ParsedGlossary(Glossary.EMPTY, log.issues());
    }
    return new ParsedGlossary(entries.glossary(), entries.issues());
  }

  /** Collects concepts while the file is read; each entry is judged by itself. */
  private static final class Entries implements TbxReader.Visitor {
    private final IssueLog log;
    private final ConceptList concepts;
    private @Nullable TbxStructure structure;
    private @Nullable TbxCategories categories;
    private boolean empty = true;

    Entries(IssueLog log) {
      this.log = log;
      this.concepts = new ConceptList(log);
    }

    @Override
    public void root(TbxTag root) {
      structure = TbxStructure.of(root.name());
      categories = TbxCategories.of(root.type());
      if (structure == null) {
        // A root that is refused explains why there are no entries.
        empty = false;
        log.add(
            root.span(),
            Rule.SYNTAX,
            ("The root element is <%s>. A TBX file begins with <tbx> (version 3) or <martif> "
                    + "(version 2).")
                .formatted(root.name()));
      }
    }

    @Override
    public void entry(TbxNode entry) {
      TbxStructure core = structure;
      if (core == null) {
        return;
      }
      empty = false;
      IssueLog own = log.fresh();
      new TbxValidator(core, categories, own).entry(entry);
      TbxEntry.read(entry, own).ifPresent(concepts::add);
      log.addAll(own);
    }

    /** Checks what is around the entries, when all of it is known. */
    void finish(TbxNode root) {
      if (structure != null) {
        new TbxValidator(structure, null, log).root(root);
      }
      if (empty) {
        int end = root.tag().span().end();
        log.add(
            new Span(end, end),
            Rule.NO_ENTRIES,
            "The glossary has no entries. Write one for each concept into <body>.");
      }
    }

    Glossary glossary() {
      return new Glossary(concepts.concepts());
    }

    List<GlossaryIssue> issues() {
      return log.issues();
    }
  }
}
