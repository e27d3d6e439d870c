package convnets.onednn;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.dnnl.dnnl_exec_arg_t;
import org.bytedeco.dnnl.dnnl_memory;
import org.bytedeco.dnnl.dnnl_primitive;
import org.bytedeco.dnnl.dnnl_stream;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.primitive;
import org.bytedeco.dnnl.primitive_desc_base;

/** A piece of machine code that oneDNN has made for one operation on one choice of layouts. */
final class Primitive {
  /** How the names of oneDNN's plain loops begin, which only show what is right. */
  private static final String SLOW = "ref";

  private final primitive_desc_base description;
  private final primitive code;
  private final dnnl_primitive handle;
  private final String implementation;
  private final List<Argument> arguments = new ArrayList<>();
  private final List<Integer> again = new ArrayList<>();
  private dnnl_exec_arg_t list;
  private List<dnnl_exec_arg_t> slots = List.of();
  private dnnl_memory[] last = {};

  private record Argument(int name, Layout layout) {}

  Primitive(primitive_desc_base description, primitive code) {
    this.description = description;
    this.code = code;
    this.handle = code.get();
    this.implementation = description.impl_info_str().getString();
  }

  /** Returns whether oneDNN has real code for this operation, not just its slow reference. */
  boolean isFast() {
    return !implementation.startsWith(SLOW);
  }

  /** Returns whether it leaves half of this processor's width unused. */
  boolean isNarrow() {
    return Processor.hasAvx512() && implementation.endsWith("avx2");
  }

  /** Adds an argument: its name in oneDNN, the layout in which it has to come. */
  Primitive with(int name, Layout layout) {
    arguments.add(new Argument(name, layout));
    return this;
  }

  /** Adds a name under which the first argument comes once more. */
  Primitive alsoFirst(int name) {
    again.add(name);
    return this;
  }

  /** Returns the layout of an argument, in the order in which they were added. */
  Layout layout(int argument) {
    return arguments.get(argument).layout();
  }

  /** Runs it on the arguments, in the order in which they were added; only the worker calls. */
  void run(dnnl_stream stream, Form... forms) {
    prepare();
    for (int i = 0; i < slots.size(); i++) {
      dnnl_memory memory = forms[i < forms.length ? i : 0].memory();
      if (memory != last[i]) {
        slots.get(i).memory(memory);
        last[i] = memory;
      }
    }
    int status = dnnl.dnnl_primitive_execute(handle, stream, slots.size(), list);
    if (status != dnnl.dnnl_success) {
      throw new IllegalStateException(this + " ended with status " + status);
    }
  }

  private void prepare() {
    if (list == null) {
      List<Integer> names =
          new ArrayList<>(arguments.stream().map(Argument::name).toList());
      names.addAll(again);
      list = new dnnl_exec_arg_t(names.size());
      List<dnnl_exec_arg_t> all = new ArrayList<>();
      for (int name : names) {
        all.add(list.getPointer(all.size()).arg(name));
      }
      slots = List.copyOf(all);
      last = new dnnl_memory[slots.size()];
    }
  }

  @Override
  public String toString() {
    return code.get_kind() + ", " + implementation;
  }

  /** Frees it, when the worker is done with it. */
  void close() {
    code.close();
    description.close();
  }
}
