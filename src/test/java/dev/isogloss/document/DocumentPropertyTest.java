package dev.isogloss.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.document.proof.Proof;
import dev.isogloss.finding.Change;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.Message;
import dev.isogloss.pen.Skeleton;
import dev.isogloss.text.Rewording;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * What holds of every format on every text. Seeds are fixed, so that a build says the same each
 * time; without them the properties look for what is not known yet.
 */
class DocumentPropertyTest {
  private static final String SEED = "20261127";

  private static final String[] WORDS = {
    "закон", "расширения ", "😀", "e\u0301", "й", "a", "5", "слово. ", " ", "\t"
  };

  private static final String[] LINES = {
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\r\n\r\n",
    "\n> ",
    "\n- ",
    "\n1. ",
    "\n    ",
    "\n# ",
    "\n---\n",
    "\n| ",
    "\n|-|-|\n",
    "\n```\n",
    "  \n",
    "\\\n",
    "\t\n",
    "\n[^1]: ",
    "\n===\n",
    "\n<div>\n",
    "\n- [x] ",
    "\n$$\n",
    "\f",
    "\u2028",
    "\0",
    "\u00A0"
  };

  private static final String[] INLINES = {
    "*",
    "**",
    "_",
    "~~",
    "`",
    "``",
    "[",
    "]",
    "](u)",
    "![",
    "[^1]",
    "^[",
    "<b>",
    "</b>",
    "<br>",
    "<code>",
    "</code>",
    "<!-- ",
    " -->",
    "<http://a.b>",
    "https://a.b/c_d ",
    "a@b.cd ",
    "\\*",
    "\\|",
    "\\\\",
    "\\",
    "&nbsp;",
    "&laquo;",
    "&#171;",
    "&fjlig;",
    "&bad;",
    "&",
    "{{< x >}}",
    "{% x %}",
    "{#id}",
    "$x$",
    "$$",
    "$",
    "|",
    "<",
    ">",
    "&#32;",
    "---\ntitle: ",
    "%{\n title: \"\"\"",
    "+++\nalt = ",
    "<img\n",
    "<img alt=\"закон &amp; a\">",
    "<a href=\"",
    "\"",
    "'",
    "[r]",
    "\n[r]: u\n",
    "/usr/bin ",
    "<A>",
    "</A>",
    "<A title=\"закон &amp; a",
    "<A alt='",
    "/>",
    "<>",
    "</>",
    "{",
    "}",
    "{/* ",
    " */}",
    "{' '}",
    "{a}",
    "{`",
    "\nimport a ",
    "\n\nexport ",
    "\n:::note[",
    "\n:::\n"
  };

  private static final String[] INSERTED = {
    "норма",
    "C*D*",
    "A|B",
    "<b>",
    "R&D",
    "&amp;",
    "# x",
    "- x",
    "1. x",
    "[a](b)",
    "`x`",
    "",
    " ",
    "_",
    "новая норма",
    "\\",
    "~~x~~",
    "!"
  };

  private static final Documents DOCUMENTS = Documents.installed();

  @Property(tries = 3000, seed = SEED)
  void markdownIsReadSoundly(@ForAll("markdown") String content) {
    Soundness.check(parse("a.md", content));
  }

  @Property(tries = 3000, seed = SEED)
  void mdxIsReadSoundly(@ForAll("markdown") String content) {
    Soundness.check(parse("a.mdx", content));
  }

  @Property(tries = 3000, seed = SEED)
  void plainTextIsReadSoundly(@ForAll("markdown") String content) {
    Soundness.check(parse("a.txt", content));
  }

  @Property(tries = 3000, seed = SEED)
  void anyCharactersAreReadSoundly(@ForAll String content) {
    Soundness.check(parse("a.md", content));
    Soundness.check(parse("a.mdx", content));
    Soundness.check(parse("a.txt", content));
  }

  @Property(tries = 3000, seed = SEED)
  void anEditChangesNothingOutsideItsSpan(
      @ForAll("markdown") String content, @ForAll int segmentIndex, @ForAll int a, @ForAll int b) {
    Document document = parse("a.md", content);
    if (document.segments().isEmpty()) {
      return;
    }
    Segment segment =
        document.segments().get(Math.floorMod(segmentIndex, document.segments().size()));
    int from = Math.floorMod(a, segment.text().length());
    int to = Math.floorMod(b, segment.text().length());
    Span prose = new Span(Math.min(from, to), Math.max(from, to) + 1);
    Span span = document.locate(segment, prose).span();
    String edited = content.substring(0, span.start()) + "правка" + content.substring(span.end());
    assertThat(edited).startsWith(content.substring(0, span.start()));
    assertThat(edited).endsWith(content.substring(span.end()));
    assertThat(edited.length()).isEqualTo(content.length() - span.length() + 6);
  }

