package dev.isogloss.report.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A page in a browser, used as a person uses it: by mouse and keyboard. */
final class BrowserPage {
  /** Whether the script of a page has run. */
  private static final String READY =
      "document.readyState === 'complete'"
          + " && (document.documentElement.dataset.ready || location.href === 'about:blank')";

  /** How often a page is asked, every 20 ms, before a test gives up. */
  private static final int ROUNDS = 3000;

  private final DevTools tools;
  private final String session;
  private final Path downloads;

  private BrowserPage(DevTools tools, String session, Path downloads) {
    this.tools = tools;
    this.session = session;
    this.downloads = downloads;
  }

  /** Opens an address in a browser that remembers nothing of other pages. */
  static BrowserPage open(DevTools tools, Path folder, String address) throws IOException {
    Path downloads = Files.createTempDirectory(folder, "downloads");
    String context = tools.send("", "Target.createBrowserContext").get("browserContextId").asText();
    tools.send(
        "",
        "Browser.setDownloadBehavior",
        "behavior",
        "allow",
        "downloadPath",
        downloads.toString(),
        "browserContextId",
        context);
    String target =
        tools
            .send("", "Target.createTarget", "url", "about:blank", "browserContextId", context)
            .get("targetId")
            .asText();
    String session =
        tools
            .send("", "Target.attachToTarget", "targetId", target, "flatten", true)
            .get("sessionId")
            .asText();
    BrowserPage page = new BrowserPage(tools, session, downloads);
    page.window(1280, 900);
    page.send("Page.enable");
    page.go(address);
    return page;
  }

  /** Loads an address and waits until the script of the page has run. */
  void go(String address) throws IOException {
    send("Page.navigate", "url", address);
    waitFor(READY);
  }

  /** Loads the page anew; the old one is marked, so that it is not taken for the new. */
  void reload() throws IOException {
    evaluate("window.isOld = true");
    send("Page.reload");
    for (int i = 0; i < ROUNDS; i++) {
      if (isReloaded()) {
        return;
      }
      pause();
    }
    throw new IOException("The page has not been loaded anew.");
  }

  /** The old page goes away while it is asked; then the answer is an error. */
  private boolean isReloaded() {
    try {
      return evaluate("!!(!window.isOld && " + READY + ")").asBoolean();
    } catch (IOException e) {
      return false;
    }
  }

  void waitFor(String condition) throws IOException {
    for (int i = 0; i < ROUNDS; i++) {
      if (evaluate("!!(" + condition + ")").asBoolean()) {
        return;
      }
      pause();
    }
    throw new IOException("This has not come to be: " + condition);
  }

  /** The value of an expression; a promise is awaited. */
  JsonNode evaluate(String expression) throws IOException {
    JsonNode answer =
        send(
            "Runtime.evaluate",
            "expression",
            expression,
            "returnByValue",
            true,
            "awaitPromise",
            true);
    if (answer.has("exceptionDetails")) {
      throw new IOException(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.at("/result/value");
  }

  String text(String selector) throws IOException {
    return evaluate("document.querySelector(`" + selector + "`).textContent").asText();
  }

  /** Clicks on the middle of an element, wherever it has to scroll to. */
  void click(String selector) throws IOException {
    JsonNode at = middle(selector);
    for (String type : List.of("mousePressed", "mouseReleased")) {
      send(
          "Input.dispatchMouseEvent",
          "type",
          type,
          "x",
          at.get("x").asDouble(),
          "y",
          at.get("y").asDouble(),
          "button",
          "left",
          "clickCount",
          1);
    }
  }

  void hover(String selector) throws IOException {
    JsonNode at = middle(selector);
    send(
        "Input.dispatchMouseEvent",
        "type",
        "mouseMoved",
        "x",
        at.get("x").asDouble(),
        "y",
        at.get("y").asDouble());
  }

  /** Where the middle of an element is when nothing moves or covers it any more. */
  private JsonNode middle(String selector) throws IOException {
    return evaluate(
        """
        (async () => {
          const e = document.querySelector(`%s`);
          let last = null;
          for (let i = 0; i < 100; i++) {
            e.scrollIntoView({block: 'center'});
            await new Promise(done => setTimeout(done, 20));
            const r = e.getBoundingClientRect();
            const at = {x: r.x + r.width / 2, y: r.y + r.height / 2};
            const hit = document.elementFromPoint(at.x, at.y);
            if (last && last.x === at.x && last.y === at.y && hit && e.contains(hit)) {
              return at;
            }
            last = at;
          }
          return last;
        })()
        """
            .formatted(selector));
  }

  /**
   * Presses a key.
   *
   * @param key as {@code KeyboardEvent.key} names it
   */
  void press(String key) throws IOException {
    for (String type : List.of("keyDown", "keyUp")) {
      if (key.length() == 1) {
        send("Input.dispatchKeyEvent", "type", type, "key", key, "text", key);
      } else {
        send("Input.dispatchKeyEvent", "type", type, "key", key);
      }
    }
  }

  /** The size of what is shown, in CSS pixels. */
  void window(int width, int height) throws IOException {
    send(
        "Emulation.setDeviceMetricsOverride",
        "width",
        width,
        "height",
        height,
        "deviceScaleFactor",
        1,
        "mobile",
        false);
  }

  /** What the page is told of its reader and its medium. */
  void medium(String media, String scheme) throws IOException {
    send(
        "Emulation.setEmulatedMedia",
        "media",
        media,
        "features",
        List.of(Map.of("name", "prefers-color-scheme", "value", scheme)));
  }

  byte[] screenshot() throws IOException {
    JsonNode image = send("Page.captureScreenshot", "format", "png");
    return Base64.getDecoder().decode(image.get("data").asText());
  }

  /** The text of a file that the page has given away. */
  String downloaded(String name) throws IOException {
    Path file = downloads.resolve(name);
    long size = 0;
    for (int i = 0; i < ROUNDS && (size == 0 || size != size(file)); i++) {
      size = size(file);
      pause();
    }
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** How much of a file has come; nothing if it is not there. */
  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private JsonNode send(String method, Object... parameters) throws IOException {
    return tools.send(session, method, parameters);
  }
}
