package dev.isogloss.project.survey;

import static java.util.Locale.ROOT;

import dev.isogloss.config.ConfigTemplate;
import dev.isogloss.config.MarkdownDialect;
import dev.isogloss.document.Document;
import dev.isogloss.document.DocumentException;
import dev.isogloss.document.Documents;
import dev.isogloss.document.Segment;
import dev.isogloss.document.file.FileFinder;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.document.file.SourceFileReader;
import dev.isogloss.document.file.UnreadableFileException;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.io.ColumnNames;
import dev.isogloss.glossary.io.GlossaryLoader;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.language.Languages;
import dev.isogloss.language.description.TextLanguage;
import dev.isogloss.language.icu.CharsetGuess;
import dev.isogloss.project.tree.TreeFinder;
import dev.isogloss.project.tree.TreeRules;
import dev.isogloss.text.SourceId;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Looks at a folder: which texts are where, in which languages, what makes a site of them, what is
 * a glossary, and which checks report too much to begin with.
 *
 * @param folder of the project
 * @param installed the languages, whose dictionaries may be asked
 */
public record ProjectSurvey(Path folder, Languages installed) {
  private static final List<String> GLOSSARY_ENDINGS = List.of(".csv", ".tsv", ".tbx");

  /** What a first configuration of the folder can say. Files that cannot be read are left out. */
  public ConfigTemplate template() {
    SortedMap<String, String> languages = byPath();
    List<String> byFrequency =
        languages.values().stream()
            .collect(Collectors.groupingBy(l -> l, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    Optional<Generator> generator = Generator.of(folder);
    ConfigTemplate quiet =
        new ConfigTemplate(
            byFrequency,
            topFolders(languages),
            byFrequency.size() > 1 ? byFolder(languages) : new TreeMap<>(),
            glossaries(),
            generator.map(Generator::dialect).orElse(MarkdownDialect.AUTO),
            generator.map(Generator::excludes).orElse(List.of()),
            new TreeMap<>());
    List<Path> files = languages.keySet().stream().map(folder::resolve).toList();
    return quiet.with(MeasuredChecks.noisy(files, byFrequency));
  }

  /** The name of the program that makes a site of the texts. */
  public Optional<String> generator() {
    return Generator.of(folder).map(Generator::title);
  }

  /** Path → language; texts without one are left out. */
  private SortedMap<String, String> byPath() {
    Documents documents = Documents.installed();
    SourceFileReader reader = new SourceFileReader(new CharsetGuess());
    SortedMap<String, String> languages = new TreeMap<>();
    for (FoundFile file : finder(documents::knows).find(List.of(folder)).files()) {
      language(file, reader, documents).ifPresent(tag -> languages.put(relative(file.path()), tag));
    }
    return languages;
  }

  private Optional<String> language(FoundFile file, SourceFileReader reader, Documents documents) {
    try {
      Document document = documents.parse(reader.read(file.path(), file.name()).text(), ROOT);
      String prose =
          document.segments().stream().map(Segment::text).collect(Collectors.joining("\n"));
      Locale found = new TextLanguage(installed).of(relative(file.path()), prose);
      return Optional.of(found).filter(l -> !l.equals(ROOT)).map(Locale::toLanguageTag);
    } catch (UnreadableFileException | DocumentException e) {
      return Optional.empty(); // The first check of the project reports it.
    }
  }

  private static List<String> topFolders(SortedMap<String, String> languages) {
    boolean beside = languages.keySet().stream().anyMatch(path -> path.indexOf('/') < 0);
    return beside
        ? List.of()
        : languages.keySet().stream()
            .map(path -> path.substring(0, path.indexOf('/')))
            .distinct()
            .toList();
  }

  /** The folders nearest to the top all of whose texts have one language. */
  private static SortedMap<String, String> byFolder(SortedMap<String, String> languages) {
    SortedMap<String, TreeSet<String>> within = new TreeMap<>();
    languages.forEach(
        (path, language) -> {
          for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
            within.computeIfAbsent(path.substring(0, end), f -> new TreeSet<>()).add(language);
          }
        });
    SortedMap<String, String> uniform = new TreeMap<>();
    within.forEach(
        (path, tags) -> {
          boolean covered = uniform.keySet().stream().anyMatch(f -> path.startsWith(f + "/"));
          if (tags.size() == 1 && !covered) {
            uniform.put(path, tags.first());
          }
        });
    return uniform;
  }

  /** The search that a check of the folder will make. */
  private FileFinder finder(Predicate<String> known) {
    return new TreeFinder(TreeRules.USUAL, folder).of(known, List.of(folder));
  }

  private List<String> glossaries() {
    SourceFileReader reader = new SourceFileReader(new CharsetGuess());
    FileFinder finder = finder(n -> GLOSSARY_ENDINGS.stream().anyMatch(n::endsWith));
    return finder.find(List.of(folder)).files().stream()
        .filter(file -> isGlossary(file, reader))
        .map(file -> relative(file.path()))
        .toList();
  }

  private static boolean isGlossary(FoundFile file, SourceFileReader reader) {
    try {
      var text = reader.read(file.path(), file.name()).text();
      ParsedGlossary parsed = GlossaryLoader.read(text, ColumnNames.NONE);
      // What had to be guessed may be a table of anything.
      return parsed.reading().isNone() && !parsed.glossary().concepts().isEmpty();
    } catch (UnreadableFileException | GlossaryException e) {
      return false; // A table of something else.
    }
  }

  private String relative(Path file) {
    Path relative = folder.toAbsolutePath().relativize(file.toAbsolutePath());
    return SourceId.of(relative).path();
  }
}
