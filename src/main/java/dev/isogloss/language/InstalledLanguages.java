package dev.isogloss.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;

/** The languages of all providers on the class path. Each language is made once. */
public final class InstalledLanguages implements Languages {
  private final List<LanguageProvider> providers;
  private final Map<Locale, Language> made = new ConcurrentHashMap<>();

  public InstalledLanguages() {
    this.providers =
        ServiceLoader.load(LanguageProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparingInt(LanguageProvider::order))
            .toList();
  }

  @Override
  public Language of(Locale locale) {
    return made.computeIfAbsent(locale, this::find);
  }

  private Language find(Locale locale) {
    return providers.stream()
        .map(p -> p.language(locale))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No provider segments " + locale + "."));
  }
}
