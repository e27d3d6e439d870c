package convnets.replay;

import java.util.List;

/**
 * What can be seen inside a network at one time.
 *
 * @param epoch how many passes it had made; 0 before the first
 * @param imprints filters first, then what the rows make of the picture
 */
public record Snapshot(int epoch, List<Imprint> imprints) {
  /** Keeps a copy of the list. */
  public Snapshot {
    imprints = List.copyOf(imprints);
  }

  /** Returns whether another shows the same things at another time. */
  boolean matches(Snapshot other) {
    if (imprints.size() != other.imprints.size()) {
      return false;
    }
    for (int i = 0; i < imprints.size(); i++) {
      if (!imprints.get(i).matches(other.imprints.get(i))) {
        return false;
      }
    }
    return true;
  }
}
