package dev.isogloss.glossary.io.tbx;

import dev.isogloss.finding.Status;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of statuses. What is not recommended may still be right somewhere; what is superseded
 * or obsolete is not.
 */
final class TbxStatus {
  private static final Map<String, Status> SHORT = shortNames();
  private static final Map<String, Status> ADMINISTRATIVE = administrativeNames();
  private static final Map<String, Status> NORMATIVE = normativeNames();

  private TbxStatus() {}

  /** The values of a data category; empty for one that tells no status. */
  static Set<String> names(String category) {
    return values(category).keySet();
  }

  /** Whether a data category of this name tells a status. */
  static boolean isTold(String category) {
    return !values(category).isEmpty();
  }

  static Optional<Status> find(String category, String value) {
    return Optional.ofNullable(values(category).get(value));
  }

  private static Map<String, Status> values(String category) {
    return switch (category) {
      case "administrativeStatus" -> ADMINISTRATIVE;
      case "usageStatus" -> SHORT;
      case "normativeAuthorization" -> NORMATIVE;
      default -> Map.of();
    };
  }

  private static Map<String, Status> shortNames() {
    Map<String, Status> names = new LinkedHashMap<>();
    names.put("preferred", Status.PREFERRED);
    names.put("admitted", Status.ADMITTED);
    names.put("notRecommended", Status.DEPRECATED);
    names.put("deprecated", Status.DEPRECATED);
    names.put("superseded", Status.FORBIDDEN);
    names.put("obsolete", Status.FORBIDDEN);
    names.put("forbidden", Status.FORBIDDEN);
    return names;
  }

  private static Map<String, Status> administrativeNames() {
    Map<String, Status> names = new LinkedHashMap<>();
    names.put("preferredTerm-admn-sts", Status.PREFERRED);
    names.put("admittedTerm-admn-sts", Status.ADMITTED);
    names.put("deprecatedTerm-admn-sts", Status.DEPRECATED);
    names.put("supersededTerm-admn-sts", Status.FORBIDDEN);
    names.putAll(SHORT);
    return names;
  }

  private static Map<String, Status> normativeNames() {
    Map<String, Status> names = new LinkedHashMap<>();
    names.put("preferredTerm", Status.PREFERRED);
    names.put("standardizedTerm", Status.PREFERRED);
    names.put("legalTerm", Status.PREFERRED);
    names.put("regulatedTerm", Status.PREFERRED);
    names.put("admittedTerm", Status.ADMITTED);
    names.put("deprecatedTerm", Status.DEPRECATED);
    names.put("supersededTerm", Status.FORBIDDEN);
    names.putAll(SHORT);
    return names;
  }
}
