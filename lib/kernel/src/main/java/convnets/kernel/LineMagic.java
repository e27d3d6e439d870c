package convnets.kernel;

import java.util.List;

/** A command that stands on a line of its own: {@code %name arguments}. */
@FunctionalInterface
public interface LineMagic {
  /**
   * Runs the command. A result other than null is shown if the line is the cell's last.
   *
   * @throws Exception shown as the cell's error
   */
  Object run(Session session, List<String> arguments) throws Exception;
}
