package dev.isogloss;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * What other programs may use says what it means: in the packages of the border each public type,
 * and each public method, constructor and constant of one, has a Javadoc comment with a sentence.
 *
 * <p>Excepted is what its declaration or what it overrides describes: overrides, accessors and
 * canonical constructors of records, {@code equals}, {@code hashCode} and {@code toString}. A
 * component of a record that is a number has a {@code @param}, since its name has no unit.
 */
class PublicBorderTest {
  private static final Path ROOT = Path.of("src/main/java/dev/isogloss");

  /** Folders of the packages of the border, without what is below them. */
  private static final Set<String> BORDER =
      Set.of(
          "check",
          "document",
          "document/file",
          "document/proof",
          "finding",
          "finding/codec",
          "glossary",
          "glossary/find",
          "glossary/io",
          "glossary/replace",
          "project",
          "project/gate",
          "text");

  /** A class of a family is a check or its helper: only what it is for has to be said. */
  private static final String FAMILIES = "check/";

  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
  private static final Set<String> NUMBERS =
      Set.of("byte", "short", "int", "long", "float", "double");

  @Test
  void whatIsPublicSaysWhatItMeans() throws IOException {
    Set<String> silent = new TreeSet<>();
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
      for (CompilationUnitTree unit : task.parse()) {
        new Silent(DocTrees.instance(task), silent).scan(unit, null);
      }
    }
    assertThat(silent).as("public, and without a sentence of Javadoc").isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<Path> sources =
          files.filter(f -> f.toString().endsWith(".java") && isOfBorder(f)).sorted().toList();
      Set<String> folders =
          sources.stream().map(PublicBorderTest::folder).collect(Collectors.toSet());
      assertThat(folders).as("packages of the border").containsAll(BORDER);
      return sources;
    }
  }

  private static boolean isOfBorder(Path file) {
    return BORDER.contains(folder(file)) || isOfFamily(file);
  }

  private static boolean isOfFamily(Path file) {
    return folder(file).startsWith(FAMILIES);
  }

  private static String folder(Path file) {
    return ROOT.relativize(file.getParent()).toString().replace('\\', '/');
  }

  /** Collects the public declarations that say nothing, by file and line. */
  private static final class Silent extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final Set<String> silent;

    Silent(DocTrees trees, Set<String> silent) {
      this.trees = trees;
      this.silent = silent;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      if (!isPublic(type.getModifiers())) {
        return null;
      }
      check(type, type.getSimpleName().toString());
      if (type.getKind() == Tree.Kind.RECORD && !isOfFamily(file())) {
        described(type);
      }
      return super.visitClass(type, unused);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      if (isPublic(method.getModifiers()) && !isOfFamily(file()) && !isDescribedElsewhere(method)) {
        check(method, method.getName().toString());
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void unused) {
      boolean component = field.getModifiers().getFlags().contains(Modifier.PRIVATE);
      if (!component && isPublic(field.getModifiers()) && !isOfFamily(file())) {
        check(field, field.getName().toString());
      }
      return null;
    }

    /** Members of interfaces are public without the word. */
    private boolean isPublic(ModifiersTree modifiers) {
      if (modifiers.getFlags().contains(Modifier.PRIVATE)) {
        return false;
      }
      Tree around = getCurrentPath().getParentPath().getLeaf();
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || around.getKind() == Tree.Kind.INTERFACE
          || around.getKind() == Tree.Kind.ANNOTATION_TYPE;
    }

    private boolean isDescribedElsewhere(MethodTree method) {
      ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
      boolean overrides =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
      String name = method.getName().toString();
      return overrides
          || OF_EVERY_OBJECT.contains(name)
          || type.getKind() == Tree.Kind.RECORD && isOfRecord(method, components(type));
    }

    /** Whether a method is the accessor of a component or the canonical constructor. */
    private static boolean isOfRecord(MethodTree method, List<VariableTree> components) {
      if (method.getReturnType() != null) {
        return method.getParameters().isEmpty()
            && components.stream().anyMatch(c -> c.getName().equals(method.getName()));
      }
      return types(method.getParameters()).equals(types(components));
    }

    private static List<String> types(List<? extends VariableTree> variables) {
      return variables.stream().map(v -> v.getType().toString()).toList();
    }

    /** The fields that the parser makes of the header of a record. */
    private static List<VariableTree> components(ClassTree type) {
      List<VariableTree> components = new ArrayList<>();
      for (Tree member : type.getMembers()) {
        if (member instanceof VariableTree field
            && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
          components.add(field);
        }
      }
      return components;
    }

    private void described(ClassTree type) {
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      Set<String> parameters =
          comment == null
              ? Set.of()
              : comment.getBlockTags().stream()
                  .filter(ParamTree.class::isInstance)
                  .map(t -> ((ParamTree) t).getName().toString())
                  .collect(Collectors.toSet());
      for (VariableTree component : components(type)) {
        String name = component.getName().toString();
        if (NUMBERS.contains(component.getType().toString()) && !parameters.contains(name)) {
          report(component, "@param " + name);
        }
      }
    }

    private void check(Tree tree, String name) {
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (comment == null || comment.getFirstSentence().isEmpty()) {
        report(tree, name);
      }
    }

    private void report(Tree tree, String name) {
      CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
      long start = trees.getSourcePositions().getStartPosition(unit, tree);
      long line = unit.getLineMap().getLineNumber(start);
      silent.add("%s:%04d %s".formatted(ROOT.relativize(file()), line, name));
    }

    private Path file() {
      return Path.of(getCurrentPath().getCompilationUnit().getSourceFile().getName());
    }
  }
}
