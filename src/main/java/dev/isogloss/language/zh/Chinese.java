package dev.isogloss.language.zh;

import com.google.auto.service.AutoService;
import dev.isogloss.language.description.Description;

/** Chinese: lists. */
@AutoService(Description.class)
public final class Chinese implements Description {
  @Override
  public String code() {
    return "zh";
  }
}
