package dev.isogloss.language.ru.inflect;

/** The kinds of personal names, which decline differently: Мартином the first, Ильиным the last. */
public enum NameKind {
  GIVEN,
  PATRONYMIC,
  FAMILY
}
