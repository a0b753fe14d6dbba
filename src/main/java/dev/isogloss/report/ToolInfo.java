package dev.isogloss.report;

/**
 * The program as reports name it.
 *
 * @param home the address where people read of it
 */
public record ToolInfo(String name, String version, String home) {
  private static final String HOME = "https://isogloss.dev";

  /** The program at its usual address. */
  public ToolInfo(String name, String version) {
    this(name, version, HOME);
  }
}
