package dev.isogloss.project;

import dev.isogloss.config.FailOn;
import dev.isogloss.glossary.io.ColumnNames;
import dev.isogloss.project.tree.TreeRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of a project beyond its configuration.
 *
 * @param paths what is checked; the folder of the configuration if there are none
 * @param config the configuration; the nearest one if null
 * @param glossaries they take the place of the configuration's
 * @param language of the texts; detected or configured if null
 * @param select run only these checks: ids or families, by prefix; all if there are none
 * @param ignore do not run these
 * @param driftThreshold how sure drift must be, from 0 to 1; as configured if null
 * @param failOn the severity from which a run fails; as configured if null
 * @param minScore the lowest score with which a run does not fail; as configured if null
 * @param maxFindings how many findings are shown; as configured if null
 * @param cache whether results of earlier runs may be used
 * @param tree how folders are read; the configuration may ask for more
 * @param columns what those of glossaries of other programs are
 */
public record CheckRequest(
    List<Path> paths,
    @Nullable Path config,
    List<Path> glossaries,
    @Nullable Locale language,
    List<String> select,
    List<String> ignore,
    @Nullable Double driftThreshold,
    @Nullable FailOn failOn,
    @Nullable Double minScore,
    @Nullable Integer maxFindings,
    boolean cache,
    TreeRules tree,
    ColumnNames columns) {
  /** Nothing beyond the nearest configuration. */
  public static final CheckRequest PLAIN =
      new CheckRequest(
          List.of(),
          null,
          List.of(),
          null,
          List.of(),
          List.of(),
          null,
          null,
          null,
          null,
          false,
          TreeRules.USUAL,
          ColumnNames.NONE);

  public CheckRequest {
    paths = List.copyOf(paths);
    glossaries = List.copyOf(glossaries);
    select = List.copyOf(select);
    ignore = List.copyOf(ignore);
  }

  /** The same with no more findings shown than so many. */
  public CheckRequest withMaxFindings(@Nullable Integer most) {
    return new CheckRequest(
        paths,
        config,
        glossaries,
        language,
        select,
        ignore,
        driftThreshold,
        failOn,
        minScore,
        most,
        cache,
        tree,
        columns);
  }
}
