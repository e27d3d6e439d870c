package convnets.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums of streams: files of any size in the memory of one block. */
public final class Digests {
  private static final int BLOCK = 1 << 16;

  private Digests() {}

  /** Returns the SHA-256 of all that the stream still holds, as hexadecimal digits. */
  public static String sha256(InputStream in) throws IOException {
    return hex(sha256(), in);
  }

  /** Returns the MD5 of all that the stream still holds, as hexadecimal digits. */
  public static String md5(InputStream in) throws IOException {
    return hex(of("MD5"), in);
  }

  static MessageDigest sha256() {
    return of("SHA-256");
  }

  /** Takes in the whole stream and returns its length. */
  static long update(MessageDigest digest, InputStream in) throws IOException {
    byte[] block = new byte[BLOCK];
    long length = 0;
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      digest.update(block, 0, read);
      length += read;
    }
    return length;
  }

  private static String hex(MessageDigest digest, InputStream in) throws IOException {
    update(digest, in);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest of(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + name, e);
    }
  }
}
