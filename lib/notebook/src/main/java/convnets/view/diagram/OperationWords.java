package convnets.view.diagram;

import convnets.nn.Plan;
import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words that Figure 2 of the paper on LeNet-5 has for operations. */
final class OperationWords {
  private OperationWords() {}

  /** What an operation is called below its arrow, a word a line. */
  static List<String> of(Plan operation) {
    String name = operation.name();
    if (name.startsWith("linear") || isFullConvolution(operation)) {
      return List.of("Full", "connection");
    } else if (name.startsWith("conv")) {
      return List.of("Convolutions");
    } else if (name.startsWith("subsample")) {
      return List.of("Subsampling");
    } else if (name.startsWith("rbf")) {
      return List.of("Gaussian", "connections");
    } else if (name.contains(" pool")) {
      return List.of(capital(name.substring(0, name.indexOf(" pool"))), "pooling");
    }
    return Arrays.stream(capital(name).split(",")[0].split(" ")).limit(2).toList();
  }

  /** The window and what is special about it: {@code 5×5 by table}. */
  static String window(Plan operation) {
    String name = operation.name();
    if (name.startsWith("conv") && name.contains("@") && !isFullConvolution(operation)) {
      return name.substring(name.indexOf('@') + 1);
    } else if (name.startsWith("subsample ")) {
      return name.substring("subsample ".length()).split(",")[0];
    } else if (name.contains(" pool ")) {
      return name.substring(name.indexOf(" pool ") + " pool ".length()).split(",")[0];
    }
    return "";
  }

  /** A convolution whose window is the whole image connects everything with everything. */
  private static boolean isFullConvolution(Plan operation) {
    Shape output = operation.output();
    return operation.name().startsWith("conv") && output.rank() == 3 && !Sizes.isMaps(output);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
