package dev.isogloss.config;

/** From which severity on a finding makes the exit status 1; the names are those on the screen. */
public enum FailOn {
  minor,
  major,
  critical,
  never
}
