package dev.isogloss.check.lock;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Authority;
import dev.isogloss.check.Basis;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Rendering;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Message;
import dev.isogloss.lock.Lock;
import dev.isogloss.lock.Lock.Entry;
import dev.isogloss.text.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds renderings that the lock does not have. */
@AutoService(Check.class)
@CheckInfo(
    id = "lock-rendering",
    summary = "The lock does not have this rendering of a concept.",
    category = Category.TERMINOLOGY_INCONSISTENT,
    severity = Severity.MAJOR,
    safety = Safety.DISPLAY_ONLY,
    authority = Authority.PROJECT,
    basis = Basis.LOCK,
    doc =
        """
        ## What it finds
        A concept of the lock that a text names by a right term of the glossary which the lock does
        not have. Of what drifts without a glossary, a rendering that should become another and is
        not in the lock. Without a lock it finds nothing; terms that the glossary deprecates or
        forbids are left to the checks `term-deprecated` and `term-forbidden`.

        ## Why
        A glossary may allow several terms, and often there is none at all. Once the texts have
        chosen, a change that brings another rendering is drift, and should be meant:
        `isogloss check --update-lock` accepts it.

        ## Fix
        None: `term-mixed` and the checks of drift propose one.
        """)
public final class LockRendering implements Check.OfDocument {
  @Override
  public List<Finding> check(Context context) {
    Lock lock = context.lock();
    if (lock.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>(concepts(context, lock));
    for (Cluster cluster : context.clusters()) {
      cluster.strays().forEach(stray -> findings.addAll(drift(cluster, stray, lock)));
    }
    return findings;
  }

  private List<Finding> concepts(Context context, Lock lock) {
    Locale language = context.document().language();
    Map<Entry, List<Mention>> fresh = new LinkedHashMap<>();
    for (Mention mention : context.mentions()) {
      Entry entry = Entry.of(language, mention.concept(), mention.term());
      if (mention.status().isAllowed() && !lock.has(entry)) {
        fresh.computeIfAbsent(entry, e -> new ArrayList<>()).add(mention);
      }
    }
    List<Finding> findings = new ArrayList<>();
    fresh.forEach(
        (entry, mentions) -> {
          List<String> chosen = lock.renderings(language, entry.concept());
          if (!chosen.isEmpty()) {
            List<Location> places = mentions.stream().map(Mention::at).toList();
            Message message =
                Message.of(
                    "Not in the lock: «{0}» for {1}. Locked: «{2}».",
                    Argument.term(entry.rendering()),
                    Argument.text(entry.concept()),
                    Argument.terms(chosen));
            findings.add(finding(places, message).withConcept(entry.concept()));
          }
        });
    return findings;
  }

  private List<Finding> drift(Cluster cluster, Rendering stray, Lock lock) {
    boolean known = lock.has(Entry.of(cluster.language(), Lock.DRIFT, stray.text()));
    List<Location> places = stray.uses().stream().map(Rendering.Use::at).toList();
    Message message =
        Message.of(
            "Not in the lock: «{0}», another name for «{1}».",
            Argument.term(stray.text()), Argument.term(cluster.proposed().text()));
    return known || places.isEmpty() ? List.of() : List.of(finding(places, message));
  }

  private Finding finding(List<Location> places, Message message) {
    List<Related> others =
        places.stream().skip(1).map(at -> new Related(at, Message.of("Also here."))).toList();
    return Finding.of(id(), info().category(), info().severity(), places.get(0), message)
        .withRelated(others);
  }
}
