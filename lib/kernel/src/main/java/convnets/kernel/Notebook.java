package convnets.kernel;

import convnets.kernel.magic.BuiltInMagics;
import convnets.kernel.magic.Cells;
import convnets.kernel.magic.MagicTable;
import convnets.kernel.magic.SessionMagics;
import convnets.kernel.output.Displays;
import convnets.kernel.session.Assistant;
import convnets.kernel.session.CellGuard;
import convnets.kernel.session.ErrorViews;
import convnets.kernel.session.Interrupter;
import convnets.kernel.session.JavaSession;
import convnets.kernel.session.Source;
import io.github.spencerpark.jupyter.kernel.comm.CommManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;

/** One notebook's session: Java, magics, renderers, and what the extensions add to them. */
public final class Notebook {
  /** Said by nearly every notebook; and the compiler is warm when the first cell comes. */
  private static final List<String> AT_ONCE =
      List.of("java.io.*", "java.util.*", "java.util.stream.*");

  private static final List<String> IMPORTS = List.of(
      "java.math.*",
      "java.net.*",
      "java.util.concurrent.*",
      "java.util.prefs.*",
      "java.util.regex.*",
      "static convnets.kernel.Display.clearOutput",
      "static io.github.spencerpark.ijava.runtime.Display.*",
      "static io.github.spencerpark.ijava.runtime.Kernel.*",
      "static io.github.spencerpark.ijava.runtime.Magics.*");

  private static volatile Notebook current;

  private final ErrorViews views = new ErrorViews();
  private final MagicTable magics = new MagicTable();
  private final List<String> imports = new ArrayList<>(IMPORTS);
  private final Displays displays;
  private final CommManager comms;
  private final JavaSession java;
  private final Cells cells;

  Notebook(Environment environment, Displays displays, Interrupter interrupter, CommManager comms)
      throws IOException, CellException {
    this.displays = displays;
    this.comms = comms;
    Registry registry = new Registrations();
    ServiceLoader.load(Extension.class).forEach(extension -> extension.install(registry));
    java = new JavaSession(
        interrupter, views, environment.compilerOptions(), environment.limitMillis());
    BuiltInMagics.addTo(magics);
    new SessionMagics(java).addTo(magics);
    java.classPath().add(environment.classPath());
    cells = new Cells(java, magics, displays, interrupter);
    current = this;
    for (String name : AT_ONCE) {
      run(new Source("Start-up", "import " + name + ";"));
    }
    imports.forEach(java.imports()::offer);
    environment.startupScripts().forEach(this::runScript);
    java.names().keep();
  }

  /** A script that fails is no reason not to start. */
  private void runScript(String name, String script) {
    try {
      run(new Source(name, script));
    } catch (CellException e) {
      e.lines().forEach(System.err::println);
    }
  }

  /** Returns the notebook of this process, if it is a kernel. */
  public static Optional<Notebook> current() {
    return Optional.ofNullable(current);
  }

  /** Runs a cell; returns what to show, or null. */
  public Object run(Source source) throws CellException {
    return cells.run(source);
  }

  /** Returns what runs magics and source for the Java of cells. */
  public Cells cells() {
    return cells;
  }

  /** Returns what explains source. */
  Assistant assistant() {
    return java.assistant();
  }

  /** Returns what may stand at the cursor: in a line of magic its name, else Java. */
  Assistant.Completions complete(String source, int cursor) {
    int line = source.lastIndexOf('\n', cursor - 1) + 1;
    String magic = source.substring(line, cursor);
    if (!magic.matches("%{1,2}\\w*")) {
      return java.assistant().complete(source, cursor);
    }
    List<String> names =
        magics.help().keySet().stream().filter(name -> name.startsWith(magic)).toList();
    return new Assistant.Completions(names, line, cursor);
  }

  /** Returns whether a console should run this, wait for more, or refuse it. */
  String completeness(String source) {
    return java.assistant().completeness(source);
  }

  /** Returns the channels between pages and Java. */
  public CommManager comms() {
    return comms;
  }

  /** Returns where objects are shown. */
  public Displays displays() {
    return displays;
  }

  /** Returns how errors are shown. */
  ErrorViews errorViews() {
    return views;
  }

  /** Returns the magics by name. */
  public MagicTable magics() {
    return magics;
  }

  /** Returns the session that the cells share. */
  public JavaSession java() {
    return java;
  }

  private final class Registrations implements Registry {
    @Override
    public Registry imports(String... names) {
      imports.addAll(List.of(names));
      return this;
    }

    @Override
    public <T> Registry renderer(Class<T> type, Function<? super T, MimeBundle> renderer) {
      displays.add(type, renderer);
      return this;
    }

    @Override
    public Registry lineMagic(String name, String help, LineMagic magic) {
      magics.addLine(name, help, magic);
      return this;
    }

    @Override
    public Registry cellMagic(String name, String help, CellMagic magic) {
      magics.addCell(name, help, magic);
      return this;
    }

    @Override
    public <E extends Throwable> Registry errorView(
        Class<E> type, Function<? super E, Optional<String>> view) {
      views.add(type, view);
      return this;
    }

    @Override
    public Registry whole(Class<?> type, String method) {
      CellGuard.keepWhole(type, method);
      return this;
    }

    @Override
    public <E extends Throwable> Registry errorPicture(
        Class<E> type, Function<? super E, Optional<MimeBundle>> picture) {
      views.addPicture(type, picture);
      return this;
    }
  }
}
