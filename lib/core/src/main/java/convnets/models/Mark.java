package convnets.models;

import java.util.Locale;

/** Where a number of {@code papers/*.json} comes from, and so how far it can be relied on. */
public enum Mark {
  /** Printed in the paper. */
  PAPER,
  /** Counted from what the paper prints. */
  COMPUTED,
  /** Published with a trained model, or with its code. */
  ZOO,
  /** From memory: nothing is checked against it. */
  RECALLED;

  /** Returns the word that the files use. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
