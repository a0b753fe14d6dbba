package dev.isogloss.cli;

import dev.isogloss.project.BuildVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
public final class VersionText implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"isogloss " + BuildVersion.number()};
  }
}
