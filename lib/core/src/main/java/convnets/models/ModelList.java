package convnets.models;

import convnets.models.Models.Register;
import convnets.tensor.Shape;
import java.util.List;

/** All networks in the order of time. */
final class ModelList {
  private static final Shape GREY = Shape.of(1, 28, 28);

  private ModelList() {}

  static void addTo(Register models) {
    before2012(models);
    to2014(models);
    ResidualModels.addTo(models);
    after(models);
  }

  private static void before2012(Register models) {
    models.add("linear-1998", 1998, FullyConnected::mnist1998);
    models.add("300-1998", 1998, () -> FullyConnected.mnist1998(300));
    models.add("1000-1998", 1998, () -> FullyConnected.mnist1998(1000));
    models.add("300-100-1998", 1998, () -> FullyConnected.mnist1998(300, 100));
    models.add("500-150-1998", 1998, () -> FullyConnected.mnist1998(500, 150));
    models.add("lenet5", 1998, LeNet5::original);
    models.add("lenet5-modern", 1998, () -> LeNet5.modern(10));
    List.of(1, 2, 3, 4, 5)
        .forEach(n -> models.add("ciresan2010-" + n, 2010, () -> FullyConnected.ciresan2010(n)));
  }

  private static void to2014(Register models) {
    models.add("alexnet", 2012, AlexNet::original);
    models.add("alexnet-small", 2012, () -> AlexNet.small(GREY, 10));
    models.add("nin-cifar10", 2013, NiN::cifar10);
    models.add("nin-cifar100", 2013, NiN::cifar100);
    models.add("nin-imagenet", 2013, NiN::imageNet);
    models.add("nin-small", 2013, () -> NiN.small(GREY, 10));
    models.add("vgg11", 2014, Vgg::a);
    models.add("vgg13", 2014, Vgg::b);
    models.add("vgg16", 2014, Vgg::d);
    models.add("vgg16c", 2014, Vgg::c);
    models.add("vgg19", 2014, Vgg::e);
    models.add("vgg-small", 2014, () -> Vgg.small(GREY, 10));
    models.add("googlenet", 2014, GoogLeNet::withoutHeads);
    models.add("googlenet-aux", 2014, GoogLeNet::original);
    models.add("googlenet-small", 2014, () -> GoogLeNet.small(GREY, 10));
  }

  private static void after(Register models) {
    models.add("bn-alexnet", 2015, BnAlexNet::original);
    models.add("bn-nin", 2015, BnNiN::original);
    models.add("inception-v3", 2015, InceptionV3::original);
    models.add("inception-v4", 2016, InceptionV4::original);
    models.add("squeezenet1_0", 2016, SqueezeNet::v1_0);
    models.add("squeezenet1_1", 2016, SqueezeNet::v1_1);
  }
}
