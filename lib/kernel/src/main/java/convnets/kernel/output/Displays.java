package convnets.kernel.output;

import convnets.kernel.MimeBundle;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.RenderContext;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.display.common.Image;
import io.github.spencerpark.jupyter.kernel.display.common.Text;
import io.github.spencerpark.jupyter.kernel.display.common.Url;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import io.github.spencerpark.jupyter.messages.ContentType;
import io.github.spencerpark.jupyter.messages.publish.PublishClearOutput;
import io.github.spencerpark.jupyter.messages.publish.PublishDisplayData;
import io.github.spencerpark.jupyter.messages.publish.PublishUpdateDisplayData;
import java.util.UUID;
import java.util.function.Function;

/** Shows objects below the cell, in the forms that their renderers know. */
public final class Displays implements Screen {
  private final Renderer renderer = new Renderer();
  private final Publisher publisher;
  private final Console console;
  private volatile String lastId;

  /** Publishes here, after what the console has. */
  public Displays(Publisher publisher, Console console) {
    this.publisher = publisher;
    this.console = console;
    Image.registerAll(renderer);
    Url.registerAll(renderer);
    Text.registerAll(renderer);
  }

  /** Returns the renderer of IJava's base. */
  public Renderer renderer() {
    return renderer;
  }

  /** Adds a renderer for a type, its subclasses and its implementations. */
  public <T> void add(Class<T> type, Function<? super T, MimeBundle> render) {
    register(renderer, type, render);
  }

  /** Adds a renderer for a type to IJava's base, here or elsewhere. */
  public static <T> void register(
      Renderer renderer, Class<T> type, Function<? super T, MimeBundle> render) {
    renderer
        .createRegistration(type)
        .supporting(MIMEType.ANY)
        .register((value, context) -> put(render.apply(value), context));
  }

  /** Returns an object's forms: those asked for, else those its renderer prefers. */
  public DisplayData render(Object object, String... mimeTypes) {
    if (object instanceof DisplayData data) {
      return data;
    }
    if (object instanceof MimeBundle bundle) {
      DisplayData data = new DisplayData();
      bundle.data().forEach(data::putData);
      return data;
    }
    if (object == null || object.getClass().isArray()) {
      return new DisplayData(ArrayText.of(object));
    }
    return mimeTypes.length == 0 ? renderer.render(object) : renderer.renderAs(object, mimeTypes);
  }

  @Override
  public String display(Object object, String... mimeTypes) {
    DisplayData data = render(object, mimeTypes);
    if (!data.hasDisplayId()) {
      data.setDisplayId(UUID.randomUUID().toString());
    }
    show(new PublishDisplayData(data));
    lastId = data.getDisplayId();
    return lastId;
  }

  /** Returns whether this is the name of what was shown last, or a stream: no news to a reader. */
  @SuppressWarnings("ReferenceEquality")
  public boolean isLastId(Object value) {
    return value == lastId || value == System.out || value == System.err;
  }

  @Override
  public void update(String displayId, Object object, String... mimeTypes) {
    DisplayData data = render(object, mimeTypes);
    data.setDisplayId(displayId);
    show(new PublishUpdateDisplayData(data));
  }

  @Override
  public void clear(boolean wait) {
    console.clear();
    publisher.publish(wait ? PublishClearOutput.BEFORE_NEXT_OUTPUT : PublishClearOutput.NOW);
  }

  private <T extends ContentType<T>> void show(T content) {
    if (publisher.awaitRoom()) {
      console.flush();
      publisher.publish(content);
    }
  }

  private static void put(MimeBundle bundle, RenderContext context) {
    bundle.data().forEach((type, form) -> {
      if (context.wantsDataRenderedAs(MIMEType.parse(type))) {
        context.getOutputContainer().putData(type, form);
      }
    });
  }
}
