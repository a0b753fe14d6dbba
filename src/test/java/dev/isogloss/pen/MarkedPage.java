package dev.isogloss.pen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of {@code src/test/resources/pen}: prose between {@code ⟦} and {@code ⟧}, slips in it as
 * {@code ⟪wrong→right⟫}.
 *
 * @param name the path within the set
 * @param marked with its marks
 */
record MarkedPage(String name, String marked) {
  static final Path ROOT = Path.of("src/test/resources/pen");

  private static final Pattern PROSE = Pattern.compile("⟦([^⟦⟧]*)⟧");
  private static final Pattern SLIP = Pattern.compile("⟪([^⟪⟫]*?)→([^⟪⟫]*)⟫");

  /** Between pieces that only a space or a line break parts; they read as one. */
  private static final Pattern SEAM = Pattern.compile("⟧( |\\r?\\n)⟦");

  /** Marks that a backslash or a reference writes in another way, to be compared as they read. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\p{Punct})");

  /** The pages of one part of the set, by name. */
  static List<MarkedPage> all(String part) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
      return files
          .filter(f -> f.toString().matches(".*\\.mdx?") && !f.endsWith("README.md"))
          .sorted()
          .map(MarkedPage::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MarkedPage read(Path file) {
    try {
      String name = ROOT.relativize(file).toString().replace('\\', '/');
      return new MarkedPage(name, SEAM.matcher(Files.readString(file)).replaceAll("$1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String language() {
    return name.contains(".en.") ? "en" : "ru";
  }

  /** The folder of the page: a dialect of Markdown, or MDX. */
  String dialect() {
    String[] parts = name.split("/", -1);
    return parts[parts.length - 2];
  }

  /** The page without its marks, with the slips in it. */
  String plain() {
    return SLIP.matcher(marked)
        .replaceAll(m -> Matcher.quoteReplacement(m.group(1)))
        .replaceAll("[⟦⟧]", "");
  }

  int slips() {
    return slips(marked);
  }

  /** What a fixed page has in place of each piece of prose; empty if other bytes have changed. */
  Optional<List<String>> prose(String fixed) {
    StringBuilder pattern = new StringBuilder();
    int done = 0;
    Matcher piece = PROSE.matcher(marked);
    while (piece.find()) {
      pattern.append(Pattern.quote(marked.substring(done, piece.start()))).append("(.*?)");
      done = piece.end();
    }
    pattern.append(Pattern.quote(marked.substring(done)));
    Matcher page = Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(fixed);
    if (!page.matches()) {
      return Optional.empty();
    }
    List<String> prose = new ArrayList<>();
    for (int i = 1; i <= page.groupCount(); i++) {
      prose.add(page.group(i));
    }
    return Optional.of(prose);
  }

  /** The pieces of prose with their slips, as they are marked. */
  List<String> pieces() {
    return PROSE.matcher(marked).results().map(m -> m.group(1)).toList();
  }

  /** How many slips of a piece are mended in what stands in its place. */
  static int mended(String piece, String fixed) {
    String after = read(fixed);
    int mended = 0;
    Matcher slip = SLIP.matcher(piece);
    while (slip.find()) {
      String before = read(right(piece.substring(0, slip.start())));
      String behind = read(right(piece.substring(slip.end())));
      String wanted = last(before) + read(slip.group(2)) + first(behind);
      mended += after.contains(wanted) ? 1 : 0;
    }
    return mended;
  }

  /** The piece as it should be, as it reads. */
  static String wanted(String piece) {
    return read(right(piece));
  }

  /** How a text reads: without escapes. */
  static String read(String text) {
    return ESCAPE.matcher(text).replaceAll("").replace("&quot;", "\"").replace("&lt;", "<");
  }

  static int slips(String piece) {
    return (int) SLIP.matcher(piece).results().count();
  }

  private static String right(String piece) {
    return SLIP.matcher(piece).replaceAll(m -> Matcher.quoteReplacement(m.group(2)));
  }

  private static String last(String text) {
    return text.substring(Math.max(0, text.length() - 3));
  }

  private static String first(String text) {
    return text.substring(0, Math.min(3, text.length()));
  }
}
