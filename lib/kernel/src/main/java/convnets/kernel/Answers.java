package convnets.kernel;

import convnets.kernel.session.Assistant;
import convnets.kernel.wire.Exchange;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.messages.Header;
import io.github.spencerpark.jupyter.messages.reply.CompleteReply;
import io.github.spencerpark.jupyter.messages.reply.InspectReply;
import io.github.spencerpark.jupyter.messages.reply.IsCompleteReply;
import io.github.spencerpark.jupyter.messages.reply.KernelInfoReply;
import io.github.spencerpark.jupyter.messages.request.CompleteRequest;
import io.github.spencerpark.jupyter.messages.request.InspectRequest;
import io.github.spencerpark.jupyter.messages.request.IsCompleteRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers what is asked about code and the kernel; cursors count code points, as in Jupyter. */
final class Answers {
  private final Supplier<Notebook> notebook;

  Answers(Supplier<Notebook> notebook) {
    this.notebook = notebook;
  }

  /** Answers a question about code; one that is too hard for the compiler gets its error. */
  void answer(Exchange exchange) {
    Object content = exchange.request().getContent();
    if (content instanceof CompleteRequest request) {
      exchange.replyWith(complete(request));
    } else if (content instanceof InspectRequest request) {
      exchange.replyWith(inspect(request));
    } else if (content instanceof IsCompleteRequest request) {
      exchange.replyWith(isComplete(request));
    }
  }

  /** Describes the language in IJava's words, which notebooks carry in their metadata. */
  static KernelInfoReply kernelInfo() {
    String version = Runtime.version().toString();
    LanguageInfo language = new LanguageInfo.Builder("Java")
        .version(version)
        .mimetype("text/x-java-source")
        .fileExtension(".jshell")
        .pygments("java")
        .codemirror("java")
        .build();
    String ours = Answers.class.getPackage().getImplementationVersion();
    return new KernelInfoReply(
        Header.PROTOCOL_VERISON,
        "convnets",
        ours == null ? "0.1.0" : ours,
        language,
        "Java " + version + ", the kernel of convnets",
        List.of(
            new LanguageInfo.Help("Java tutorials", "https://dev.java/learn/"),
            new LanguageInfo.Help(
                "Java API",
                "https://docs.oracle.com/en/java/javase/"
                    + Runtime.version().feature()
                    + "/docs/api/index.html")));
  }

  private CompleteReply complete(CompleteRequest request) {
    String code = request.getCode();
    int cursor = cursor(code, request.getCursorPos());
    Assistant.Completions found = notebook.get().complete(code, cursor);
    return new CompleteReply(
        found.texts(),
        code.codePointCount(0, found.from()),
        code.codePointCount(0, found.to()),
        Map.of());
  }

  private InspectReply inspect(InspectRequest request) {
    String code = request.getCode();
    int cursor = cursor(code, request.getCursorPos());
    Optional<MimeBundle> found = notebook.get().assistant().explain(code, cursor);
    DisplayData data = new DisplayData();
    found.ifPresent(bundle -> bundle.data().forEach(data::putData));
    return new InspectReply(found.isPresent(), data);
  }

  private IsCompleteReply isComplete(IsCompleteRequest request) {
    return switch (notebook.get().completeness(request.getCode())) {
      case "complete" -> IsCompleteReply.VALID_CODE;
      case "incomplete" -> IsCompleteReply.getIncompleteReplyWithIndent("  ");
      default -> IsCompleteReply.INVALID_CODE;
    };
  }

  private static int cursor(String code, int codePoints) {
    int within = Math.max(0, Math.min(codePoints, code.codePointCount(0, code.length())));
    return code.offsetByCodePoints(0, within);
  }
}
