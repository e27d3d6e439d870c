package convnets.kernel;

import java.util.List;

/** A command that takes a whole cell: {@code %%name arguments}, then the body. */
@FunctionalInterface
public interface CellMagic {
  /**
   * Runs the command on the body, which is not evaluated unless the magic asks the session to. A
   * result other than null is shown as the cell's.
   *
   * @throws Exception shown as the cell's error
   */
  Object run(Session session, List<String> arguments, String body) throws Exception;
}
