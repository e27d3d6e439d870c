package convnets.grader.intake;

import convnets.grader.handout.Slip;
import java.util.ArrayList;
import java.util.List;

/** What has been read of a submission so far, within its limits. */
final class Collected {
  private static final int MOST_REMARKS = 50;

  private final List<HandedFile> files = new ArrayList<>();
  private final List<Slip> slips = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private int unsaid;
  private int seen;
  private long bytes;

  List<HandedFile> files() {
    return files;
  }

  /** Returns what {@code %submit} says of the files, as far as it does. */
  List<Slip> slips() {
    return slips;
  }

  /** Returns what is to be said: of a flood of remarks the first, and how many more there are. */
  List<Remark> remarks() {
    List<Remark> all = new ArrayList<>(remarks);
    if (unsaid > 0) {
      all.add(Remark.noted(unsaid + " more remarks are left out"));
    }
    return all;
  }

  void remark(Remark remark) {
    if (remarks.size() < MOST_REMARKS) {
      remarks.add(remark);
    } else {
      unsaid++;
    }
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

  void add(Slip slip) {
    slips.add(slip);
  }

  void refuse(String what, String why) {
    remark(Remark.refused(what, why));
  }
}
