package dev.isogloss.report;

/** The program as reports name it. */
public record ToolInfo(String name, String version) {}
