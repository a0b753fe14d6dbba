package dev.isogloss.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;

/**
 * A text that nobody writes. Its number makes it again.
 *
 * @param name of its file; the ending tells the format
 */
record HostileText(long number, String name, byte[] bytes) {
  private static final List<String> ENDINGS =
      List.of("md", "md", "md", "mdx", "mdx", "txt", "tsv", "csv");
  private static final List<String> NAMES =
      List.of(
          "a",
          "b",
          "ru/статья",
          "x.en",
          "a b",
          "a\n::add-mask::c",
          "##[d]",
          "e\u001b[2J",
          "\u202ef");

  /**
   * The text of a number.
   *
   * @param pages texts that people have written, to be spoilt
   */
  static HostileText of(long number, List<String> pages) {
    // Close seeds of Random give close first values.
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    random.nextInt();
    String name = one(NAMES, random) + number + "." + one(ENDINGS, random);
    String text =
        random.nextInt(3) == 0 || pages.isEmpty()
            ? mosaic(random)
            : spoilt(one(pages, random), random);
    return new HostileText(number, name, encoded(lineEnds(text, random), random));
  }

  private static String mosaic(Random random) {
    StringBuilder text = new StringBuilder(one(Pieces.HEADS, random));
    int pieces = 1 + random.nextInt(50);
    for (int i = 0; i < pieces; i++) {
      String piece = piece(random);
      text.append(random.nextInt(40) == 0 ? piece.repeat(1 + random.nextInt(30)) : piece);
    }
    return text.toString();
  }

  private static String piece(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> one(Pieces.ODD, random);
      case 1, 2, 3, 4 -> one(Pieces.MARKUP, random);
      default -> one(Pieces.PROSE, random);
    };
  }

  /** A stretch of a page with spans cut out, doubled, moved and put in. */
  private static String spoilt(String page, Random random) {
    int length = Math.min(page.length(), 200 + random.nextInt(2500));
    int start = random.nextInt(page.length() - length + 1);
    StringBuilder text = new StringBuilder(page.substring(start, start + length));
    for (int i = random.nextInt(12); i > 0; i--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(30));
      String span = text.substring(at, end);
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(end, span);
        case 2 -> text.delete(at, end).insert(random.nextInt(text.length() + 1), span);
        default -> text.insert(at, piece(random));
      }
    }
    return text.toString();
  }

  private static String lineEnds(String text, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> text.replace("\r\n", "\n").replace("\n", "\r\n");
      case 1 -> text.replace("\r\n", "\n").replace("\n", "\r");
      default -> text;
    };
  }

  private static byte[] encoded(String text, Random random) {
    return switch (random.nextInt(20)) {
      case 0 -> ("\ufeff" + text).getBytes(UTF_16LE);
      case 1 -> text.getBytes(Charset.forName("windows-1251"));
      case 2 -> damaged(text.getBytes(UTF_8), random);
      case 3 -> ("\ufeff" + text).getBytes(UTF_8);
      default -> text.getBytes(UTF_8);
    };
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    int every = 1 + random.nextInt(400);
    for (byte b : bytes) {
      if (random.nextInt(every + 1) == 0) {
        damaged.write(random.nextInt(256));
      }
      damaged.write(b);
    }
    return damaged.toByteArray();
  }

  private static <T> T one(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
