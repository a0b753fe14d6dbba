package dev.isogloss.yaml;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes YAML as people write it: blocks, two spaces deep, one entry a line. */
public final class YamlPrinter {
  private YamlPrinter() {}

  /**
   * The text of a file.
   *
   * @param entries in their order; values are texts, numbers, truth values, lists and maps of them
   */
  public static String print(Map<String, Object> entries) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(200)
            .setSplitLines(false)
            .build();
    return new Dump(settings).dumpToString(entries);
  }
}
