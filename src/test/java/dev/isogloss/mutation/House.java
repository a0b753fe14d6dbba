package dev.isogloss.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The compiled classes by room, which is the first package below {@code dev.isogloss}. A changed
 * class needs a new loader for its room and all that use it; the rooms below are loaded once, and
 * with them the dictionaries.
 */
final class House {
  private static final String ROOT = "dev.isogloss.";
  private static final Path MAIN = Path.of("target/classes");
  private static final Path TESTS = Path.of("target/test-classes");
  private static final Pattern ROOM = Pattern.compile("dev/isogloss/(\\w+)/");
  private static final Pattern NAME = Pattern.compile("dev\\.isogloss\\.(\\w+)\\..*");

  /** Its tests see nothing of the rooms above, and it takes long to load. */
  private static final String LOADED_ONCE = "language";

  /** What a room uses, its tests too, by name. */
  private final Map<String, Set<String>> uses = new TreeMap<>();

  House() {
    classes(MAIN).forEach(this::note);
    classes(TESTS).stream()
        .filter(t -> isOurs(t) && uses.containsKey(room(t)) && !room(t).equals(LOADED_ONCE))
        .forEach(this::note);
  }

  private void note(String type) {
    String code = new String(HouseLoader.code(type), StandardCharsets.ISO_8859_1);
    ROOM.matcher(code)
        .results()
        .forEach(m -> uses.computeIfAbsent(room(type), r -> new TreeSet<>()).add(m.group(1)));
  }

  /** The binary names of all classes below a folder of compiled code. */
  static List<String> classes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(f -> folder.relativize(f).toString().replace('/', '.'))
          .filter(f -> f.startsWith(ROOT) && f.endsWith(".class"))
          .map(f -> f.substring(0, f.length() - ".class".length()))
          .filter(f -> !f.endsWith("package-info"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> mainClasses() {
    return classes(MAIN);
  }

  private static String room(String type) {
    Matcher name = NAME.matcher(type);
    return name.matches() ? name.group(1) : "";
  }

  /** Whether a class has to be loaded anew where a given one is changed. Tests of no room have. */
  Predicate<String> above(String changed) {
    Set<String> rooms = new TreeSet<>(Set.of(room(changed)));
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<String, Set<String>> room : uses.entrySet()) {
        if (room.getValue().stream().anyMatch(rooms::contains)) {
          more |= rooms.add(room.getKey());
        }
      }
    }
    return name -> isOurs(name) && (rooms.contains(room(name)) || !uses.containsKey(room(name)));
  }

  /** The classes of the project, but not those that change it. */
  static boolean isOurs(String name) {
    return name.startsWith(ROOT) && !name.startsWith(House.class.getPackageName() + ".");
  }
}
