package dev.isogloss.document.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.document.Documents;
import dev.isogloss.text.SourceText;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks of a document that are in no other are counted in the order of the file. */
class OuterBlocksTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "3, 0", "7, 0", "8, 0", "9, 1", "11, 1", "14, 2", "16, 2", "18, 2"})
  void aPlaceIsInABlockOrBehindIt(int offset, int block) {
    SourceText source = new SourceText("a.md", "a *b* c\n\n# d\n\n*e* f\n");
    OuterBlocks blocks = new OuterBlocks(Documents.installed().parse(source, Locale.ENGLISH));
    assertThat(blocks.at(offset)).isEqualTo(block);
  }

  @ParameterizedTest
  @CsvSource({"0, -1", "1, -1", "2, 0"})
  void nothingIsBeforeTheFirst(int offset, int block) {
    SourceText source = new SourceText("a.md", "\n\na\n");
    OuterBlocks blocks = new OuterBlocks(Documents.installed().parse(source, Locale.ENGLISH));
    assertThat(blocks.at(offset)).isEqualTo(block);
  }
}
