package dev.isogloss.check;

import dev.isogloss.finding.Category;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The one doc block of a check. It feeds {@code explain}, the generated pages and the reports. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CheckInfo {
  /** Names the check on the command line and in reports: {@code family-what}. */
  String id();

  /** One sentence: what the check finds. */
  String summary();

  /** The category of its findings, where they do not differ. */
  Category category();

  /** The severity of its findings, where they do not differ. */
  Severity severity();

  /** The highest safety that its fixes can have. */
  Safety safety();

  /**
   * Whether the check runs where nothing was selected. One that does not is asked for by {@code
   * --select} with its whole id, or with its family's if the whole family is off.
   */
  boolean byDefault() default true;

  /** On whose word it reports; decides who speaks where findings meet. */
  Authority authority() default Authority.RULES;

  /** What it goes by; a run of checks that all lack theirs checks nothing. */
  Basis basis() default Basis.TEXT;

  /**
   * Whether its findings are about whole passages. Neighbours without a fix become one finding, and
   * what is found inside is reported on its own.
   */
  boolean ofPassages() default false;

  /** Markdown with the headings {@code ## What it finds}, {@code ## Why} and {@code ## Fix}. */
  String doc();
}
