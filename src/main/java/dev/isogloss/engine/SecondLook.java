package dev.isogloss.engine;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.GrammarChecker.Kind;
import dev.isogloss.language.GrammarChecker.Mistake;
import dev.isogloss.language.GrammarException;
import dev.isogloss.text.Rewording;
import dev.isogloss.text.Rewording.Change;
import dev.isogloss.text.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads each sentence again as a safe fix would leave it. A fix after which the grammar rules see a
 * mistake that they did not see before is no longer safe. Spelling does not count: a glossary's
 * terms are often new words. A fix that changes no letter cannot break agreement and is not looked
 * at, so the rules are loaded only where there is something to read.
 */
final class SecondLook implements UnaryOperator<Report> {
  private final Context context;
  private final Knowledge knowledge;
  private final SegmentIndex segments;
  private final Map<Fix, Sentence> sentences = new IdentityHashMap<>();

  SecondLook(Context context, Knowledge knowledge) {
    this.context = context;
    this.knowledge = knowledge;
    this.segments = new SegmentIndex(context.document());
  }

  /** A sentence before and after a fix. */
  private record Sentence(Locale language, String before, Rewording after) {
    Prose old() {
      return new Prose(language, before);
    }

    Prose changed() {
      return new Prose(language, after.text());
    }
  }

  @Override
  public Report apply(Report report) {
    for (Finding finding : report.findings()) {
      for (Fix fix : finding.fixes()) {
        if (fix.safety() == Safety.SAFE && changesWords(fix)) {
          sentence(fix).ifPresent(sentence -> sentences.put(fix, sentence));
        }
      }
    }
    // All are asked for before the first is judged, so that all cores read.
    sentences.values().forEach(sentence -> knowledge.lookAhead(sentence.changed()));
    return report.mapFindings(
        f -> f.fixes().stream().anyMatch(sentences::containsKey) ? judged(f) : f);
  }

  private Finding judged(Finding finding) {
    return finding.withFixes(finding.fixes().stream().map(this::judged).toList());
  }

  private Fix judged(Fix fix) {
    Sentence sentence = sentences.get(fix);
    return sentence == null
        ? fix
        : objection(sentence)
            .map(reason -> fix.withTitle(fix.title().then(reason)).withSafety(Safety.UNSAFE))
            .orElse(fix);
  }

  /** Why the sentence is worse than before; empty where it is not. */
  private Optional<Message> objection(Sentence sentence) {
    try {
      return knowledge.mistakes(sentence.changed()).stream()
          .filter(mistake -> mistake.kind() == Kind.GRAMMAR)
          .filter(mistake -> isNew(mistake, sentence))
          .map(mistake -> mistake.span().of(sentence.after().text()))
          .map(words -> Message.of("Then the grammar rules report «{0}».", words))
          .findFirst();
    } catch (GrammarException e) {
      // What cannot be judged is not trusted.
      return Optional.of(Message.of("Then the grammar rules cannot read the sentence."));
    }
  }

  /** Whether the same rule saw nothing at the place before the fix. */
  private boolean isNew(Mistake mistake, Sentence sentence) {
    Span before = sentence.after().back().toSource(mistake.span());
    return knowledge.mistakes(sentence.old()).stream()
        .filter(old -> old.rule().equals(mistake.rule()))
        .noneMatch(old -> old.span().overlaps(before));
  }

  /** The sentence of a fix; all sentences where it reaches over several. */
  private Optional<Sentence> sentence(Fix fix) {
    return fix.changes().stream()
        .findFirst()
        .flatMap(first -> segments.named(first.segment()))
        .map(segment -> sentence(fix, segment));
  }

  private Sentence sentence(Fix fix, Segment segment) {
    List<Change> changes =
        fix.changes().stream()
            .filter(c -> c.segment().equals(segment.id()))
            .map(c -> new Change(c.at(), c.text()))
            .toList();
    Span edited = changes.get(0).at().cover(changes.get(changes.size() - 1).at());
    Span whole =
        context.sentences(segment).stream()
            .filter(s -> s.overlaps(edited))
            .reduce(edited, Span::cover);
    return new Sentence(
        segment.language(),
        whole.of(segment.text()),
        Rewording.of(
            whole.of(segment.text()),
            changes.stream()
                .map(c -> new Change(c.at().shift(-whole.start()), c.replacement()))
                .toList()));
  }

  private static boolean changesWords(Fix fix) {
    return fix.edits().stream()
        .anyMatch(e -> !letters(e.at().text()).equals(letters(e.replacement())));
  }

  /** Spaces and marks have no part in agreement. */
  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
