package dev.isogloss.project.gate;

import dev.isogloss.document.file.FoundFiles.EmptyFolder;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Unread;
import dev.isogloss.project.Session;
import dev.isogloss.report.Footer;
import java.util.List;

/**
 * What somebody asked to be looked at and the run reads nothing of: without a word the result would
 * look as if there were nothing to find.
 */
public final class NothingRead {
  private static final String ALLOW = ", or allow it with --allow-empty.";

  private NothingRead() {}

  /**
   * A sentence for each path that gives no text; none where all give one.
   *
   * @param files what {@link Session#files} has given
   */
  public static List<String> of(Session session, List<FoundFile> files) {
    List<String> empty =
        session.found().empty().stream().map(folder -> sentence(folder, session)).toList();
    boolean told = !empty.isEmpty() || !session.problems().isEmpty();
    return files.isEmpty() && !told
        ? List.of("No file was read: each is a glossary of this run; name texts" + ALLOW)
        : empty;
  }

  private static String sentence(EmptyFolder folder, Session session) {
    if (folder.passedOver() > 0) {
      return "No file was read below %s: a table is read only where it is named; name its path%s"
          .formatted(folder.name(), ALLOW);
    }
    String beside = Footer.unread(beside(session));
    String seen = beside.isEmpty() ? "" : " (" + beside.substring(0, beside.length() - 1) + ")";
    return "No file was read below %s: it has none of a known format%s; name another path%s"
        .formatted(folder.name(), seen, ALLOW);
  }

  private static Report beside(Session session) {
    List<Unread> unread =
        session.found().unread().entrySet().stream()
            .map(kind -> new Unread(kind.getKey(), kind.getValue()))
            .toList();
    return new Report(List.of(), List.of(), List.of(), List.of()).withUnread(unread);
  }
}
