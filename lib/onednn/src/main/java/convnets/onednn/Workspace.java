package convnets.onednn;

import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/** Memory that an operation needs while it is being handed over; given back whatever happens. */
final class Workspace implements AutoCloseable {
  private final Device device;
  private final List<Form> forms = new ArrayList<>();

  Workspace(Device device) {
    this.device = device;
  }

  /** Returns memory for what a tensor of this shape becomes. */
  Form form(String operation, Shape shape, Layout layout) {
    Form form = device.form(operation, shape, layout);
    forms.add(form);
    return form;
  }

  /** Hands memory over to somebody who will give it back. */
  Form release(Form form) {
    forms.remove(form);
    return form;
  }

  @Override
  public void close() {
    forms.forEach(device::give);
  }
}
