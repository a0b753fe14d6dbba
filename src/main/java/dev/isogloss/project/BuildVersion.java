package dev.isogloss.project;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/** The version that the build has written into the program. */
public final class BuildVersion {
  private BuildVersion() {}

  /** The bare number, for example {@code 0.1.0}. */
  public static String number() {
    try (InputStream in = BuildVersion.class.getResourceAsStream("build.properties")) {
      Properties build = new Properties();
      build.load(Objects.requireNonNull(in, "The program lacks its build.properties."));
      return build.getProperty("version", "unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
