package convnets.kernel.guest;

import convnets.kernel.CellMagic;
import convnets.kernel.LineMagic;
import convnets.kernel.MimeBundle;
import convnets.kernel.Registry;
import convnets.kernel.Session;
import convnets.kernel.output.Displays;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.magic.registry.Magics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Hands on to IJava what it has a place for: renderers and magics. Imports it needs in writing. */
final class GuestRegistry implements Registry {
  private final Renderer renderer;
  private final Magics magics;
  private final Session session;
  private final List<String> imports = new ArrayList<>();

  GuestRegistry(Renderer renderer, Magics magics, Session session) {
    this.renderer = renderer;
    this.magics = magics;
    this.session = session;
  }

  List<String> imports() {
    return imports;
  }

  @Override
  public Registry imports(String... names) {
    imports.addAll(List.of(names));
    return this;
  }

  @Override
  public <T> Registry renderer(Class<T> type, Function<? super T, MimeBundle> render) {
    Displays.register(renderer, type, render);
    return this;
  }

  @Override
  public Registry lineMagic(String name, String help, LineMagic magic) {
    magics.registerLineMagic(name, arguments -> magic.run(session, arguments));
    return this;
  }

  @Override
  public Registry cellMagic(String name, String help, CellMagic magic) {
    magics.registerCellMagic(name, (arguments, body) -> magic.run(session, arguments, body));
    return this;
  }

  /** IJava shows every error as a stack trace. */
  @Override
  public <E extends Throwable> Registry errorView(
      Class<E> type, Function<? super E, Optional<String>> view) {
    return this;
  }

  @Override
  public <E extends Throwable> Registry errorPicture(
      Class<E> type, Function<? super E, Optional<MimeBundle>> picture) {
    return this;
  }

  /** IJava forces nothing to stop. */
  @Override
  public Registry whole(Class<?> type, String method) {
    return this;
  }
}
