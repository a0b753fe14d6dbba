package dev.isogloss.report;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts findings by file. */
public final class FileFindings {
  private FileFindings() {}

  /** In the order of the report; a file without findings has an empty list. */
  public static Map<SourceText, List<Finding>> of(Report report) {
    Map<SourceText, List<Finding>> files = new LinkedHashMap<>();
    report.files().forEach(file -> files.put(file.source(), new ArrayList<>()));
    for (Finding finding : report.findings()) {
      files.computeIfAbsent(finding.at().source(), source -> new ArrayList<>()).add(finding);
    }
    return Collections.unmodifiableMap(files);
  }
}
