package dev.isogloss.precision;

import dev.isogloss.precision.Told.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Shows findings to a judge: the lines around, the place between brackets, what is said and what
 * the fixes make of it. Which check speaks is not shown.
 *
 * @param trees the folder with a folder for each tree
 */
record Sheet(Path trees) {
  private static final int LINES = 1;
  private static final int WIDTH = 200;
  private static final int RELATED = 3;

  String of(Told told) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("=== %s\t%s%n".formatted(told.tree(), told.fingerprint()));
    text.append("%s:%d%n".formatted(told.at().file(), told.at().line()));
    text.append(around(told.at(), LINES)).append('\n');
    text.append("says: ").append(told.message()).append('\n');
    told.fixes().stream().limit(3).forEach(f -> text.append("fix: ").append(f).append('\n'));
    for (Place place : told.related().stream().limit(RELATED).toList()) {
      text.append("see %s:%d %s%n".formatted(place.file(), place.line(), around(place, 0)));
    }
    if (told.places() > 1) {
      text.append("places: ").append(told.places()).append('\n');
    }
    return text.toString();
  }

  private String around(Place at, int lines) throws IOException {
    String text = read(trees.resolve(at.file()));
    int from = Math.max(lineStart(text, at.start(), lines), at.start() - WIDTH);
    int to = Math.min(lineEnd(text, at.end(), lines), at.end() + WIDTH);
    String found = text.substring(at.start(), at.end());
    String shown =
        found.length() <= 2 * WIDTH
            ? found
            : found.substring(0, WIDTH) + " […] " + found.substring(found.length() - WIDTH);
    return text.substring(from, at.start()) + "⟦" + shown + "⟧" + text.substring(at.end(), to);
  }

  private static String read(Path file) throws IOException {
    String text = Files.readString(file);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static int lineStart(String text, int place, int lines) {
    int at = place;
    for (int i = 0; i <= lines && at > 0; i++) {
      at = text.lastIndexOf('\n', at - 1);
    }
    return at < 0 ? 0 : at;
  }

  private static int lineEnd(String text, int place, int lines) {
    int at = place - 1;
    for (int i = 0; i <= lines && at < text.length(); i++) {
      int next = text.indexOf('\n', at + 1);
      at = next < 0 ? text.length() : next;
    }
    return Math.max(at, place);
  }

  String of(List<Told> findings) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Told told : findings) {
      text.append(of(told)).append('\n');
    }
    return text.toString();
  }
}
