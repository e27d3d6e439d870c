package convnets.course;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A graphics card as NVIDIA's own program describes it, before anything of CUDA is loaded.
 *
 * <p>ND4J's CUDA jars hold machine code for the compute capabilities 3.7, 5.0, 5.2, 6.0, 6.1, 7.0,
 * 7.5, 8.0 and 8.6, and none that a driver could translate. Such code runs on later cards of the
 * same first number: on Kepler to Ada, and not on Hopper and Blackwell.
 *
 * @param capability compute capability, such as 8.6
 * @param megabytes of its memory
 * @param free megabytes that nobody uses
 */
record GraphicsCard(String name, String capability, long megabytes, long free) {
  static final String[] QUESTION = {
    "nvidia-smi",
    "--query-gpu=name,compute_cap,memory.total,memory.free",
    "--format=csv,noheader,nounits"
  };

  private static final Pattern LINE = Pattern.compile("(.+), (\\d+\\.\\d+), (\\d+), (\\d+)");
  private static final double OLDEST = 3.7;
  private static final double BEYOND = 9.0;

  /** CUDA and cuDNN themselves take half of it. */
  private static final long NEEDED = 1024;

  /** Reads a line of the answer to {@link #QUESTION}. */
  static Optional<GraphicsCard> of(String line) {
    Matcher found = LINE.matcher(line.strip());
    return found.matches()
        ? Optional.of(new GraphicsCard(
            found.group(1),
            found.group(2),
            Long.parseLong(found.group(3)),
            Long.parseLong(found.group(4))))
        : Optional.empty();
  }

  /** Returns why it cannot compute, if it cannot. */
  Optional<String> objection() {
    double version = Double.parseDouble(capability);
    if (version < OLDEST || version >= BEYOND) {
      return Optional.of("its compute capability is %s, but ND4J's CUDA 11.6 has machine code for"
              .formatted(capability)
          + " 3.7 to 8.x only (Kepler to Ada)");
    }
    return free < NEEDED
        ? Optional.of("%s of its memory are free, but %s are needed"
            .formatted(Memory.text(free << 20), Memory.text(NEEDED << 20)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "%s, %s".formatted(name, Memory.text(megabytes << 20));
  }
}
