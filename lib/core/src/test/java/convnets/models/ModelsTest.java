package convnets.models;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.nn.Architecture;
import convnets.nn.Architecture.Row;
import convnets.nn.Network;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.nn.Plan;
import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the papers' tables do not say of the networks, or the small twins have of their own. */
class ModelsTest {
  private static final Shape GREY = Shape.of(1, 28, 28);
  private static final Shape COLOUR = Shape.of(3, 32, 32);

  @Test
  void everyNameHasATableThatCanBePlanned() {
    List<String> names = Models.names();
    names.forEach(name -> assertTrue(Models.named(name).plan().parameters() > 0, name));
    assertEquals(names.size(), names.stream().distinct().count());
  }

  @Test
  void theNamesStandInTheOrderOfTime() {
    List<Integer> years = Models.names().stream().map(Models::year).toList();
    assertEquals(years.stream().sorted().toList(), years);
  }

  @Test
  void anUnknownNetworkIsAnsweredWithTheNames() {
    var e = assertThrows(IllegalArgumentException.class, () -> Models.named("vgg17"));
    assertEquals(
        "there is no network \"vgg17\": choose one of " + String.join(", ", Models.names()),
        e.getMessage());
  }

  @Test
  void alexNetsSecondFourthAndFifthConvolutionsAreTwoTowersThatStartWithBias1() {
    Architecture alexNet = AlexNet.original();
    List<String> grouped = alexNet.plan().rows().stream()
        .filter(row -> row.plan().name().contains("in 2 groups"))
        .map(RowPlan::name)
        .toList();
    assertEquals(List.of("conv2", "conv4", "conv5"), grouped);
    List<String> ones = alexNet.plan().rows().stream()
        .filter(row -> row.plan().operations().anyMatch(ModelsTest::startsWithOnes))
        .map(RowPlan::name)
        .toList();
    assertEquals(List.of("conv2", "conv4", "conv5", "fc6", "fc7"), ones);
  }

  private static boolean startsWithOnes(Plan plan) {
    return plan.slots().size() == 2
        && plan.slots().get(1).initializer().draw(plan.slots().get(1).fan().apply(0), null) == 1;
  }

  @Test
  void alexNetHasTheConstantsThatItsPaperPrints() {
    String norm = AlexNet.original().plan().rows().get(1).plan().name();
    assertEquals("lrn over 5", norm);
    assertEquals(
        "max pool 3×3, stride 2", AlexNet.original().plan().rows().get(2).plan().name());
  }

  @ParameterizedTest
  @CsvSource({"50, 3857973248, 4089184256", "101, 7570194432, 7801405440"})
  void theStrideInThe3x3CostsWorkAndNoParameters(int layers, long paper, long later) {
    assertEquals(paper, ResNet.of(layers).plan().macs());
    assertEquals(later, ResNet.v15(layers).plan().macs());
    assertEquals(
        ResNet.of(layers).plan().parameters(), ResNet.v15(layers).plan().parameters());
  }

  @Test
  void aPlainNetHasTheLayersOfItsTwinAndNoShortcut() {
    for (int layers : new int[] {18, 34}) {
      assertEquals(layers, layersWithWeights(ResNet.plain(layers)));
      assertEquals(rows(ResNet.of(layers)), rows(ResNet.plain(layers)));
      assertTrue(words(ResNet.of(layers)).contains("sum("));
      assertTrue(!words(ResNet.plain(layers)).contains("sum("));
    }
    assertEquals(20, layersWithWeights(CifarResNet.plain(20)));
  }

  @Test
  void optionBHasMoreParametersThanOptionA() {
    long a = CifarResNet.of(20).plan().parameters();
    long b = CifarResNet.optionB(20).plan().parameters();
    assertEquals(269_722, a);
    assertEquals(a + 16 * 32 + 2 * 32 + 32 * 64 + 2 * 64, b);
  }

