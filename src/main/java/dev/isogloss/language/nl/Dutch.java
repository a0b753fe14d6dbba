package dev.isogloss.language.nl;

import com.google.auto.service.AutoService;
import dev.isogloss.language.description.Description;
import dev.isogloss.language.description.Traits;

/** Dutch: what tells it from its neighbours. */
@AutoService(Description.class)
public final class Dutch implements Description {
  private static final Traits TRAITS =
      Traits.latin(
          6,
          "de het een en van is dat niet met op voor zijn te aan in je u we ze die er om"
              + " als of door naar bij ook uit wordt worden kan deze dit maar dan nog over"
              + " hebt heeft hebben wat meer moet tot zo geen wel");

  @Override
  public String code() {
    return "nl";
  }

  @Override
  public Traits traits() {
    return TRAITS;
  }
}
