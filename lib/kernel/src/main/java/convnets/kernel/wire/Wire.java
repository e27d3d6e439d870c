package convnets.kernel.wire;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.spencerpark.jupyter.kernel.history.HistoryEntry;
import io.github.spencerpark.jupyter.messages.HMACGenerator;
import io.github.spencerpark.jupyter.messages.Header;
import io.github.spencerpark.jupyter.messages.KernelTimestamp;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.adapters.HistoryEntryAdapter;
import io.github.spencerpark.jupyter.messages.adapters.HistoryRequestAdapter;
import io.github.spencerpark.jupyter.messages.request.HistoryRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Jupyter's wire format: who sent it, a delimiter, a signature, four parts of JSON (header, parent
 * header, metadata, content), then raw buffers.
 */
public final class Wire {
  private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);
  private static final int PARTS = 4;
  private static final Gson GSON = new GsonBuilder()
      .disableHtmlEscaping()
      .registerTypeAdapter(HistoryEntry.class, HistoryEntryAdapter.INSTANCE)
      .registerTypeAdapter(HistoryRequest.class, HistoryRequestAdapter.INSTANCE)
      .create();

  private final HMACGenerator hmac;
  private final String session = UUID.randomUUID().toString();

  /** Signs and checks with this key. */
  public Wire(HMACGenerator hmac) {
    this.hmac = hmac;
  }

  /** Returns the frames of a reply: they go back to where the request came from. */
  public List<byte[]> encode(Message<?> message) {
    return encode(message.getIdentities(), message);
  }

  /** Returns the frames of a message that starts with these, the addressee or the topic. */
  public List<byte[]> encode(List<byte[]> first, Message<?> message) {
    byte[][] parts = {
      bytes(header(message.getHeader(), session)),
      bytes(message.hasParentHeader() ? header(message.getParentHeader(), "") : new JsonObject()),
      bytes(message.hasMetadata() ? GSON.toJsonTree(message.getMetadata()) : new JsonObject()),
      bytes(content(message))
    };
    List<byte[]> frames = new ArrayList<>(first);
    frames.add(DELIMITER);
    frames.add(hmac.calculateSignature(parts).getBytes(StandardCharsets.US_ASCII));
    frames.addAll(List.of(parts));
    if (message.getBlobs() != null) {
      frames.addAll(message.getBlobs());
    }
    return frames;
  }

  /**
   * Returns the message in these frames.
   *
   * @throws MalformedMessageException if they are not one, or wrongly signed
   */
  public Message<?> decode(List<byte[]> frames) throws MalformedMessageException {
    int delimiter = 0;
    while (delimiter < frames.size() && !Arrays.equals(frames.get(delimiter), DELIMITER)) {
      delimiter++;
    }
    int parts = delimiter + 2;
    if (frames.size() < parts + PARTS) {
      throw new MalformedMessageException("a message of " + frames.size() + " frames", null);
    }
    check(frames.get(delimiter + 1), frames.subList(parts, parts + PARTS));
    try {
      return message(
          frames.subList(0, delimiter),
          frames.subList(parts, parts + PARTS),
          frames.subList(parts + PARTS, frames.size()));
    } catch (RuntimeException | StackOverflowError e) {
      throw new MalformedMessageException("a message that is not Jupyter's", e);
    }
  }

  private void check(byte[] signature, List<byte[]> parts) throws MalformedMessageException {
    String expected = hmac.calculateSignature(parts.toArray(byte[][]::new));
    if (!MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII), signature)) {
      throw new MalformedMessageException("a message whose signature is wrong", null);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Message<?> message(
      List<byte[]> identities, List<byte[]> parts, List<byte[]> buffers) {
    Header<?> header = header(object(parts.get(0)));
    JsonObject parent = object(parts.get(1));
    JsonObject content = object(parts.get(3));
    return new Message(
        List.copyOf(identities),
        header,
        parent.size() == 0 ? null : header(parent),
        GSON.fromJson(object(parts.get(2)), Map.class),
        GSON.fromJson(Defaults.fill(header.getType(), content), header.getType().getContentType()),
        List.copyOf(buffers));
  }

  private static Header<?> header(JsonObject json) {
    return new Header<>(
        text(json, "msg_id"),
        text(json, "username"),
        text(json, "session"),
        new KernelTimestamp(text(json, "date")),
        MessageType.getType(text(json, "msg_type")),
        text(json, "version"));
  }

  /** A message of ours carries our session; a parent's header goes back as it came. */
  private static JsonObject header(Header<?> header, String ourSession) {
    JsonObject json = new JsonObject();
    boolean ours = !ourSession.isEmpty();
    json.addProperty("msg_id", header.getId());
    json.addProperty("username", header.getUsername());
    json.addProperty("session", ours ? ourSession : header.getSessionId());
    json.addProperty(
        "date", ours ? Instant.now().toString() : header.getTimestamp().getDateString());
    json.addProperty("msg_type", header.getType().getName());
    json.addProperty("version", header.getVersion());
    return json;
  }

  /** Every reply has a status; the base library forgets it in some. */
  private static JsonElement content(Message<?> message) {
    JsonElement content = GSON.toJsonTree(message.getContent());
    boolean reply = message.getHeader().getType().getName().endsWith("_reply");
    if (reply && content.isJsonObject() && !content.getAsJsonObject().has("status")) {
      content.getAsJsonObject().addProperty("status", "ok");
    }
    return content;
  }

  private static String text(JsonObject json, String key) {
    JsonElement value = json.get(key);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  private static JsonObject object(byte[] json) {
    return JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
  }

  private static byte[] bytes(JsonElement json) {
    return GSON.toJson(json).getBytes(StandardCharsets.UTF_8);
  }
}
