package dev.isogloss.check.drift;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Authority;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import java.util.List;

/** Finds conventions of writing that are mixed. */
@AutoService(Check.class)
@CheckInfo(
    id = "drift-convention",
    summary = "One convention of writing numbers, dates, letters or marks is mixed with another.",
    category = Category.STYLE_INCONSISTENT,
    severity = Severity.MINOR,
    safety = Safety.UNSAFE,
    authority = Authority.TEXT,
    doc =
        """
        ## What it finds
        Large numbers grouped in several ways (10 000, 10,000, 10000), decimals with a comma and with
        a point, the percent sign with and without a space, dates in figures and in words, two kinds
        of quotation marks or of dashes, a capital for the reader (Вы, вы), and the mark of a letter that
        writers may leave out (ещё, еще) where the same word has it elsewhere. Each way alone would be right; what the language
        does not allow is not this check's business. One finding for each convention, at the first
        place of a rarer way. Where the configuration has decided, every place that is not so:

        ```yaml
        conventions:
          optional-marks: always   # never, or consistent within a document
          polite-capital: never    # always, or consistent within a document
        ```

        ## Why
        A reader stops at a number that looks unlike its neighbours, and may misread it.

        ## Fix
        None where the document decides: a person must say whether the places differ on purpose. Else
        what the configuration asks for; never safe.
        """)
public final class DriftConvention implements Check.OfDocument {
  @Override
  public List<Finding> check(Context context) {
    return ClusterFindings.of(this, Cluster.Kind.CONVENTION, context);
  }
}
