package convnets.grader.intake;

import java.util.ArrayList;
import java.util.List;

/** What has been read of a submission so far, within its limits. */
final class Collected {
  private final List<HandedFile> files = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private int seen;
  private long bytes;

  List<HandedFile> files() {
    return files;
  }

  List<Remark> remarks() {
    return remarks;
  }

  /** Counts one more file, whether it is read or not; past the limit that is said once. */
  boolean mayGoOn() {
    seen++;
    if (seen == Sizes.FILES + 1) {
      refuse("the rest", "is left out: a submission has at most " + Sizes.FILES + " files");
    }
    return seen <= Sizes.FILES;
  }

  /** Returns how many bytes may still be read. */
  int left() {
    return (int) Math.max(0, Sizes.ALL - bytes);
  }

  void count(int more) {
    bytes += more;
  }

  void add(String name, byte[] content) {
    files.add(new HandedFile(name, content));
  }

  void refuse(String what, String why) {
    remarks.add(Remark.refused(what, why));
  }
}
