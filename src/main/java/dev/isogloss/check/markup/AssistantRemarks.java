package dev.isogloss.check.markup;

import dev.isogloss.language.WordList;
import dev.isogloss.language.description.Descriptions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What language models say about their work and what they are told. Those of each language are
 * found in every other, since most instructions are in English.
 */
final class AssistantRemarks {
  /** Marks of the dialogue, wherever they are. */
  private static final List<String> MARKS =
      List.of(
          "<\\|(?:im_start|im_end|endoftext|eot_id|start_header_id)\\|>",
          "</?think>",
          "\\[/?INST\\]",
          // What follows is said by somebody, and no value such as a name.
          "^(?:Human|Assistant|User|System): (?=\\S+(?:\\s+\\S+){2})");

  /** All of them; none is found behind a quotation mark. */
  static final List<Pattern> ALL =
      Stream.concat(MARKS.stream(), Descriptions.everywhere(WordList.REMARKS).stream())
          .map(r -> Pattern.compile(unquoted(r), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();

  private AssistantRemarks() {}

  private static String unquoted(String remark) {
    return "(?<![\"«“„])" + remark;
  }
}
