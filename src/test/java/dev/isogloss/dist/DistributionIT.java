package dev.isogloss.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.project.BuildVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the distribution that the build has just made. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {
  private static final Path PROGRAM = Path.of("target/isogloss/bin/isogloss").toAbsolutePath();

  @TempDir private Path scratch;

  @Test
  void printsTheVersionOfTheBuild() throws Exception {
    Launch launch = run("", "--version");
    assertThat(launch).isEqualTo(new Launch(0, "isogloss " + BuildVersion.number() + "\n", ""));
    assertThat(BuildVersion.number()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void loadsNoLanguageToolToPrintItsVersion() throws Exception {
    String loaded = run("-Xlog:class+load", "--version").out();
    assertThat(loaded).contains(" dev.isogloss.cli.Main ").doesNotContain(" org.languagetool.");
  }

  /** Without it all still works, so that nobody would notice but by the clock. */
  @Test
  void startsFromTheArchiveOfClasses() throws Exception {
    String loaded = run("-Xlog:class+load", "--version").out();
    assertThat(loaded).contains(" dev.isogloss.cli.Main source: shared objects file (top)");
  }

  private Launch run(String options, String argument) throws Exception {
    Map<String, String> environment =
        Map.of(
            "ISOGLOSS_JAVA",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "ISOGLOSS_JAVA_OPTS",
            options,
            "PATH",
            "/usr/bin:/bin");
    return Launch.run(scratch, environment, List.of(PROGRAM.toString(), argument));
  }
}
