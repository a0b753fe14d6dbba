package dev.isogloss.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the start script with programs that stand in for Java and print what they were given. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path SCRIPT = Path.of("src/main/dist/bin/isogloss");

  @TempDir private Path folder;

  private Path script;

  @BeforeEach
  void layOutDistribution() throws IOException {
    Files.createDirectories(folder.resolve("the home/bin"));
    Files.createDirectories(folder.resolve("the home/lib"));
    script = executable("the home/bin/isogloss", Files.readString(SCRIPT));
  }

  @Test
  void prefersIsoglossJavaToJavaHomeToPath() throws Exception {
    Path own = java("own", "17.0.1");
    Path home = java("home", "17.0.2");
    Path path = java("path", "17.0.3");
    Map<String, String> all = new HashMap<>();
    all.put("PATH", path.getParent() + ":/usr/bin:/bin");
    assertThat(start(all).out()).startsWith("path ");
    all.put("JAVA_HOME", folder.resolve("home").toString());
    assertThat(start(all).out()).startsWith("home ");
    all.put("ISOGLOSS_JAVA", own.toString());
    assertThat(start(all).out()).startsWith("own ");
    assertThat(home).isExecutable();
  }

  @Test
  void handsArgumentsOverAsTheyAre() throws Exception {
    Launch launch = start(ownJava("17.0.1"), "check", "a b", "", "*");
    assertThat(launch.out()).endsWith(" [dev.isogloss.cli.Main] [check] [a b] [] [*]\n");
    assertThat(launch.status()).isEqualTo(7);
  }

  @Test
  void followsSymbolicLinksToItsHome() throws Exception {
    Path near = Files.createSymbolicLink(folder.resolve("the home/near"), Path.of("bin/isogloss"));
    Path far = Files.createSymbolicLink(folder.resolve("far"), near);
    Launch launch = Launch.run(folder, ownJava("17.0.1"), List.of(far.toString()));
    Path lib = folder.toRealPath().resolve("the home/lib");
    assertThat(launch.out()).contains("[" + lib + "/isogloss.jar:" + lib + "/*]");
  }

  @Test
  void usesTheArchiveOfTheSameJavaOnly() throws Exception {
    Path archive = Files.createFile(folder.resolve("the home/lib/isogloss-17.0.1.jsa"));
    assertThat(start(ownJava("17.0.1")).out())
        .contains("[-XX:SharedArchiveFile=" + archive.toRealPath() + "]");
    assertThat(start(ownJava("25.0.1")).out()).doesNotContain("SharedArchiveFile");
  }

  @Test
  void passesFurtherOptionsToTheVirtualMachine() throws Exception {
    Map<String, String> environment = new HashMap<>(ownJava("17.0.1"));
    environment.put("ISOGLOSS_JAVA_OPTS", "-Xmx4g -ea");
    assertThat(start(environment).out()).contains("[-Xmx4g] [-ea] [dev.isogloss.cli.Main]");
  }

  @Test
  void makesFileNamesReadableWithoutLocale() throws Exception {
    assertThat(start(ownJava("17.0.1")).out()).contains("LC_ALL=C.UTF-8");
    Map<String, String> russian = new HashMap<>(ownJava("17.0.1"));
    russian.put("LANG", "ru_RU.UTF-8");
    assertThat(start(russian).out()).contains("LC_ALL= ");
  }

  @Test
  void allowsNativeCodeWhereJavaWouldWarn() throws Exception {
    assertThat(start(ownJava("17.0.1")).out()).doesNotContain("native-access");
    assertThat(start(ownJava("25")).out()).contains("[--enable-native-access=ALL-UNNAMED]");
  }

  @Test
  void refusesAnOldJava() throws Exception {
    for (String version : List.of("1.8.0_292", "11.0.2", "16")) {
      Launch launch = start(ownJava(version));
      assertThat(launch.err())
          .contains("is Java " + version + ", which is too old")
          .hasLineCount(1);
      assertThat(launch.status()).isEqualTo(2);
      assertThat(launch.out()).isEmpty();
    }
  }

  @Test
  void asksAJavaThatHasNoReleaseFile() throws Exception {
    Map<String, String> environment = ownJava("11.0.2");
    Files.delete(folder.resolve("own/release"));
    assertThat(start(environment).err()).contains("is Java 11.0.2, which is too old");
  }

  @Test
  void saysWhatToDoWithoutJava() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertRefused(Map.of("PATH", empty.toString()), "no Java was found; install a JDK");
    assertRefused(Map.of("JAVA_HOME", "/nowhere"), "JAVA_HOME is set to /nowhere, which holds no");
    assertRefused(Map.of("ISOGLOSS_JAVA", "/etc"), "ISOGLOSS_JAVA is set to /etc, which is no");
  }

  private void assertRefused(Map<String, String> environment, String message) throws Exception {
    Launch launch = Launch.run(folder, environment, List.of("/bin/sh", script.toString()));
    assertThat(launch.err()).startsWith("isogloss: " + message).hasLineCount(1);
    assertThat(launch.status()).isEqualTo(2);
  }

  private Launch start(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    return Launch.run(folder, environment, command);
  }

  private Map<String, String> ownJava(String version) throws IOException {
    return Map.of("ISOGLOSS_JAVA", java("own", version).toString(), "PATH", "/usr/bin:/bin");
  }

  /** A program that prints its name and its arguments, each in brackets, and ends with status 7. */
  private Path java(String name, String version) throws IOException {
    Files.createDirectories(folder.resolve(name + "/bin"));
    Files.writeString(folder.resolve(name + "/release"), "JAVA_VERSION=\"" + version + "\"\n");
    return executable(
        name + "/bin/java",
        """
        #!/bin/sh
        if [ "$1" = -version ]; then
          echo 'openjdk version "%s" 2020-01-01' >&2
          exit
        fi
        printf '%s LC_ALL=%%s ' "${LC_ALL:-}"
        separator=
        for argument; do
          printf '%%s[%%s]' "$separator" "$argument"
          separator=' '
        done
        echo
        exit 7
        """
            .formatted(version, name));
  }

  private Path executable(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