  @Test
  void aCifarResNetHas6nPlus2Layers() {
    var e = assertThrows(IllegalArgumentException.class, () -> CifarResNet.of(21));
    assertEquals(
        "ResNet-21 (CIFAR-10): the layers are 6n + 2, such as 20, 32, 44, 56 or 110, but got 21",
        e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "192, 28, 64, 128, 32, 387296, 303464448, 416",
    "480, 14, 192, 208, 48, 1567168, 307077120, 928",
    "832, 7, 384, 384, 128, 5858176, 287006720, 1728"
  })
  void theNaiveModuleCostsWhatTheReferenceCounts(
      int in, int side, int n1, int n3, int n5, long parameters, long macs, int channels) {
    Plan naive = Inception.naive(n1, n3, n5).on(Shape.of(in, side, side));
    assertEquals(parameters, naive.parameters());
    assertEquals(macs, naive.work().macs());
    assertEquals(channels, naive.output().axis(0));
  }

  static Stream<Arguments> twins() {
    return Stream.of(
        Arguments.of(AlexNet.original(), AlexNet.small(GREY, 10)),
        Arguments.of(AlexNet.original(), AlexNet.small(COLOUR, 10)),
        Arguments.of(NiN.cifar10(), NiN.small(GREY, 10)),
        Arguments.of(NiN.cifar10(), NiN.small(COLOUR, 10)),
        Arguments.of(Vgg.d(), Vgg.small(GREY, 10)),
        Arguments.of(Vgg.d(), Vgg.small(COLOUR, 10)),
        Arguments.of(GoogLeNet.original(), GoogLeNet.small(GREY, 10)),
        Arguments.of(GoogLeNet.original(), GoogLeNet.small(COLOUR, 10)),
        Arguments.of(ResNet.of(18), ResNet.small(GREY, 10)),
        Arguments.of(ResNet.of(18), ResNet.small(COLOUR, 10)),
        Arguments.of(ResNet.plain(18), ResNet.smallPlain(GREY, 10)));
  }

  @ParameterizedTest
  @MethodSource("twins")
  void aSmallTwinHasTheRowsAndOperationsOfItsOriginal(Architecture original, Architecture small) {
    assertEquals(rows(original), rows(small));
    assertEquals(original.heads().size(), small.heads().size());
    assertEquals(kinds(original), kinds(small));
    assertTrue(
        small.plan().macs() < 20_000_000, small.name() + ": " + small.plan().macs());
  }

  @Test
  void aRowWithoutAStatedOutputGetsTheOneItHas() {
    assertEquals(Shape.of(32, 28, 28), AlexNet.small(GREY, 10).rows().get(0).output());
  }

  @Test
  void theBaselinesOf1998SquashAndTheOneOfThemDoesNot() {
    Network linear = FullyConnected.mnist1998().build(1, REFERENCE);
    assertEquals(7_850, linear.plan().parameters());
    assertEquals(266_610, FullyConnected.mnist1998(300, 100).plan().parameters());
    var e = assertThrows(IllegalArgumentException.class, () -> FullyConnected.ciresan2010(6));
    assertEquals("Cireșan 2010: there are networks 1 to 5, but no 6", e.getMessage());
  }

  @Test
  void inceptionV3LearnsWithAClassifierOnTheSide() {
    assertEquals(27_161_264, InceptionV3.withHead().plan().parameters());
  }

  @Test
  void alexNetsFirstWeightsAreNarrow() {
    double[] weights = AlexNet.original()
        .plan()
        .rows()
        .get(0)
        .plan()
        .build("", new java.util.Random(1), REFERENCE)
        .parameters()
        .toList()
        .get(0)
        .value()
        .toArray();
    double square = Arrays.stream(weights).map(w -> w * w).average().orElseThrow();
    assertArrayEquals(new double[] {0.01}, new double[] {Math.sqrt(square)}, 1e-4);
  }

  private static List<String> rows(Architecture architecture) {
    return architecture.rows().stream().map(Row::name).toList();
  }

  /** The words of the operations without their numbers: conv, ReLU, max pool. */
  private static List<List<String>> kinds(Architecture architecture) {
    return architecture.plan().rows().stream()
        .map(row -> row.plan()
            .operations()
            .map(plan -> plan.name().replaceAll("[ ]?[0-9].*", ""))
            .toList())
        .toList();
  }

  private static String words(Architecture architecture) {
    return architecture.plan().rows().stream()
        .map(row -> row.plan().name())
        .collect(Collectors.joining("\n"));
  }

  private static long layersWithWeights(Architecture architecture) {
    return architecture.plan().rows().stream()
        .flatMap(row -> row.plan().operations())
        .filter(plan -> plan.name().startsWith("conv") || plan.name().startsWith("linear"))
        .count();
  }
}
