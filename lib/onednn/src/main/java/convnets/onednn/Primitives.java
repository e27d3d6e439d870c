package convnets.onednn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The machine code that was made so far: making it takes as long as running it many times. */
final class Primitives {
  private static final int REMEMBERED = 1_000;

  private final Worker worker;
  private final Map<Key, Optional<Primitive>> primitives =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true);
  private final Set<String> slow = ConcurrentHashMap.newKeySet();

  /** An operation, and all on which its machine code depends. */
  private record Key(String operation, List<Object> circumstances) {}

  Primitives(Worker worker) {
    this.worker = worker;
  }

  /** Returns the machine code for an operation, made at its first use. */
  Primitive always(String operation, Supplier<Primitive> maker, Object... circumstances) {
    Primitive code = made(operation, maker, circumstances)
        .orElseThrow(() -> new IllegalStateException(
            "onednn: no code for " + operation + " in " + List.of(circumstances)));
    if (!code.isFast()) {
      slow.add(code + " for " + operation + " in " + List.of(circumstances));
    }
    return code;
  }

  /** Returns the machine code for an operation, if oneDNN has more than its slow reference. */
  Optional<Primitive> fast(String operation, Supplier<Primitive> maker, Object... circumstances) {
    return made(operation, maker, circumstances).filter(Primitive::isFast);
  }

  /** Returns where oneDNN's slow reference was taken, for want of anything better. */
  Set<String> slow() {
    return Set.copyOf(slow);
  }

  private Optional<Primitive> made(
      String operation, Supplier<Primitive> maker, Object... circumstances) {
    Key key = new Key(operation, List.of(circumstances));
    Optional<Primitive> known = primitives.get(key);
    if (known == null) {
      known = worker.await(() -> made(maker));
      primitives.put(key, known);
      forgetOldest();
    }
    return known;
  }

  /** oneDNN refuses what it cannot do by an exception without a type of its own. */
  static Optional<Primitive> made(Supplier<Primitive> maker) {
    try {
      return Optional.of(maker.get());
    } catch (RuntimeException refused) {
      return Optional.empty();
    }
  }

  /** Code that was not used for long is freed, after all that was handed over before. */
  private void forgetOldest() {
    if (primitives.size() > REMEMBERED) {
      var oldest = primitives.entrySet().iterator();
      oldest.next().getValue().ifPresent(code -> worker.submit(code::close));
      oldest.remove();
    }
  }
}
