package convnets.kernel;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Jupyter's frames as the specification has them, written apart from the kernel's. */
final class Frames {
  static final String KEY = "a key";

  private static final Gson JSON = new Gson();

  private Frames() {}

  static byte[] json(Map<String, ?> content) {
    return JSON.toJson(content).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] header(String id, String session, String type) {
    return json(Map.of(
        "msg_id",
        id,
        "session",
        session,
        "username",
        "student",
        "date",
        "2026-01-01T00:00:00Z",
        "msg_type",
        type,
        "version",
        "5.3"));
  }

  /** Signs a message that has no parent and no metadata. */
  static String sign(byte[] header, byte[] content) {
    return sign(List.of(header, json(Map.of()), json(Map.of()), content));
  }

  /** Reads a message of the kernel's and checks its signature. */
  static KernelClient.Received received(List<byte[]> frames) {
    List<byte[]> parts = frames.subList(frames.size() - 4, frames.size());
    String signature = new String(frames.get(frames.size() - 5), StandardCharsets.US_ASCII);
    if (!sign(parts).equals(signature)) {
      throw new AssertionError("the kernel signed wrongly");
    }
    JsonObject parent = object(parts.get(1));
    return new KernelClient.Received(
        object(parts.get(0)).get("msg_type").getAsString(),
        parent.has("msg_id") ? parent.get("msg_id").getAsString() : "",
        object(parts.get(3)));
  }

  private static String sign(List<byte[]> parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
      parts.forEach(mac::update);
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonObject object(byte[] json) {
    return JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
  }
}
