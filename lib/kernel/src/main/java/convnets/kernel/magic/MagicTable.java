package convnets.kernel.magic;

import convnets.kernel.CellMagic;
import convnets.kernel.LineMagic;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The magics by name. */
public final class MagicTable {
  private static final int NEIGHBOURS = 3;

  private final Map<String, LineMagic> lines = new TreeMap<>();
  private final Map<String, CellMagic> cells = new TreeMap<>();
  private final Map<String, String> help = new TreeMap<>();
  private final Set<String> quiet = new HashSet<>();

  /** Adds {@code %name}. */
  public void addLine(String name, String text, LineMagic magic) {
    lines.put(name, magic);
    quiet.remove(name);
    help.put("%" + name, text);
  }

  /** Adds {@code %name} whose result is for Java that calls it, and is not shown. */
  public void addQuietLine(String name, String text, LineMagic magic) {
    addLine(name, text, magic);
    quiet.add(name);
  }

  /** Returns whether the result of this line magic is not shown. */
  public boolean isQuiet(String name) {
    return quiet.contains(name);
  }

  /** Adds {@code %%name}. */
  public void addCell(String name, String text, CellMagic magic) {
    cells.put(name, magic);
    help.put("%%" + name, text);
  }

  /** Returns a line magic. */
  public LineMagic line(String name) {
    LineMagic magic = lines.get(name);
    if (magic == null) {
      throw unknown("%" + name);
    }
    return magic;
  }

  /** Returns a cell magic. */
  public CellMagic cell(String name) {
    CellMagic magic = cells.get(name);
    if (magic == null) {
      throw unknown("%%" + name);
    }
    return magic;
  }

  /** Returns each magic with its sign, and one line about it. */
  public Map<String, String> help() {
    return help;
  }

  private IllegalArgumentException unknown(String magic) {
    List<String> near = Stream.concat(
            help.keySet().stream().filter(name -> name.endsWith(magic.replace("%", ""))),
            help.keySet().stream()
                .sorted(Comparator.comparingInt(name -> EditDistance.between(name, magic))))
        .distinct()
        .limit(NEIGHBOURS)
        .toList();
    return new IllegalArgumentException("there is no such magic; its neighbours are "
        + String.join(", ", near)
        + "; %help lists all");
  }
}
