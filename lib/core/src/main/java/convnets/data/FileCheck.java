package convnets.data;

import convnets.data.SetFacts.PublishedFile;
import convnets.data.fetch.Digests;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Compares a file with the published one: what counts are its bytes when they are not gzipped. */
final class FileCheck {
  private static final int BLOCK = 1 << 16;

  private FileCheck() {}

  /** Returns what is wrong with the file, if anything is. */
  static Optional<String> problem(Path file, PublishedFile published) {
    try (InputStream in = open(file)) {
      String sha256 = Digests.sha256(in);
      return sha256.equals(published.sha256())
          ? Optional.empty()
          : Optional.of("%s: its sha256%s is %s, but that of the published file is %s"
              .formatted(file, isGzipped(file) ? ", unpacked," : "", sha256, published.sha256()));
    } catch (EOFException e) {
      return Optional.of(file + ": the compressed data is cut off");
    } catch (ZipException e) {
      return Optional.of(file + ": the compressed data is damaged (" + e.getMessage() + ")");
    } catch (IOException e) {
      return Optional.of(Unreadable.because(file, e).getMessage());
    }
  }

  /** Returns what is wrong with a file that was downloaded as it is, if anything is. */
  static Optional<String> problem(Path file, SetFacts.Download published) {
    try (InputStream in = new FileInputStream(file.toFile())) {
      long bytes = Files.size(file);
      if (bytes != published.bytes()) {
        return Optional.of(String.format(
            Locale.ROOT,
            "%s: it has %,d bytes, but the published file has %,d",
            file,
            bytes,
            published.bytes()));
      }
      String sha256 = Digests.sha256(in);
      return sha256.equals(published.sha256())
          ? Optional.empty()
          : Optional.of("%s: its sha256 is %s, but that of the published file is %s"
              .formatted(file, sha256, published.sha256()));
    } catch (IOException e) {
      return Optional.of(Unreadable.because(file, e).getMessage());
    }
  }

  private static boolean isGzipped(Path file) {
    return file.toString().endsWith(".gz");
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new FileInputStream(file.toFile());
    try {
      return isGzipped(file) ? new GZIPInputStream(in, BLOCK) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
