package convnets.kernel.session;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.ClassInstallException;
import jdk.jshell.spi.ExecutionControl.InternalException;

/** Loads the classes of cells and of the libraries that were added for them, all of them woven. */
final class CellLoader implements LoaderDelegate {
  private final Map<String, Class<?>> ofCells = new ConcurrentHashMap<>();
  private final Woven loader = new Woven();

  @Override
  public void load(ClassBytecodes[] classes) throws ClassInstallException {
    try {
      for (ClassBytecodes type : classes) {
        loader.ofCells.put(type.name(), type.bytecodes());
      }
      for (ClassBytecodes type : classes) {
        ofCells.put(type.name(), loader.loadClass(type.name()));
      }
    } catch (ClassNotFoundException | LinkageError e) {
      throw new ClassInstallException("load: " + e.getMessage(), new boolean[0]);
    }
  }

  @Override
  public void classesRedefined(ClassBytecodes[] classes) {
    // What is loaded stays; JShell gives a new version a new name.
  }

  @Override
  public void addToClasspath(String entry) throws InternalException {
    try {
      loader.addURL(Path.of(entry).toUri().toURL());
    } catch (MalformedURLException e) {
      throw new InternalException(e.toString());
    }
  }

  @Override
  public Class<?> findClass(String name) throws ClassNotFoundException {
    Class<?> type = ofCells.get(name);
    if (type == null) {
      throw new ClassNotFoundException(name + " not found");
    }
    return type;
  }

  private static final class Woven extends URLClassLoader {
    private final Map<String, byte[]> ofCells = new ConcurrentHashMap<>();

    Woven() {
      super(new URL[0]);
    }

    @Override
    protected void addURL(URL url) {
      super.addURL(url);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = ofCells.remove(name);
      if (bytes != null) {
        byte[] woven = CellWeaver.weave(bytes);
        return defineClass(name, woven, 0, woven.length, (CodeSource) null);
      }
      URL file = findResource(name.replace('.', '/') + ".class");
      if (file == null) {
        throw new ClassNotFoundException(name);
      }
      try {
        return define(name, file.openConnection());
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    private Class<?> define(String name, URLConnection file) throws IOException {
      byte[] woven;
      try (InputStream stream = file.getInputStream()) {
        woven = CellWeaver.weaveIfPossible(stream.readAllBytes());
      }
      URL place = file.getURL();
      if (file instanceof JarURLConnection jar) {
        place = jar.getJarFileURL();
        definePackage(name, jar, place);
      }
      CodeSource source = new CodeSource(place, (Certificate[]) null);
      return defineClass(name, woven, 0, woven.length, source);
    }

    /** Libraries read their version from the manifest by way of the package. */
    private void definePackage(String name, JarURLConnection jar, URL place) throws IOException {
      String folder = name.substring(0, Math.max(0, name.lastIndexOf('.')));
      if (getDefinedPackage(folder) == null && jar.getManifest() != null) {
        definePackage(folder, jar.getManifest(), place);
      }
    }
  }
}
