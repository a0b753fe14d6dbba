package dev.isogloss.report.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends commands to a browser and waits for their results. */
final class DevTools implements WebSocket.Listener, AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Duration patience;
  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final StringBuilder message = new StringBuilder();
  private volatile WebSocket socket;

  private DevTools(Duration patience) {
    this.patience = patience;
  }

  static DevTools connect(HttpClient client, URI address, Duration patience) throws IOException {
    DevTools tools = new DevTools(patience);
    tools.socket = tools.get(client.newWebSocketBuilder().buildAsync(address, tools));
    return tools;
  }

  /**
   * Sends a command.
   *
   * @param session of the page that is meant; empty for the browser itself
   * @param parameters names and values in turn; a value is what JSON can say
   */
  JsonNode send(String session, String method, Object... parameters) throws IOException {
    ObjectNode command = JSON.createObjectNode();
    int number = numbers.incrementAndGet();
    command.put("id", number).put("method", method);
    if (!session.isEmpty()) {
      command.put("sessionId", session);
    }
    ObjectNode values = command.putObject("params");
    for (int i = 0; i < parameters.length; i += 2) {
      values.set((String) parameters[i], JSON.valueToTree(parameters[i + 1]));
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(number, answer);
    get(socket.sendText(command.toString(), true));
    JsonNode result = get(answer);
    if (result.has("error")) {
      throw new IOException(method + ": " + result.get("error"));
    }
    return result.get("result");
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      String whole = message.toString();
      message.setLength(0);
      receive(whole);
    }
    from.request(1);
    return null;
  }

  /** Events have no number and are passed over. */
  private void receive(String text) {
    try {
      JsonNode answer = JSON.readTree(text);
      CompletableFuture<JsonNode> asked = waiting.remove(answer.path("id").asInt());
      if (asked != null) {
        asked.complete(answer);
      }
    } catch (IOException e) {
      waiting.values().forEach(asked -> asked.completeExceptionally(e));
    }
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    waiting.values().forEach(asked -> asked.completeExceptionally(error));
  }

  private <T> T get(CompletableFuture<T> future) throws IOException {
    try {
      return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("The browser does not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    socket.abort();
  }
}
