package convnets.data;

/** What a network learns from, and what it has never seen: only the second measures it. */
public record Split(Dataset train, Dataset test) {
  /** Checks that both show the same things. */
  public Split {
    if (!train.image().equals(test.image()) || !train.classes().equals(test.classes())) {
      throw new IllegalArgumentException(
          "train and test must agree in pictures and classes, but got \"%s\" and \"%s\""
              .formatted(train, test));
    }
  }

  /** Returns both with every picture changed in the same way. */
  public Split preprocessed(Preprocessing preprocessing) {
    return new Split(train.preprocessed(preprocessing), test.preprocessed(preprocessing));
  }
}
