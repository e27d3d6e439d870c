package convnets.kernel;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a cell led to: what was published, and the reply. */
record Outcome(List<KernelClient.Received> published, JsonObject reply) {
  private static final String COLOURS = "\u001b\\[[0-9;]*m";

  String status() {
    return reply.get("status").getAsString();
  }

  /** Returns the contents of the messages of a type. */
  List<JsonObject> all(String type) {
    return published.stream()
        .filter(message -> message.type().equals(type))
        .map(KernelClient.Received::content)
        .toList();
  }

  /** Returns all that went to a stream. */
  String text(String stream) {
    return all("stream").stream()
        .filter(content -> content.get("name").getAsString().equals(stream))
        .map(content -> content.get("text").getAsString())
        .collect(Collectors.joining());
  }

  /** Returns a form of the result. */
  String result(String mimeType) {
    return form(all("execute_result").get(0), mimeType);
  }

  static String form(JsonObject content, String mimeType) {
    return content.getAsJsonObject("data").get(mimeType).getAsString();
  }

  /** Returns the lines of the error as the notebook shows it, without colours. */
  List<String> error() {
    return plain(all("error").get(0));
  }

  /** Returns the lines that went to stderr, without colours. */
  List<String> errorOutput() {
    return text("stderr").replaceAll(COLOURS, "").lines().toList();
  }

  /** Returns the lines of the error in the reply, without colours. */
  List<String> repliedError() {
    return plain(reply);
  }

  private static List<String> plain(JsonObject content) {
    List<String> lines = new ArrayList<>();
    for (JsonElement line : content.getAsJsonArray("traceback")) {
      lines.add(line.getAsString().replaceAll(COLOURS, ""));
    }
    return lines;
  }
}
