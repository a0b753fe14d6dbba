package dev.isogloss.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the distribution beside the program, and the runtime of the image. */
@DisabledOnOs(OS.WINDOWS)
class PackagingIT {
  private static final Path HOME = Path.of("target/isogloss").toAbsolutePath();
  private static final Path ARTICLE = Path.of("corpus/scaling-laws.ru-machine.md");

  @TempDir private Path scratch;

  @Test
  void theBillOfMaterialsHasEveryJarWithItsLicence() throws IOException {
    Path file = HOME.resolve("isogloss.cdx.json");
    if (System.getProperty("isogloss.build", "").equals("offline: true")) {
      assumeThat(file).as("The plugin makes it online only.").exists();
    }
    JsonNode bill = new ObjectMapper().readTree(file.toFile());
    assertThat(bill.get("bomFormat").asText()).isEqualTo("CycloneDX");
    assertThat(bill.at("/metadata/component/licenses/0/license/id").asText())
        .isEqualTo("Apache-2.0");
    List<String> listed = new ArrayList<>(List.of("isogloss.jar"));
    for (JsonNode component : bill.get("components")) {
      String name = component.get("name").asText();
      listed.add(name + "-" + component.get("version").asText() + ".jar");
      assertThat(component.get("licenses")).as(name).isNotEmpty();
      assertThat(component.get("hashes")).as(name).isNotEmpty();
    }
    try (Stream<Path> lib = Files.list(HOME.resolve("lib"))) {
      Set<String> jars =
          lib.map(jar -> jar.getFileName().toString())
              .filter(name -> name.endsWith(".jar"))
              .collect(Collectors.toSet());
      assertThat(listed).containsExactlyInAnyOrderElementsOf(jars);
    }
  }

  @Test
  void completionAndManualAreThose() throws Exception {
    assertThat(HOME.resolve("completion/isogloss")).hasContent(run("completion").out());
    assertThat(HOME.resolve("man/man1/isogloss.1")).hasContent(run("manual").out());
  }

  /** The runtime of the image, made by jlink, writes the same reports as the whole JDK. */
  @Test
  void theModulesOfTheImageSuffice() throws Exception {
    Path runtime = scratch.resolve("jre");
    Map<String, String> jdk =
        Map.of("JAVA_HOME", System.getProperty("java.home"), "PATH", "/usr/bin:/bin");
    Launch made =
        Launch.run(
            scratch, jdk, List.of(HOME.resolve("ci/runtime.sh").toString(), runtime.toString()));
    assertThat(made.status()).as(made.err()).isZero();
    String small = runtime.resolve("bin/java").toString();
    for (String format : List.of("html", "sarif", "junit")) {
      Launch whole = check(System.getProperty("java.home") + "/bin/java", format);
      assertThat(whole.status()).as(whole.err()).isEqualTo(1);
      assertThat(check(small, format)).as(format).isEqualTo(whole);
    }
    Path book = scratch.resolve("report.xlsx");
    Launch.run(
        scratch, Map.of("ISOGLOSS_JAVA", small, "PATH", "/usr/bin:/bin"), command(book, "xlsx"));
    assertThat(book).isNotEmptyFile();
  }

  private Launch check(String java, String format) throws Exception {
    Map<String, String> environment = Map.of("ISOGLOSS_JAVA", java, "PATH", "/usr/bin:/bin");
    List<String> command =
        List.of(
            HOME.resolve("bin/isogloss").toString(),
            "check",
            ARTICLE.toString(),
            "--format",
            format);
    return Launch.run(scratch, environment, command);
  }

  private static List<String> command(Path output, String format) {
    return List.of(
        HOME.resolve("bin/isogloss").toString(),
        "check",
        ARTICLE.toString(),
        "--format",
        format,
        "--output",
        output.toString());
  }

  private Launch run(String command) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Map<String, String> environment = Map.of("ISOGLOSS_JAVA", java, "PATH", "/usr/bin:/bin");
    return Launch.run(
        scratch, environment, List.of(HOME.resolve("bin/isogloss").toString(), command));
  }
}
