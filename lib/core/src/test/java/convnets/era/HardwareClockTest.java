package convnets.era;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.Dataset;
import convnets.data.Digits;
import convnets.models.LeNet5;
import convnets.models.Models;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Multiply-accumulates, divided by documented speeds. */
class HardwareClockTest {
  private static final Hardware HARDWARE = Hardware.documented();

  @Test
  void theSpeedOfAMachineIsWhatItsTrainingCostDividedByTheTimeThatItTook() {
    DocumentedTraining lenet = HARDWARE.training("the machine of 1998");
    assertEquals(3.0 * 325_680 * 60_000 * 20, lenet.macs());
    assertEquals(lenet.macs() / (2.5 * 86_400), lenet.macsPerSecond());
    assertEquals(5.43e6, lenet.macsPerSecond(), 0.01e6);
    assertEquals(4.94e11, HARDWARE.training("two cards in 2012").macsPerSecond(), 0.01e11);
    assertEquals(2.91e12, HARDWARE.training("four cards in 2014").macsPerSecond(), 0.01e12);
  }

  @Test
  void noMachineWasFasterThanItsDataSheet() {
    for (DocumentedTraining training : HARDWARE.trainings()) {
      double share = training.fastest() / HARDWARE.peak(training);
      assertTrue(share > 0.01 && share < 0.6, training.machine() + ": " + share);
      assertTrue(training.slowest() < training.macsPerSecond());
      assertTrue(training.macsPerSecond() < training.fastest());
      assertTrue(Models.year(training.network()) <= training.year());
      assertTrue(HARDWARE.chip(training.chip()).year() <= training.year());
    }
  }

  @Test
  void lenetsOwnTrainingTakesTheDaysOf1998() {
    HardwareClock clock = HardwareClock.of(LeNet5.original(), 60_000).passes(20);
    ClockTime then = clock.times().get(0);
    assertEquals("2.5 days", then.time());
    assertEquals("2 to 3 days", then.range());
    assertEquals(2 * 86_400, then.least(), 1e-6);
    assertEquals(3 * 86_400, then.most(), 1e-6);
    assertEquals("20 passes of LeNet-5 over 60,000 pictures", clock.what());
  }

  @Test
  void aPassIsToldInASentence() {
    HardwareClock clock = HardwareClock.of(LeNet5.original(), 60_000);
    assertEquals(
        "One pass of LeNet-5 over 60,000 pictures would have taken about 3 hours on the machine of"
            + " 1998, 119 ms on two cards in 2012, 20 ms on four cards in 2014.",
        clock.sentence());
    HardwareClock here = clock.here(new MeasuredSpeed(2026, "reference", 10, 15, 0.002));
    assertEquals(
        "One pass of LeNet-5 over 60,000 pictures takes 12 s here; it would have taken about"
            + " 3 hours on the machine of 1998, 119 ms on two cards in 2012, 20 ms on four cards"
            + " in 2014.",
        here.toString());
    assertEquals(4, here.times().size());
    assertEquals("this machine", here.times().get(3).machine());
  }

  @Test
  void thisMachineIsTimedByARealTraining() {
    Dataset digits = Digits.load().train();
    MeasuredSpeed speed = MeasuredSpeed.of(LeNet5.original(), REFERENCE, digits);
    assertEquals("reference", speed.backend());
    assertEquals(1, speed.batch());
    assertTrue(speed.secondsPerPicture() > 0);
  }

  @Test
  void tooFewPicturesCannotBeTimed() {
    Dataset few = Digits.load().train().first(100);
    HardwareClock clock = HardwareClock.of(LeNet5.modern(10), 100);
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> clock.measured(REFERENCE, few));
    assertEquals(
        "hardware clock: 20 steps of 32 pictures need 640, but digits train has 100",
        e.getMessage());
  }

  @Test
  void tenTimesFasterIsHeldAgainstWhatIsDocumented() {
    List<SpeedClaim.Evidence> evidence = HARDWARE.claim().evidence(HARDWARE);
    assertEquals(5, evidence.size());
    assertEquals(512 * 1.544 / (4 * 3.4 * 8), evidence.get(3).least(), 1e-9);
    assertEquals(
        "“10 times faster” lies within what papers measured, 2 to 60 times, depending on net and"
            + " program; by the data sheets a GeForce GTX 580 (2010) does 7.3 times what all cores"
            + " of a Core i7-3770 (2012) do.",
        HARDWARE.claim().verdict(HARDWARE));
  }

  @Test
  void unknownHardwareIsAnsweredWithWhatThereIs() {
    Exception chip = assertThrows(IllegalArgumentException.class, () -> HARDWARE.chip("6502"));
    assertEquals(
        "there is no chip \"6502\": choose one of MIPS R10000, GeForce GTX 580, Core i7-3770,"
            + " GeForce GTX Titan Black",
        chip.getMessage());
    Exception machine =
        assertThrows(IllegalArgumentException.class, () -> HARDWARE.training("ENIAC"));
    assertEquals(
        "there is no machine \"ENIAC\": choose one of the machine of 1998, two cards in 2012, four"
            + " cards in 2014",
        machine.getMessage());
  }

  @Test
  void timesAreToldInOneUnit() {
    assertEquals("0.5 ms", TimeWords.of(0.0005));
    assertEquals("350 ms", TimeWords.of(0.35));
    assertEquals("1.5 s", TimeWords.of(1.5));
    assertEquals("12 s", TimeWords.of(12.3));
    assertEquals("5 minutes", TimeWords.of(300));
    assertEquals("3.5 hours", TimeWords.of(3.5 * 3600));
    assertEquals("20 days", TimeWords.of(20 * 86_400));
    assertEquals("9 months", TimeWords.of(0.75 * 31_557_600));
    assertEquals("1,234 years", TimeWords.of(1234.0 * 31_557_600));
    assertEquals("2.4 to 3.6 hours", TimeWords.of(2.4 * 3600, 3.6 * 3600));
    assertEquals("100 minutes to 2.5 hours", TimeWords.of(6000, 9000));
    assertEquals("12 s", TimeWords.of(12.1, 12.2));
  }
}
