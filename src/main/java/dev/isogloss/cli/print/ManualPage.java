package dev.isogloss.cli.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A manual page in roff, with the macros {@code man} of groff and mandoc. */
public final class ManualPage {
  private final StringBuilder page = new StringBuilder();

  private ManualPage() {}

  /** The page of a program: its commands one after the other, and the options of each. */
  public static String of(CommandSpec program, String version) {
    ManualPage manual = new ManualPage();
    String name = program.name();
    String upper = name.toUpperCase(Locale.ROOT);
    manual.macro("TH", upper, "1", "", name + " " + version, "");
    manual.macro("SH", "NAME").text(name + " - " + line(program.usageMessage().description()));
    manual.macro("SH", "SYNOPSIS").bold(name).text(" COMMAND [OPTION]... [PATH]...");
    manual.macro("SH", "OPTIONS");
    manual.options(program);
    manual.macro("SH", "COMMANDS");
    manual.commands(program);
    manual.macro("SH", "EXIT STATUS");
    manual.entry("0", "Nothing to report.");
    manual.entry("1", "Findings, a score below --min-score, or a rise that --ratchet forbids.");
    manual.entry("2", "Wrong usage, or a configuration, glossary or file that cannot be read.");
    manual.macro("SH", "FILES");
    manual.entry("isogloss.yml", "The configuration: the nearest upward from the current folder.");
    manual.entry(".isogloss/cache", "Results of earlier runs, beside the configuration.");
    return manual.page.toString();
  }

  private void commands(CommandSpec parent) {
    for (CommandLine command : distinct(parent)) {
      CommandSpec spec = command.getCommandSpec();
      UsageMessageSpec usage = spec.usageMessage();
      if (usage.hidden()) {
        continue;
      }
      String parameters =
          spec.positionalParameters().stream()
              .filter(p -> !p.hidden())
              .map(p -> " " + p.paramLabel() + (p.arity().max() > 1 ? "..." : ""))
              .collect(Collectors.joining());
      macro("SS", spec.qualifiedName(" ") + parameters);
      text(line(usage.description()));
      for (PositionalParamSpec parameter : spec.positionalParameters()) {
        if (!parameter.hidden()) {
          entry(parameter.paramLabel(), described(parameter));
        }
      }
      options(spec);
      commands(spec);
    }
  }

  /** The commands under a name, without their aliases. */
  private static List<CommandLine> distinct(CommandSpec parent) {
    return parent.subcommands().values().stream().distinct().toList();
  }

  private void options(CommandSpec spec) {
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        entry(String.join(", ", option.names()) + value, described(option));
      }
    }
  }

  private static String described(ArgSpec arg) {
    return line(arg.description())
        .replace("${COMPLETION-CANDIDATES}", candidates(arg))
        .replace("%n", " ")
        .replace("%%", "%");
  }

  private static String candidates(ArgSpec arg) {
    Iterable<String> candidates = arg.completionCandidates();
    return candidates == null ? "" : String.join(", ", candidates);
  }

  private static String line(String... sentences) {
    return Arrays.stream(sentences).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
  }

  private void entry(String term, String text) {
    macro("TP").bold(term).text(text);
  }

  private ManualPage macro(String name, String... arguments) {
    page.append('.').append(name);
    for (String argument : arguments) {
      page.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
    }
    page.append('\n');
    return this;
  }

  private ManualPage bold(String text) {
    page.append("\\fB").append(escaped(text)).append("\\fR\n");
    return this;
  }

  private void text(String text) {
    page.append("\\&").append(escaped(text.strip())).append('\n');
  }

  /** Hyphens of options are minus signs, so that they can be searched and copied. */
  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
