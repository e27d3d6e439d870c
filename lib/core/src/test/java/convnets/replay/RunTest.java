package convnets.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.data.Split;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run is trained on. */
class RunTest {
  @TempDir
  private Path folder;

  private void classes(int count, int pictures) throws IOException {
    for (int i = 0; i < count; i++) {
      Path sort = Files.createDirectories(folder.resolve("sort-" + i));
      for (int k = 0; k < pictures; k++) {
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", sort.resolve(k + ".png").toFile());
      }
    }
  }

  @Test
  void aFolderIsReadInTheSizeAndColoursOfTheNetwork() throws IOException {
    classes(2, 5);
    Split grey = Run.of("lenet5", folder.toString()).load();
    assertEquals("1×32×32", grey.train().image().toString());
    assertEquals(8, grey.train().size());
    assertEquals(2, grey.test().size());
    Split coloured = Run.of("nin-cifar10", folder.toString()).load();
    assertEquals("3×32×32", coloured.test().image().toString());
  }

  @Test
  void moreClassesThanTheNetworkTellsApartAreRefused() throws IOException {
    classes(11, 1);
    Run run = Run.of("lenet5", folder.toString());
    assertEquals(
        "lenet5 tells 10 classes apart, but " + folder
            + " has 11. Take a network with more, or fewer classes",
        assertThrows(IllegalArgumentException.class, run::load).getMessage());
  }

  @Test
  void whatIsNeitherASetNorAFolderIsRefusedWithAllNames() {
    Run run = Run.of("lenet5", "letters");
    assertEquals(
        "there is no data set and no folder \"letters\": choose one of digits, fashion-mini, mnist,"
            + " fashion, cifar10, cifar10-1+2+3-of-5, imagenette, or name a folder that has a"
            + " subfolder of pictures for each class",
        assertThrows(IllegalArgumentException.class, run::load).getMessage());
  }
}
