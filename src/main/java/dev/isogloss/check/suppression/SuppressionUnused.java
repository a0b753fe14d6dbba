package dev.isogloss.check.suppression;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.document.Document;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Message;
import dev.isogloss.suppression.Directive;
import dev.isogloss.suppression.Directive.Kind;
import dev.isogloss.suppression.Suppression;
import dev.isogloss.suppression.Suppression.State;
import dev.isogloss.text.DidYouMean;
import dev.isogloss.text.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds comments that suppress nothing. */
@AutoService(Check.class)
@CheckInfo(
    id = "suppression-unused",
    summary = "A comment that should suppress findings suppresses none.",
    category = Category.DESIGN_MARKUP,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    doc =
        """
        ## What it finds
        A comment `<!-- isogloss-disable… -->` or `<!-- isogloss-enable -->` without effect: nothing
        is found in its range, the check that it names does not exist, or no such directive
        is known. A check that was left out of a run with `--select` or `--ignore` is not judged.

        ## Why
        Such a comment outlives the finding that it was written for, and would hide the next one.

        ## Fix
        Takes the comment out where nothing of it is used. Unsafe: perhaps its check is misspelt, and
        the finding is next to it in the report.
        """)
public final class SuppressionUnused implements Check.OfSuppressions {
  private static final List<String> WORDS = Arrays.stream(Kind.values()).map(Kind::word).toList();

  @Override
  public List<Finding> check(List<Suppression> suppressions, Document document) {
    Map<Directive, List<Suppression>> byDirective = new LinkedHashMap<>();
    for (Suppression one : suppressions) {
      byDirective.computeIfAbsent(one.directive(), d -> new ArrayList<>()).add(one);
    }
    List<Finding> findings = new ArrayList<>();
    byDirective.forEach(
        (directive, parts) -> {
          List<Suppression> idle = parts.stream().filter(SuppressionUnused::isIdle).toList();
          if (!idle.isEmpty()) {
            findings.add(finding(directive, idle, idle.size() == parts.size(), document));
          }
        });
    return findings;
  }

  private static boolean isIdle(Suppression one) {
    return one.state() == State.UNUSED
        || one.state() == State.UNKNOWN_WORD
        || one.state() == State.UNKNOWN_CHECK;
  }

  private Finding finding(
      Directive directive, List<Suppression> idle, boolean all, Document document) {
    Location at = new Location(document.source(), directive.span());
    Finding finding =
        Finding.of(id(), info().category(), info().severity(), at, message(directive, idle, all));
    Fix removal =
        document
            .pen()
            .removeComment(directive.span(), Message.of("Remove the comment."), Safety.UNSAFE);
    boolean misspelt = idle.stream().anyMatch(one -> one.meant() != null);
    return all && directive.kind().isPresent() && !misspelt
        ? finding.withFixes(List.of(removal))
        : finding;
  }

  private static Message unknown(Suppression one) {
    Message message = Message.of("No check is named “{0}”.", String.valueOf(one.check()));
    String meant = one.meant();
    return meant == null ? message : message.then(Message.of("Did you mean “{0}”?", meant));
  }

  private static Message message(Directive directive, List<Suppression> idle, boolean all) {
    String word = directive.word();
    if (directive.kind().isEmpty()) {
      Message unknown = Message.of("Unknown directive: {0}.", word);
      return DidYouMean.closest(word, WORDS)
          .map(known -> unknown.then(Message.of("Did you mean “{0}”?", known)))
          .orElse(unknown);
    }
    Optional<Suppression> unknown =
        idle.stream().filter(one -> one.state() == State.UNKNOWN_CHECK).findFirst();
    if (unknown.isPresent()) {
      return unknown(unknown.get());
    }
    if (directive.kind().get() == Kind.ENABLE) {
      return Message.of(
          "This comment enables nothing: no comment before it disables the same checks.");
    }
    return all
        ? Message.of("This comment suppresses nothing. Remove it.")
        : Message.of(
            "This comment suppresses no finding of {0}. Remove that from it.",
            Argument.texts(idle.stream().flatMap(s -> Stream.ofNullable(s.check())).toList()));
  }
}
