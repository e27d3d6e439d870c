package convnets.nd4j;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/** ND4J's first moments: silent, and with our byte budget in place of JavaCPP's. */
final class Start {
  private Start() {}

  static void quietly() {
    preset("org.nd4j.log.initialization", "false");
    preset("org.bytedeco.javacpp.logger", "slf4j");
    preset("org.bytedeco.javacpp.maxbytes", "0");
    preset("org.bytedeco.javacpp.maxphysicalbytes", "0");
    Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
    Nd4j.getMemoryManager().togglePeriodicGc(false);
    Nd4j.scalar(1f).close(); // the first array loads the native library
  }

  private static void preset(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
