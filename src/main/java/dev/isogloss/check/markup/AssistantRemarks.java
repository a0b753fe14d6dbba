package dev.isogloss.check.markup;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What language models say about their work and what they are told. English ones are found in every
 * language, since most instructions are in English.
 */
final class AssistantRemarks {
  /** Marks of the dialogue, wherever they stand. */
  private static final List<String> MARKS =
      List.of(
          "<\\|(?:im_start|im_end|endoftext|eot_id|start_header_id)\\|>",
          "</?think>",
          "\\[/?INST\\]",
          "^(?:Human|Assistant|User|System): ");

  private static final List<String> ENGLISH =
      List.of(
          "\\bas an? (?:AI|large|artificial intelligence) (?:language )?(?:model|assistant)\\b",
          "^(?:sure|certainly|of course|absolutely)[!,.] (?:here|below|I)\\b.{0,60}",
          "^here(?: is|'s|’s) (?:the|your|a|my) (?:\\w+ ){0,3}(?:translation|translated (?:text|version)|revised version)\\b",
          "^(?:please )?translate (?:the following|this|it|the text)\\b",
          "^(?:I'm sorry|I apologi[sz]e), but I (?:can't|can’t|cannot|am unable)\\b",
          "^I (?:cannot|can't|can’t) (?:translate|assist|help) with\\b",
          "^(?:let me know if you|I hope this helps|feel free to ask)\\b",
          "^(?:note|translator's note): (?:I|the translation|this translation)\\b",
          "^(?:translation|translated text):\\s*$",
          "\\bmy (?:knowledge cutoff|training data)\\b.{0,40}\\b(?:20\\d\\d|not)\\b");

  private static final List<String> RUSSIAN =
      List.of(
          "^(?:конечно|разумеется|хорошо|с удовольствием)[!,.] (?:вот|ниже|я (?:переведу|помогу))(?!\\p{L}).{0,60}",
          "^(?:вот|ниже)(?: приведен| представлен| следует)? (?:ваш |полный |готовый |точный )?(?:перевод|перевед[её]нный текст)(?!\\p{L}).{0,60}",
          "(?<!\\p{L})(?:как|будучи) (?:большая |больш(?:ой|ою) )?(?:языков(?:ая|ой|ою) модель(?:ю)?|ии-(?:модель|ассистент|помощник)|искусственный интеллект),? я(?!\\p{L})",
          "^(?:пожалуйста, )?(?:переведи|переведите) (?:следующий|этот|текст|его|на)(?!\\p{L})",
          "^(?:извините|простите|к сожалению),?(?: но)? я не могу (?:перевести|помочь|выполнить)(?!\\p{L})",
          "^(?:если (?:вам|у вас) .{0,40}(?:дайте мне знать|сообщите мне)|надеюсь, (?:это|перевод) (?:поможет|был полезен))",
          "^(?:примечание(?: переводчика)?: (?:я|перевод|в переводе)|перевод|перевед[её]нный текст):?\\s*$",
          "^хотите, чтобы я (?:перев[её]л|продолжил|изменил)(?!\\p{L})");

  /** All of them; none is found behind a quotation mark. */
  static final List<Pattern> ALL =
      Stream.of(MARKS, ENGLISH, RUSSIAN)
          .flatMap(List::stream)
          .map(r -> Pattern.compile(unquoted(r), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();

  private AssistantRemarks() {}

  private static String unquoted(String remark) {
    return "(?<![\"«“„])" + remark;
  }
}
