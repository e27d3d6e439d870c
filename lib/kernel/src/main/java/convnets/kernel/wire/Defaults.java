package convnets.kernel.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.spencerpark.jupyter.messages.MessageType;
import java.util.Map;

/** What a request means where it is silent; a missing field would read as false or zero. */
final class Defaults {
  private static final Map<MessageType<?>, Map<String, JsonElement>> VALUES = Map.of(
      MessageType.EXECUTE_REQUEST,
      Map.of(
          "code", new JsonPrimitive(""),
          "store_history", new JsonPrimitive(true),
          "user_expressions", new JsonObject(),
          "allow_stdin", new JsonPrimitive(true),
          "stop_on_error", new JsonPrimitive(true)),
      MessageType.HISTORY_REQUEST,
      Map.of(
          "hist_access_type", new JsonPrimitive("tail"),
          "n", new JsonPrimitive(1000),
          "stop", new JsonPrimitive(Integer.MAX_VALUE)));

  private Defaults() {}

  static JsonObject fill(MessageType<?> type, JsonObject content) {
    VALUES.getOrDefault(type, Map.of()).forEach((key, value) -> {
      if (!content.has(key) || content.get(key).isJsonNull()) {
        content.add(key, value);
      }
    });
    return content;
  }
}
