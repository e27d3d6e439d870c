package convnets.kernel;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import convnets.kernel.output.Publisher;
import convnets.kernel.session.Source;
import convnets.kernel.wire.Exchange;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import io.github.spencerpark.jupyter.messages.publish.PublishError;
import io.github.spencerpark.jupyter.messages.publish.PublishExecuteInput;
import io.github.spencerpark.jupyter.messages.publish.PublishExecuteResult;
import io.github.spencerpark.jupyter.messages.reply.ErrorReply;
import io.github.spencerpark.jupyter.messages.request.ExecuteRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers requests to execute: runs the cell, publishes what comes of it, replies. */
final class Executions {
  private static final Gson JSON = new Gson();

  private final Stage stage;
  private final Publisher publisher;
  private final History history;
  private final Supplier<Notebook> notebook;
  private int count;

  Executions(Stage stage, History history, Supplier<Notebook> notebook) {
    this.stage = stage;
    this.publisher = stage.publisher();
    this.history = history;
    this.notebook = notebook;
  }

  /** Runs a cell; returns the reply. */
  Object execute(Exchange exchange) {
    ExecuteRequest request = (ExecuteRequest) exchange.request().getContent();
    int number = count + 1;
    boolean stored = !request.isSilent() && request.shouldStoreHistory();
    count = stored ? number : count;
    stage.begin(exchange.request(), request.isSilent(), request.isStdinEnabled());
    publisher.publish(new PublishExecuteInput(request.getCode(), number));
    String output = "";
    try {
      DisplayData result = run(new Source("Cell [" + number + "]", request.getCode()));
      stage.console().end();
      if (result != null) {
        publisher.publish(new PublishExecuteResult(number, result));
        output = String.valueOf(result.getData(MIMEType.TEXT_PLAIN));
      }
      return ok(number, request.getUserExpr());
    } catch (CellException e) {
      stage.console().end();
      picture(e).ifPresent(notebook.get().displays()::display);
      publisher.publish(new PublishError(e.name(), e.getMessage(), e.lines()));
      ErrorReply error = new ErrorReply(e.name(), e.getMessage(), e.lines());
      error.setExecutionCount(number);
      return error;
    } finally {
      stage.end();
      if (stored) {
        history.add(number, request.getCode(), output);
      }
    }
  }

  private DisplayData run(Source source) throws CellException {
    try {
      Object value = notebook.get().run(source);
      boolean shown = value == null || notebook.get().displays().isLastId(value);
      return shown ? null : render(value);
    } catch (CellException e) {
      throw e;
    } catch (Throwable e) {
      throw new CellException(
          "KernelError", String.valueOf(e), List.of("The kernel failed: " + e), e);
    }
  }

  /** Renderers and toString are the student's code too: they may fail, or never end. */
  private DisplayData render(Object value) throws CellException {
    stage.interrupter().enter();
    try {
      return notebook.get().displays().render(value);
    } catch (Exception | Error e) {
      throw notebook.get().java().errorOfMagic("display", e);
    } finally {
      stage.interrupter().leave();
    }
  }

  /** An error that cannot be drawn, or is not worth the wait, is told in words. */
  private Optional<MimeBundle> picture(CellException error) {
    stage.interrupter().enter();
    try {
      return notebook.get().errorViews().pictureOf(error.getCause());
    } catch (Exception | Error e) {
      return Optional.empty();
    } finally {
      stage.interrupter().leave();
    }
  }

  private Map<String, Object> ok(int number, Map<String, String> expressions) {
    Map<String, Object> values = new LinkedHashMap<>();
    expressions.forEach((name, expression) -> values.put(name, value(name, expression)));
    return Map.of(
        "status",
        "ok",
        "execution_count",
        number,
        "user_expressions",
        values,
        "payload",
        List.of());
  }

  private JsonElement value(String name, String expression) {
    try {
      DisplayData data = DisplayData.emptyIfNull(run(new Source("Expression " + name, expression)));
      JsonObject json = JSON.toJsonTree(data).getAsJsonObject();
      json.addProperty("status", "ok");
      return json;
    } catch (CellException e) {
      return JSON.toJsonTree(new ErrorReply(e.name(), e.getMessage(), e.lines()));
    }
  }
}