  @Property(tries = 3000, seed = SEED)
  void replacingAWordByAWordKeepsTheStructure(@ForAll("words") String content) {
    Document document = parse("a.md", content);
    for (Segment segment : document.segments()) {
      int at = segment.text().indexOf("закон");
      if (at >= 0) {
        Span span = segment.toSource(new Span(at, at + 5));
        if (span.length() == 5) {
          String edited =
              content.substring(0, span.start()) + "норма" + content.substring(span.end());
          Document after = parse("a.md", edited);
          assertThat(after.segments()).hasSameSizeAs(document.segments());
          assertThat(text(after, segment.id()))
              .isEqualTo(
                  segment.text().substring(0, at) + "норма" + segment.text().substring(at + 5));
        }
      }
    }
  }

  /** Another reader judges: the page that CommonMark makes of the text. */
  @Property(tries = 5000, seed = "20261126")
  void whatIsProvedKeepsThePage(
      @ForAll("pages") String content, @ForAll int index, @ForAll int a, @ForAll int b) {
    Document document = parse("a.md", content);
    if (document.segments().isEmpty()) {
      return;
    }
    Segment segment = document.segments().get(Math.floorMod(index, document.segments().size()));
    int from = Math.floorMod(a, segment.text().length());
    int to = Math.floorMod(b, segment.text().length());
    Span prose = new Span(Math.min(from, to), Math.max(from, to) + 1);
    String by = INSERTED[Math.floorMod(a + b, INSERTED.length)];
    document
        .pen()
        .write(
            segment,
            List.of(new Change(segment.id(), prose, by)),
            Message.of("Write it."),
            Safety.SAFE)
        .filter(fix -> new Proof(document).of(List.of(fix)).isRight())
        .ifPresent(
            fix -> assertThat(Skeleton.of(made(content, fix))).isEqualTo(Skeleton.of(content)));
  }

  private static String made(String content, Fix fix) {
    return Rewording.of(
            content,
            fix.edits().stream()
                .map(e -> new Rewording.Change(e.at().span(), e.replacement()))
                .toList())
        .text();
  }

  private static String text(Document document, String id) {
    return document.segments().stream()
        .filter(segment -> segment.id().equals(id))
        .map(Segment::text)
        .findFirst()
        .orElseThrow();
  }

  private static Document parse(String name, String content) {
    return DOCUMENTS.parse(new SourceText(name, content), Locale.ROOT);
  }

  @Provide
  Arbitrary<String> words() {
    return join(
        Arbitraries.of(
            "закон", "закон ", "слово ", "**", "*", " ", "\n", "\n\n", "- ", "> ", "`x`", "&amp;",
            "[", "](u)", "| ", "# "));
  }

  /** Markdown of CommonMark and GitHub, without what only dialects have. */
  @Provide
  Arbitrary<String> pages() {
    return join(
        Arbitraries.of(
            "закон",
            "слово ",
            " - ",
            "**",
            "*",
            "_",
            " ",
            "\n",
            "\n\n",
            "\n- ",
            "\n> ",
            "\n1. ",
            "\n# ",
            "\n\n| a | b |\n|---|---|\n| закон | ",
            " |\n",
            "`x`",
            "`",
            "&amp;",
            "&nbsp;",
            "\\*",
            "[",
            "](u)",
            "](u \"закон\")",
            "[r]",
            "\n\n[r]: u\n\n",
            "<b>",
            "</b>",
            "\n\n<div>\n",
            "\n</div>\n\n",
            "  \n",
            "!",
            "~~"));
  }

  @Provide
  Arbitrary<String> markdown() {
    Arbitrary<String> words = Arbitraries.of(WORDS);
    Arbitrary<String> lines = Arbitraries.of(LINES);
    Arbitrary<String> inlines = Arbitraries.of(INLINES);
    return join(
        Arbitraries.frequencyOf(Tuple.of(3, words), Tuple.of(2, lines), Tuple.of(4, inlines)));
  }

  private static Arbitrary<String> join(Arbitrary<String> parts) {
    return parts.list().ofMaxSize(30).map(list -> String.join("", list));
  }
}
