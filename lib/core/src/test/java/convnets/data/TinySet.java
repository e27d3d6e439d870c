package convnets.data;

import convnets.data.SetFacts.Download;
import convnets.data.SetFacts.PublishedFile;
import convnets.data.fetch.Digests;
import convnets.data.fetch.Tar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;

/** The facts of a set that a test publishes. */
final class TinySet {
  private static final About ABOUT = new About("Tiny", "two files", "this test", "none");

  private TinySet() {}

  static byte[] bytes(int count, long seed) {
    byte[] bytes = new byte[count];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  static String sha256(byte[] bytes) {
    try {
      return Digests.sha256(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two files, each gzipped for itself. */
  static SetFacts files(List<String> mirrors, byte[] ink, byte[] labels) {
    return facts(
        "",
        mirrors,
        List.of(download("ink.gz", Tar.gzip(ink)), download("labels.gz", Tar.gzip(labels))),
        read(ink, labels));
  }

  /** Two files in an archive. */
  static SetFacts archive(List<String> mirrors, byte[] tar, byte[] ink, byte[] labels) {
    return facts("inside", mirrors, List.of(download("tiny.tgz", tar)), read(ink, labels));
  }

  /** Photographs in an archive, in folders. */
  static SetFacts photos(List<String> mirrors, byte[] tar) {
    return facts("inside", mirrors, List.of(download("tiny.tgz", tar)), List.of());
  }

  private static List<PublishedFile> read(byte[] ink, byte[] labels) {
    return List.of(
        new PublishedFile("ink", ink.length, "", sha256(ink)),
        new PublishedFile("labels", labels.length, "", sha256(labels)));
  }

  private static Download download(String name, byte[] bytes) {
    return new Download(name, bytes.length, sha256(bytes));
  }

  private static SetFacts facts(
      String unpacked, List<String> mirrors, List<Download> downloads, List<PublishedFile> files) {
    List<String> classes = List.of("n1 cat", "n2 dog");
    return new SetFacts("tiny", "tiny", unpacked, ABOUT, classes, "", mirrors, downloads, files);
  }
}
