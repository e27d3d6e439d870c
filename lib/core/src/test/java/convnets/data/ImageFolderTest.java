package convnets.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFolderTest {
  @TempDir
  private Path root;

  private Path pets;

  @BeforeEach
  void makeClasses() throws IOException {
    pets = root.resolve("pets");
    Files.createDirectories(pets.resolve("cat"));
    Files.createDirectories(pets.resolve("dog"));
  }

  private static BufferedImage plain(int height, int width, Color color, int type) {
    BufferedImage picture = new BufferedImage(width, height, type);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(color);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return picture;
  }

  private static BufferedImage plain(int height, int width, Color color) {
    return plain(height, width, color, BufferedImage.TYPE_INT_RGB);
  }

  private Path put(String file, BufferedImage picture) throws IOException {
    Path path = pets.resolve(file);
    Files.createDirectories(path.getParent());
    String format = file.substring(file.lastIndexOf('.') + 1);
    assertTrue(ImageIO.write(picture, format, path.toFile()), "Java writes " + format);
    return path;
  }

  private Path put(String file, String text) throws IOException {
    return Files.writeString(pets.resolve(file), text);
  }

  @Test
  void eachSubfolderIsAClassAndEachFormatOfJavaIsRead() throws IOException {
    put("dog/a.png", plain(9, 9, Color.RED));
    put("cat/b.bmp", plain(9, 9, Color.GREEN));
    put("cat/a.gif", plain(9, 9, Color.BLUE));
    put("dog/b.jpg", plain(9, 9, Color.WHITE));
    put("dog/c.tiff", plain(9, 9, Color.BLACK));
    put("cat/.DS_Store", "Finder's");
    put("cat/Thumbs.db", "Explorer's");
    put("LICENSE", "beside the classes");
    Dataset set = ImageFolder.of(pets).size(2, 3).load();
    assertEquals("pets: 5 pictures 3×2×3, 2 classes", set.toString());
    assertEquals(List.of("cat", "dog"), set.classes());
    assertArrayEquals(new int[] {2, 3}, set.countByClass());
    double[] blue = set.pixels(0);
    assertArrayEquals(new double[12], Arrays.copyOf(blue, 12));
    assertEquals(1, blue[12]);
    assertEquals(1, set.pixels(1)[6], "green's plane is the second");
    assertEquals(1, set.pixels(2)[0], "red's plane is the first");
  }

  @Test
  void theShorterSideIsScaledAndTheMiddleIsCutOut() throws IOException {
    BufferedImage flag = plain(10, 30, Color.RED);
    Graphics2D pen = flag.createGraphics();
    pen.setColor(Color.GREEN);
    pen.fillRect(10, 0, 10, 10);
    pen.dispose();
    put("cat/flag.png", flag);
    put("dog/flag.png", flag);
    for (int size : new int[] {2, 5, 10}) {
      double[] pixels = ImageFolder.of(pets).size(size, size).load().pixels(0);
      for (int i = 0; i < size * size; i++) {
        assertEquals(0, pixels[i], 0.3, "no red at " + i + " of " + size);
        assertEquals(1, pixels[size * size + i], 0.3, "green at " + i + " of " + size);
      }
    }
  }

  @Test
  void fineGrainIsAveragedNotSkipped() throws IOException {
    BufferedImage board = plain(64, 64, Color.BLACK);
    for (int i = 0; i < 64 * 64; i++) {
      board.setRGB(i % 64, i / 64, (i % 64 + i / 64) % 2 * 0xFFFFFF);
    }
    put("cat/board.png", board);
    put("dog/board.png", board);
    for (double pixel : ImageFolder.of(pets).size(4, 4).grey().load().pixels(0)) {
      assertEquals(0.5, pixel, 0.01);
    }
  }

  @Test
  void greyHasOneChannelAndTheTransparentIsWhite() throws IOException {
    put("cat/a.png", plain(4, 4, Color.GREEN));
    put("dog/a.png", plain(4, 4, new Color(0, 0, 0, 0), BufferedImage.TYPE_INT_ARGB));
    Dataset set = ImageFolder.of(pets).size(1, 1).grey().load();
    assertEquals("pets: 2 pictures 1×1×1, 2 classes", set.toString());
    assertEquals(150 / 255.0, set.pixels(0)[0]);
    assertEquals(1, set.pixels(1)[0]);
  }

  @Test
  void aFileThatIsNoPictureIsNamed() throws IOException {
    put("cat/a.png", plain(4, 4, Color.RED));
    Path notes = put("cat/notes.txt", "fluffy");
    Exception e =
        assertThrows(DamagedFileException.class, () -> ImageFolder.of(pets).load());
    assertEquals(
        notes + ": it is no picture that Java reads (PNG, JPEG, GIF, BMP, TIFF)."
            + " Convert or remove it",
        e.getMessage());
  }

  @Test
  void damagedPicturesAreNamedAndOnRequestSkippedAndCounted() throws IOException {
    put("cat/a.png", plain(40, 40, Color.RED));
    put("dog/a.png", plain(40, 40, Color.RED));
    Path cut = put("dog/b.png", plain(40, 40, Color.RED));
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 60));
    Path empty = put("dog/c.png", "");
    Exception e =
        assertThrows(DamagedFileException.class, () -> ImageFolder.of(pets).load());
    assertTrue(e.getMessage().startsWith(cut + ": the picture is damaged ("), e.getMessage());
    assertTrue(e.getMessage().endsWith("). Replace or remove it"), e.getMessage());
    ReadablePictures readable = ImageFolder.of(pets).loadReadable();
    assertEquals("pets: 2 pictures 3×32×32, 2 classes; 2 files skipped", readable.toString());
    assertTrue(readable.skipped().get(1).getMessage().startsWith(empty + ": "));
  }

  @Test
  void aPictureTooLargeToReadIsRefusedBeforeItIsRead() throws IOException {
    Path file = put("cat/a.png", plain(2, 2, Color.RED));
    byte[] png = Files.readAllBytes(file);
    for (int extent : new int[] {16, 20}) {
      png[extent + 2] = 0x4E; // 0x4E20 is 20,000
      png[extent + 3] = 0x20;
    }
    Files.write(file, png);
    Exception e =
        assertThrows(DamagedFileException.class, () -> ImageFolder.of(pets).load());
    assertEquals(
        file + ": it has 20,000×20,000 pixels, but at most 100,000,000 are read. Make it smaller",
        e.getMessage());
  }

  @Test
  void foldersWithoutPicturesSayWhatIsMissing() throws IOException {
    put("cat/a.png", plain(4, 4, Color.RED));
    assertEquals(
        pets.resolve("dog") + ": the class has no picture. Put some there, or remove the folder",
        assertThrows(DataNotFoundException.class, () -> ImageFolder.of(pets).load())
            .getMessage());
    assertEquals(
        pets.resolve("cat")
            + ": it has no subfolders. Make one for each class, with its pictures inside",
        assertThrows(
                DataNotFoundException.class,
                () -> ImageFolder.of(pets.resolve("cat")).load())
            .getMessage());
    Path nowhere = root.resolve("nowhere");
    assertEquals(
        nowhere + ": there is no such folder. Name one that has a subfolder for each class",
        assertThrows(DataNotFoundException.class, () -> ImageFolder.of(nowhere).load())
            .getMessage());
    assertEquals(
        pets + ": a picture has at least 1×1 pixels, but got 0×5",
        assertThrows(IllegalArgumentException.class, () -> ImageFolder.of(pets).size(0, 5))
            .getMessage());
  }

  @Test
  void trainAndTestMayHaveFoldersOfTheirOwn() throws IOException {
    for (String name : List.of("train/cat", "train/dog", "val/cat", "val/dog")) {
      put("both/" + name + "/a.png", plain(4, 4, Color.RED));
    }
    Split split = ImageFolder.of(pets.resolve("both")).size(8, 8).loadSplit();
    assertEquals("both train: 2 pictures 3×8×8, 2 classes", split.train().toString());
    assertEquals("both val: 2 pictures 3×8×8, 2 classes", split.test().toString());
  }

  @Test
  void everyFifthPictureOfAFolderThatIsNotDividedIsKeptForTheTest() throws IOException {
    for (int i = 0; i < 10; i++) {
      put("one/%s/%d.png".formatted(i < 5 ? "cat" : "dog", i), plain(4, 4, new Color(i, 0, 0)));
    }
    Split split = ImageFolder.of(pets.resolve("one")).size(1, 1).loadSplit();
    assertEquals("one: 8 pictures 3×1×1, 2 classes", split.train().toString());
    assertEquals("one: 2 pictures 3×1×1, 2 classes", split.test().toString());
    assertEquals(4 / 255.0, split.test().pixels(0)[0], 1e-6);
    assertEquals(9 / 255.0, split.test().pixels(1)[0], 1e-6);
  }

  @Test
  void aFolderThatIsDividedNeedsBothParts() throws IOException {
    put("half/train/cat/a.png", plain(4, 4, Color.RED));
    ImageFolder half = ImageFolder.of(pets.resolve("half"));
    assertEquals(
        pets.resolve("half/val")
            + ": there is no such folder. Name one that has a subfolder for each class",
        assertThrows(DataNotFoundException.class, half::loadSplit).getMessage());
  }

  @Test
  void imagenetteIsFoundByItsFoldersAndItsClassesHaveNames() throws IOException {
    SetFacts facts = Catalogue.named("imagenette");
    DataFolders folders = new DataFolders(List.of(pets));
    String message = assertThrows(DataNotFoundException.class, () -> Imagenette.SET.load(folders))
        .getMessage();
    assertTrue(message.contains("./course data fetch imagenette"), message);
    for (String line : facts.classes()) {
      for (String part : SetFacts.PARTS) {
        put(
            "imagenette2-160/" + part + "/" + line.split(" ", 2)[0] + "/a.png",
            plain(10, 20, Color.BLUE));
      }
    }
    Split split = Imagenette.SET.load(folders);
    assertEquals(
        "imagenette2-160 train: 10 pictures 3×64×64, 10 classes", split.train().toString());
    assertEquals("English springer", split.test().classes().get(1));
  }
}
