package dev.isogloss.project.survey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file with which a CI system runs the gate.
 *
 * @param path in the folder of the project, with {@code /} between its parts
 * @param text what to write
 */
public record Workflow(String path, String text) {
  private static final String GITHUB =
      """
      # Checks the translations. Put the address of Isogloss's repository instead of OWNER/isogloss.
      name: translations
      on: [push, pull_request]
      permissions:
        contents: read
        security-events: write
      jobs:
        isogloss:
          runs-on: ubuntu-latest
          steps:
            - uses: actions/checkout@v4
              with:
                fetch-depth: 0 # diff-base needs the history
            - uses: OWNER/isogloss@main
              with:
                diff-base: ${{ github.event_name == 'pull_request' && format('origin/{0}', github.base_ref) || '' }}
      """;

  private static final String GITLAB =
      """
      # Checks the translations. Include this file in .gitlab-ci.yml:
      #   include: {local: isogloss.gitlab-ci.yml}
      # and put the address of Isogloss's repository instead of OWNER/isogloss.
      include:
        - project: OWNER/isogloss
          file: src/main/dist/ci/gitlab.yml

      isogloss:
        extends: .isogloss
        variables:
          ISOGLOSS_IMAGE: registry.example.org/isogloss:latest # docs/ci.md says how to make it
      """;

  /**
   * The one of the CI system that a repository uses, or of GitHub; none where it is there already,
   * and for a folder that is not the top of a repository.
   */
  public static Optional<Workflow> of(Path folder) {
    boolean github = Files.exists(folder.resolve(".github"));
    boolean gitlab = Files.exists(folder.resolve(".gitlab-ci.yml"));
    boolean repository = github || gitlab || Files.exists(folder.resolve(".git"));
    Workflow workflow =
        gitlab && !github
            ? new Workflow("isogloss.gitlab-ci.yml", GITLAB)
            : new Workflow(".github/workflows/isogloss.yml", GITHUB);
    return Optional.of(workflow).filter(w -> repository && Files.notExists(folder.resolve(w.path)));
  }
}
