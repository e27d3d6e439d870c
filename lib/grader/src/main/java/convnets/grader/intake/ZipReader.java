package convnets.grader.intake;

import convnets.grader.handout.Slip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads an archive into memory, so that no name in it is ever a path, and counts what comes out, so
 * that a small archive of much stays small.
 */
final class ZipReader {
  private final String archive;
  private final Collected collected;

  ZipReader(String archive, Collected collected) {
    this.archive = archive;
    this.collected = collected;
  }

  /** Reads what can be read; a damaged rest costs nothing that came before it. */
  void read(byte[] zip) {
    Set<String> links = ZipLinks.in(zip);
    int entries = 0;
    // Names that are not marked as UTF-8 may be in any encoding: in this one none is wrong.
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries++;
        if (!collected.mayGoOn() || !entry(in, entry, links)) {
          return;
        }
      }
    } catch (IOException | IllegalArgumentException damaged) {
      refuse("", "cannot be read to its end as a zip archive (" + damaged.getMessage() + ")");
      return;
    }
    if (entries == 0) {
      refuse("", "is no zip archive, or an empty one");
    }
  }

  private boolean entry(ZipInputStream in, ZipEntry entry, Set<String> links) throws IOException {
    String name = entry.getName();
    if (leadsOutside(name)) {
      refuse(name, "leads out of the archive");
    } else if (links.contains(name)) {
      refuse(name, "is a link");
    } else if (entry.isDirectory() || HandedFile.isByTheWay(name)) {
      return skipped(in, name);
    } else if (HandedFile.ends(name, ".zip")) {
      refuse(name, "is an archive in an archive: unpack it first");
    } else if (HandedFile.mayAnswer(name)) {
      return file(in, name);
    } else if (HandedFile.isSlip(name)) {
      byte[] slip = in.readNBytes(Slip.LONGEST);
      collected.count(slip.length);
      Slip.read(slip).ifPresent(collected::add);
    }
    return skipped(in, name);
  }

  private boolean file(ZipInputStream in, String name) throws IOException {
    int limit = Math.min(Sizes.of(name), collected.left());
    byte[] bytes = in.readNBytes(limit);
    collected.count(bytes.length);
    if (in.read() < 0) {
      collected.add(archive + "/" + name, bytes);
      return true;
    }
    refuse(name, "unpacks to more than " + Sizes.inWords(limit));
    return skipped(in, name);
  }

  /** What is skipped has to be unpacked too: it counts. */
  private boolean skipped(ZipInputStream in, String name) throws IOException {
    byte[] some = new byte[1 << 16];
    for (int count = in.read(some); count >= 0; count = in.read(some)) {
      collected.count(count);
      if (collected.left() == 0) {
        refuse(name, "unpacks to more than " + Sizes.inWords(Sizes.ALL) + ", and ends the reading");
        return false;
      }
    }
    return true;
  }

  private void refuse(String name, String why) {
    collected.refuse(HandedFile.quoted(name.isEmpty() ? archive : archive + "/" + name), why);
  }

  private static boolean leadsOutside(String name) {
    String slashes = name.replace('\\', '/');
    return slashes.startsWith("/")
        || slashes.matches("(?s)[A-Za-z]:.*")
        || ("/" + slashes + "/").contains("/../")
        || name.indexOf('\0') >= 0;
  }
}
