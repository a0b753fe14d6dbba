package dev.isogloss;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Keeps files and methods small enough to be read at one go. */
class SourceSizeTest {
  private static final int LINES_OF_A_FILE = 500;
  private static final int LINES_OF_A_METHOD = 60;

  @Test
  void noFileIsTooLong() throws IOException {
    Map<Path, Long> tooLong = new TreeMap<>();
    for (Path file : sources()) {
      try (Stream<String> lines = Files.lines(file)) {
        long count = lines.count();
        if (count > LINES_OF_A_FILE) {
          tooLong.put(file, count);
        }
      }
    }
    assertThat(tooLong).as("files of more than %d lines", LINES_OF_A_FILE).isEmpty();
  }

  @Test
  void noMethodIsTooLong() throws IOException {
    Map<String, Long> tooLong = new TreeMap<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources()));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new LongMethods(unit, positions, tooLong), null);
      }
    }
    assertThat(tooLong).as("methods of more than %d lines", LINES_OF_A_METHOD).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
      assertThat(sources).contains(Path.of("src/main/java/dev/isogloss/text/Span.java"));
      return sources;
    }
  }

  /** Collects the methods of a file that are too long, each with its number of lines. */
  private static final class LongMethods extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Map<String, Long> tooLong;

    LongMethods(CompilationUnitTree unit, SourcePositions positions, Map<String, Long> tooLong) {
      this.unit = unit;
      this.positions = positions;
      this.tooLong = tooLong;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      LineMap lines = unit.getLineMap();
      long first = lines.getLineNumber(positions.getStartPosition(unit, method));
      long last = lines.getLineNumber(positions.getEndPosition(unit, method));
      if (last - first + 1 > LINES_OF_A_METHOD) {
        tooLong.put(unit.getSourceFile().getName() + "#" + method.getName(), last - first + 1);
      }
      return super.visitMethod(method, unused);
    }
  }
}
