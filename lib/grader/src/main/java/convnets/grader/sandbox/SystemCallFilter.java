package convnets.grader.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The system calls that a worker's kernel refuses, as the program in Berkeley's packet filter
 * language that Linux runs before each call (seccomp). The numbers are those of x86-64.
 *
 * <p>A JVM and its compiler need none of them; of sockets, a JVM makes a pair for closing files.
 * Without them there is no second process, no socket to anywhere, no namespace, no mount and no
 * memory outside of the limits.
 */
final class SystemCallFilter {
  private static final int X86_64 = 0xC000003E;
  private static final int X32 = 0x40000000;
  private static final int CLONE_THREAD = 0x00010000;
  private static final int TIOCSTI = 0x5412;

  private static final int CLONE = 56;
  private static final int CLONE3 = 435;
  private static final int IOCTL = 16;

  private static final String REFUSED = """
      socket 41, connect 42, accept 43, bind 49, listen 50, accept4 288
      fork 57, vfork 58
      shmget 29, semget 64, msgget 68, mq_open 240
      ptrace 101, process_vm_readv 310, process_vm_writev 311, kcmp 312
      pidfd_send_signal 424, pidfd_open 434, pidfd_getfd 438
      pivot_root 155, chroot 161, mount 165, umount2 166, unshare 272, setns 308
      open_tree 428, move_mount 429, fsopen 430, fsconfig 431, fsmount 432, fspick 433
      mount_setattr 442
      name_to_handle_at 303, open_by_handle_at 304, fanotify_init 300
      add_key 248, request_key 249, keyctl 250
      perf_event_open 298, bpf 321, userfaultfd 323
      io_uring_setup 425, io_uring_enter 426, io_uring_register 427
      memfd_create 319, memfd_secret 447
      kexec_load 246, kexec_file_load 320, init_module 175, finit_module 313, delete_module 176
      syslog 103, personality 135, modify_ldt 154, acct 163
      swapon 167, swapoff 168, reboot 169, sethostname 170, setdomainname 171
      iopl 172, ioperm 173, quotactl 179, quotactl_fd 443
      adjtimex 159, settimeofday 164, clock_settime 227, clock_adjtime 305
      """;

  private static final Pattern NUMBER = Pattern.compile("(?<= )\\d+");

  /** Where in {@code struct seccomp_data} the words lie: the call, the machine, two arguments. */
  private static final int CALL = 0;

  private static final int MACHINE = 4;
  private static final int FIRST = 16;
  private static final int SECOND = 24;

  private static final int LOAD = 0x20;
  private static final int IF_EQUAL = 0x15;
  private static final int IF_AT_LEAST = 0x35;
  private static final int IF_SET = 0x45;
  private static final int RETURN = 0x06;

  private static final int ALLOW = 0x7FFF0000;
  private static final int NOT_PERMITTED = 0x00050000 | 1;
  private static final int NO_SUCH_CALL = 0x00050000 | 38;

  /** Where a jump goes: to the next step, over some, or to one of the three ends. */
  private static final int NEXT = 0;

  private static final int TO_ALLOW = -3;
  private static final int TO_REFUSE = -2;
  private static final int TO_NO_SUCH_CALL = -1;

  private record Step(int operation, int word, int ifTrue, int ifFalse) {}

  private SystemCallFilter() {}

  /** Returns the filter as bubblewrap reads it. */
  static byte[] bytes() {
    List<Step> steps = steps();
    ByteBuffer bytes =
        ByteBuffer.allocate(steps.size() * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      bytes.putShort((short) step.operation());
      bytes.put((byte) distance(step.ifTrue(), i, steps.size()));
      bytes.put((byte) distance(step.ifFalse(), i, steps.size()));
      bytes.putInt(step.word());
    }
    return bytes.array();
  }

  private static int distance(int jump, int from, int size) {
    return jump >= 0 ? jump : size + jump - from - 1;
  }

  private static List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(LOAD, MACHINE, NEXT, NEXT));
    steps.add(new Step(IF_EQUAL, X86_64, NEXT, TO_REFUSE));
    steps.add(new Step(LOAD, CALL, NEXT, NEXT));
    steps.add(new Step(IF_AT_LEAST, X32, TO_REFUSE, NEXT));
    NUMBER
        .matcher(REFUSED)
        .results()
        .map(number -> Integer.parseInt(number.group()))
        .forEach(call -> steps.add(new Step(IF_EQUAL, call, TO_REFUSE, NEXT)));
    // The C library then goes back to clone, whose flags can be seen.
    steps.add(new Step(IF_EQUAL, CLONE3, TO_NO_SUCH_CALL, NEXT));
    steps.add(new Step(IF_EQUAL, CLONE, NEXT, 2));
    steps.add(new Step(LOAD, FIRST, NEXT, NEXT));
    steps.add(new Step(IF_SET, CLONE_THREAD, TO_ALLOW, TO_REFUSE));
    steps.add(new Step(IF_EQUAL, IOCTL, NEXT, TO_ALLOW));
    steps.add(new Step(LOAD, SECOND, NEXT, NEXT));
    steps.add(new Step(IF_EQUAL, TIOCSTI, TO_REFUSE, TO_ALLOW));
    steps.add(new Step(RETURN, ALLOW, NEXT, NEXT));
    steps.add(new Step(RETURN, NOT_PERMITTED, NEXT, NEXT));
    steps.add(new Step(RETURN, NO_SUCH_CALL, NEXT, NEXT));
    return steps;
  }
}
