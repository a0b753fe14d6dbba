package dev.isogloss.cli;

import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.project.Checks;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a check finds and why. */
@Command(
    name = "explain",
    description = "Explain what a check finds, why, and how safe its fixes are.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Runnable {
  @Parameters(
      paramLabel = "CHECK",
      arity = "0..*",
      description = "Ids or families, by prefix. Without any, all checks are listed.")
  private List<String> wanted = List.of();

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    if (wanted.isEmpty()) {
      list(out);
      return;
    }
    Checks.named(wanted).forEach(check -> print(check, out));
  }

  private static void list(PrintWriter out) {
    int widest = Checks.ids().stream().mapToInt(String::length).max().orElse(0);
    for (Check check : Checks.all()) {
      String gap = " ".repeat(widest + 1 - check.id().length());
      out.println(check.id() + gap + check.info().summary());
    }
  }

  private static void print(Check check, PrintWriter out) {
    CheckInfo info = check.info();
    out.println("# " + info.id());
    out.println();
    out.println(info.summary());
    out.println();
    out.println(
        "Category %s · severity %s · fixes at most %s%s"
            .formatted(
                info.category().id(),
                info.severity().id(),
                info.safety().id(),
                info.byDefault() ? "" : " · off by default"));
    out.println();
    out.println(info.doc());
  }
}
