package io.github.spencerpark.ijava;

import convnets.kernel.CellException;
import convnets.kernel.Notebook;
import convnets.kernel.session.Source;
import io.github.spencerpark.jupyter.kernel.comm.CommManager;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.magic.registry.CellMagicFunction;
import io.github.spencerpark.jupyter.kernel.magic.registry.LineMagicFunction;
import io.github.spencerpark.jupyter.kernel.magic.registry.Magics;
import java.nio.file.Path;
import java.util.List;

/** The kernel as cells written for IJava see it. */
public final class JavaKernel {
  private final Notebook notebook;

  JavaKernel(Notebook notebook) {
    this.notebook = notebook;
  }

  /** Returns where renderers are registered. */
  public Renderer getRenderer() {
    return notebook.displays().renderer();
  }

  /** Returns where magics are registered. */
  public Magics getMagics() {
    return new Registered();
  }

  /** Returns the channels between pages and Java. */
  public CommManager getCommManager() {
    return notebook.comms();
  }

  /** Shows data below the cell. */
  public void display(DisplayData data) {
    notebook.displays().display(data);
  }

  /** Adds a jar or a folder to the class path. */
  public void addToClasspath(String path) {
    notebook.java().classPath().add(List.of(Path.of(path)));
  }

  /** Evaluates source; not from within a cell's own Java, which it would have to wait for. */
  public Object evalRaw(String source) throws CellException {
    return notebook.run(new Source("Source", source));
  }

  private final class Registered extends Magics {
    @Override
    public void registerLineMagic(String name, LineMagicFunction<?> magic) {
      super.registerLineMagic(name, magic);
      notebook.magics().addLine(name, "", (session, arguments) -> magic.execute(arguments));
    }

    @Override
    public void registerCellMagic(String name, CellMagicFunction<?> magic) {
      super.registerCellMagic(name, magic);
      notebook
          .magics()
          .addCell(name, "", (session, arguments, body) -> magic.execute(arguments, body));
    }
  }
}
