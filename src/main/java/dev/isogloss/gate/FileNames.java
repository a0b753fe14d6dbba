package dev.isogloss.gate;

/**
 * Writes the names of files into lines of a table. A name that would break the line, or be taken
 * for something else at its start, is put between quotation marks, as Git does it.
 */
final class FileNames {
  private FileNames() {}

  static String written(String name) {
    boolean plain =
        name.chars().noneMatch(c -> c < ' ' || c == 0x7F)
            && !name.isEmpty()
            && "\"#<=>|".indexOf(name.charAt(0)) < 0
            && name.equals(name.strip());
    return plain ? name : quoted(name);
  }

  private static String quoted(String name) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      switch (c) {
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '"', '\\' -> text.append('\\').append(c);
        default -> {
          if (c < ' ' || c == 0x7F) {
            text.append("\\%03o".formatted((int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    return text.append('"').toString();
  }

  /** The name that {@link #written} has put there; as it is where it has no quotation marks. */
  static String read(String written) {
    boolean quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
    if (!quoted) {
      return written;
    }
    StringBuilder name = new StringBuilder();
    String text = written.substring(1, written.length() - 1);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        name.append(c);
        i++;
      } else if (text.substring(i + 1).matches("[0-3][0-7]{2}(?s:.*)")) {
        name.append((char) Integer.parseInt(text, i + 1, i + 4, 8));
        i += 4;
      } else {
        name.append(escaped(text.charAt(i + 1)));
        i += 2;
      }
    }
    return name.toString();
  }

  private static char escaped(char c) {
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> c;
    };
  }
}
