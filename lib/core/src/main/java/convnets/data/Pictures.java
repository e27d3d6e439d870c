package convnets.data;

import convnets.tensor.Shape;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Pictures of one shape that are collected one after the other. */
final class Pictures {
  private final Shape image;
  private final ByteArrayOutputStream pixels = new ByteArrayOutputStream();
  private final List<Integer> labels = new ArrayList<>();

  Pictures(Shape image) {
    this.image = image;
  }

  void add(byte[] picture, int label) {
    pixels.writeBytes(picture);
    labels.add(label);
  }

  int count(int label) {
    return Collections.frequency(labels, label);
  }

  Dataset dataset(String name, List<String> classes) {
    int[] plain = labels.stream().mapToInt(Integer::intValue).toArray();
    return Dataset.owning(name, image, pixels.toByteArray(), plain, classes);
  }
}
