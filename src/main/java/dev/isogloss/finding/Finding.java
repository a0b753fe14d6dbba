package dev.isogloss.finding;

import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One fault at one place, with its evidence.
 *
 * @param check the id of the check that found it
 * @param message one or more full sentences
 * @param concept the glossary concept that decided, if one did
 * @param fixes the best first
 * @param related evidence elsewhere
 * @param copies the same finding in copied passages; a fix serves them too
 * @param fingerprint names the finding across edits elsewhere in the file; empty until the engine
 *     has set it
 * @param aliases the fingerprints of the findings for which this one speaks; whoever has accepted
 *     one of them has accepted it
 */
public record Finding(
    String check,
    Category category,
    Severity severity,
    Location at,
    Message message,
    @Nullable String concept,
    List<Fix> fixes,
    List<Related> related,
    List<Copy> copies,
    String fingerprint,
    List<Alias> aliases) {
  public Finding {
    fixes = List.copyOf(fixes);
    related = List.copyOf(related);
    copies = List.copyOf(copies);
    aliases = List.copyOf(aliases);
  }

  /** A finding without concept, fix or evidence. */
  public static Finding of(
      String check, Category category, Severity severity, Location at, Message message) {
    return new Finding(
        check, category, severity, at, message, null, List.of(), List.of(), List.of(), "",
        List.of());
  }

  /**
   * How far a fix can be trusted together with its counterparts in the copies, which are made with
   * it: as far as the least of them.
   *
   * @param fix the index of the fix
   */
  public Safety safety(int fix) {
    return copies.stream()
        .filter(copy -> fix < copy.fixes().size())
        .map(copy -> copy.fixes().get(fix).safety())
        .reduce(fixes.get(fix).safety(), Safety::atMost);
  }

  /** The index of the first fix that can be applied and trusted at least so far. */
  public OptionalInt firstFix(Safety least) {
    return IntStream.range(0, fixes.size())
        .filter(i -> safety(i) != Safety.DISPLAY_ONLY && safety(i).compareTo(least) >= 0)
        .findFirst();
  }

  /**
   * The same, decided by a concept of the glossary.
   *
   * @param changed the id of the concept; null for none
   */
  public Finding withConcept(@Nullable String changed) {
    return new Finding(
        check,
        category,
        severity,
        at,
        message,
        changed,
        fixes,
        related,
        copies,
        fingerprint,
        aliases);
  }

  /** The same with another severity. */
  public Finding withSeverity(Severity changed) {
    return new Finding(
        check,
        category,
        changed,
        at,
        message,
        concept,
        fixes,
        related,
        copies,
        fingerprint,
        aliases);
  }

  /** The same with other fixes, the best first. */
  public Finding withFixes(List<Fix> changed) {
    return new Finding(
        check,
        category,
        severity,
        at,
        message,
        concept,
        changed,
        related,
        copies,
        fingerprint,
        aliases);
  }

  /** The same with other evidence. */
  public Finding withRelated(List<Related> changed) {
    return new Finding(
        check,
        category,
        severity,
        at,
        message,
        concept,
        fixes,
        changed,
        copies,
        fingerprint,
        aliases);
  }

  /** The same with other copies. */
  public Finding withCopies(List<Copy> changed) {
    return new Finding(
        check,
        category,
        severity,
        at,
        message,
        concept,
        fixes,
        related,
        changed,
        fingerprint,
        aliases);
  }

  /** The same under another name; a name is set when the order of all findings is known. */
  public Finding withFingerprint(String changed) {
    return new Finding(
        check, category, severity, at, message, concept, fixes, related, copies, changed, aliases);
  }

  /** The same, speaking for others. */
  public Finding withAliases(List<Alias> changed) {
    return new Finding(
        check,
        category,
        severity,
        at,
        message,
        concept,
        fixes,
        related,
        copies,
        fingerprint,
        changed);
  }

  /** The same in other words. */
  public Finding withMessage(Message changed) {
    return new Finding(
        check,
        category,
        severity,
        at,
        changed,
        concept,
        fixes,
        related,
        copies,
        fingerprint,
        aliases);
  }

  /** The same at another place. */
  public Finding movedTo(Location place) {
    return new Finding(
        check,
        category,
        severity,
        place,
        message,
        concept,
        fixes,
        related,
        copies,
        fingerprint,
        aliases);
  }
}
