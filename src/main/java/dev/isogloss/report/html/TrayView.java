package dev.isogloss.report.html;

/** The bar with what can be done with the accepted fixes. The script shows it. */
final class TrayView {
  private TrayView() {}

  static void write(Html html) {
    html.open("div", "class", "tray", "role", "region", "aria-label", "Fixes", "hidden", "");
    html.open("p", "class", "decided", "role", "status").close("p");
    html.open("p", "class", "actions");
    button(html, "all-safe", "Accept all safe fixes");
    button(html, "patch", "Download patch");
    button(html, "fixed", "Download fixed text");
    button(html, "clear", "Start over");
    html.close("p").close("div").newLine();
    html.open("div", "class", "sentence", "role", "tooltip", "id", "sentence", "hidden", "");
    html.close("div").newLine();
  }

  private static void button(Html html, String action, String label) {
    html.element("button", label, "type", "button", "data-action", action).raw(" ");
  }
}
