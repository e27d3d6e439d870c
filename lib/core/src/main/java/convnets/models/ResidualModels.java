package convnets.models;

import convnets.models.Models.Register;
import convnets.tensor.Shape;
import java.util.List;

/** The networks of the paper on residual learning, with shortcuts and without. */
final class ResidualModels {
  private static final Shape GREY = Shape.of(1, 28, 28);

  private ResidualModels() {}

  static void addTo(Register models) {
    List.of(18, 34, 50, 101, 152).forEach(n -> models.add("resnet" + n, 2015, () -> ResNet.of(n)));
    List.of(50, 101, 152)
        .forEach(n -> models.add("resnet" + n + "-v1.5", 2015, () -> ResNet.v15(n)));
    List.of(18, 34).forEach(n -> models.add("plain" + n, 2015, () -> ResNet.plain(n)));
    List.of(20, 32, 44, 56, 110)
        .forEach(n -> models.add("resnet" + n, 2015, () -> CifarResNet.of(n)));
    models.add("resnet-small", 2015, () -> ResNet.small(GREY, 10));
    models.add("plain-small", 2015, () -> ResNet.smallPlain(GREY, 10));
    for (int n : List.of(14, 38)) {
      models.add("resnet" + n + "-small", 2015, () -> CifarResNet.small(n, GREY, 10));
      models.add("plain" + n + "-small", 2015, () -> CifarResNet.smallPlain(n, GREY, 10));
    }
  }
}
