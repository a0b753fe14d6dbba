package dev.isogloss.project.gate;

import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Rendering;
import dev.isogloss.finding.Report;
import dev.isogloss.lock.Lock;
import dev.isogloss.lock.Lock.Entry;
import dev.isogloss.project.ProjectException;
import dev.isogloss.project.Settings;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Locks the renderings that are in use. */
public final class LockUpdate {
  private LockUpdate() {}

  /**
   * Writes the lock.
   *
   * @param whole whether the report is about all texts, so that renderings without use go
   * @return what was done, as a sentence
   * @throws ProjectException if the configuration names no lock, or it cannot be written
   */
  public static String write(Report report, Settings settings, boolean whole) {
    Path file = settings.lockFile();
    if (file == null) {
      throw new ProjectException(
          "--update-lock needs the name of the lock; add lock: isogloss.lock to isogloss.yml.");
    }
    SortedSet<Entry> entries = new TreeSet<>(used(report));
    if (!whole) {
      entries.addAll(settings.lock().entries());
    }
    try {
      Files.writeString(file, new Lock(entries).write(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ProjectException(
          "The lock " + file + " cannot be written; check its folder and permissions.");
    }
    return "Wrote " + file + ": " + entries.size() + " renderings.";
  }

  /** What a glossary calls wrong is never chosen. */
  private static SortedSet<Entry> used(Report report) {
    Map<SourceText, Locale> languages = new HashMap<>();
    for (FileFacts facts : report.files()) {
      languages.put(facts.source(), facts.language());
    }
    SortedSet<Entry> entries = new TreeSet<>();
    for (Mention mention : report.mentions()) {
      if (mention.status().isAllowed()) {
        Locale language = languages.getOrDefault(mention.at().source(), Locale.ROOT);
        entries.add(Entry.of(language, mention.concept(), mention.term()));
      }
    }
    for (Cluster cluster : report.clusters()) {
      for (Rendering rendering : cluster.renderings()) {
        entries.add(Entry.of(cluster.language(), Lock.DRIFT, rendering.text()));
      }
    }
    return entries;
  }
}
