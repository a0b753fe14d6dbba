package dev.isogloss.document.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The site generator or editor that a text is written for. What the dialects write without a
 * conflict is read in each of them; a dialect decides only where one would take for a mark what
 * another takes for text.
 */
public enum Dialect {
  /** None is known: what one of them may take for a mark is no prose. */
  ANY,
  GITHUB,
  MKDOCS,
  DOCUSAURUS,
  VITEPRESS,
  HUGO,
  JEKYLL,
  HEXO,
  OBSIDIAN,
  PANDOC,
  MYST,
  MDBOOK;

  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "^(?:`{3,}|:{3,})\\{(?:[a-z][\\w-]*)\\}|\\{(?:ref|doc|numref|term|cite|math|eq|py:\\w+)\\}`",
          Pattern.MULTILINE);

  private static final Pattern THEME =
      Pattern.compile(
          "^import .{1,200} from ['\"]@(?:theme|site|docusaurus)\\b", Pattern.MULTILINE);

  private static final Pattern HEADING_ID =
      Pattern.compile("^#{1,6} [^\\n]*\\{#[^{}\\s]+\\}[ \\t]*$", Pattern.MULTILINE);

  /** The name in a configuration. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** This one, or, if none is known, the one that a text shows by what only one writes. */
  Dialect orOf(String text) {
    if (this != ANY) {
      return this;
    }
    return DIRECTIVE.matcher(text).find() ? MYST : THEME.matcher(text).find() ? DOCUSAURUS : ANY;
  }

  /** The id of a heading as the text writes that of another, or as the dialect does. */
  Optional<String> headingId(String text, String id) {
    boolean own = HEADING_ID.matcher(text).find();
    return switch (this) {
      case MKDOCS -> Optional.of(" { #" + id + " }");
      case DOCUSAURUS, VITEPRESS, HUGO, JEKYLL, PANDOC, MDBOOK -> Optional.of(" {#" + id + "}");
      default -> own ? Optional.of(" {#" + id + "}") : Optional.empty();
    };
  }

  /** Whether braces hold expressions of JavaScript: the text is read as MDX. */
  boolean hasExpressions() {
    return this == DOCUSAURUS;
  }

  /** Whether tags of HTML do not keep Markdown off their content. */
  boolean hasMarkdownInTags() {
    return this == DOCUSAURUS;
  }

  /** Whether a line that begins with a percent sign is a comment, and {@code :name:} a field. */
  boolean hasFields() {
    return this == MYST;
  }
}
