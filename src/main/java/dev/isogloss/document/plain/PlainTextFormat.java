package dev.isogloss.document.plain;

import com.google.auto.service.AutoService;
import dev.isogloss.document.Document;
import dev.isogloss.document.DocumentFormat;
import dev.isogloss.document.Notation;
import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * Plain text. Each line is a paragraph of its own; only in a file that looks hard-wrapped do the
 * lines of a block make one.
 */
@AutoService(DocumentFormat.class)
public final class PlainTextFormat implements DocumentFormat {
  @Override
  public String id() {
    return "plain";
  }

  @Override
  public boolean accepts(String fileName) {
    return fileName.endsWith(".txt") || fileName.endsWith(".text");
  }

  @Override
  public boolean isFallback() {
    return true;
  }

  @Override
  public Document parse(SourceText source, Locale language) {
    SegmentList segments = new SegmentList(source, language);
    List<List<Span>> blocks = Lines.blocks(source.content(), segments::addComment);
    boolean wrapped = HardWrap.isWrapped(source.content(), blocks);
    for (List<Span> block : blocks) {
      if (wrapped) {
        addJoined(source, block, segments);
      } else {
        block.forEach(
            line ->
                segments.add(
                    Role.PARAGRAPH, new ProseBuilder(source, Notation.PLAIN).copied(line)));
      }
    }
    return segments.toDocument(this);
  }

  private static void addJoined(SourceText source, List<Span> block, SegmentList segments) {
    ProseBuilder prose = new ProseBuilder(source, Notation.PLAIN);
    for (int i = 0; i < block.size(); i++) {
      Span line = block.get(i);
      if (i > 0 && Lines.startsItem(line.of(source.content()))) {
        segments.add(Role.PARAGRAPH, prose);
        prose = new ProseBuilder(source, Notation.PLAIN);
      } else if (i > 0) {
        prose.space(Span.between(block.get(i - 1), line));
      }
      prose.copied(line);
    }
    segments.add(Role.PARAGRAPH, prose);
  }
}
