// Opens the devices of the computer.
for (String device : new String[] {
  "/dev/mem", "/dev/kmsg", "/dev/sda", "/dev/vda", "/dev/kvm", "/dev/fuse", "/dev/ptmx",
  "/proc/sysrq-trigger", "/proc/sys/kernel/core_pattern", "/proc/self/mem", "/sys/fs/cgroup"
}) {
  try (RandomAccessFile file = new RandomAccessFile(device, "rw")) {
    leakIf(!device.matches("/dev/ptmx|/proc/self/mem"), device);
  } catch (IOException refused) {
    continue;
  }
}
