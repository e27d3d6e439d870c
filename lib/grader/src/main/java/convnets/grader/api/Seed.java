package convnets.grader.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;

/**
 * What the inputs of hidden tests are drawn from. All code of this course is public, so only a
 * teacher's own seed, kept outside it, makes them unknown.
 *
 * @param text what the seed is made of
 * @param secret whether it is a teacher's; otherwise everybody knows it
 */
public record Seed(String text, boolean secret) {
  /** The environment variable that holds a teacher's seed. */
  public static final String VARIABLE = "CONVNETS_SECRET";

  /** Returns the teacher's seed if the environment holds one, else the one for practice. */
  public static Seed fromEnvironment() {
    String text = System.getenv(VARIABLE);
    return text == null || text.isBlank() ? new Seed("practice", false) : new Seed(text, true);
  }

  /** Returns the random numbers of one test. */
  public Random random(String test) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest((text + "\n" + test).getBytes(StandardCharsets.UTF_8));
      return new Random(ByteBuffer.wrap(hash).getLong());
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every JDK has SHA-256", never);
    }
  }

  /** Returns the words for reports, which never show the text. */
  @Override
  public String toString() {
    return secret ? "secret seed" : "practice seed";
  }
}
