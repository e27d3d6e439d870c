package convnets.grader.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The system calls that a worker's kernel refuses, as the program in Berkeley's packet filter
 * language that Linux runs before each call (seccomp). The numbers are those of x86-64.
 *
 * <p>A JVM and its compiler need none of these (socketpair they do, for closing files). Without them there is no second process, no socket,
 * no namespace, no mount and no memory outside of the limits.
 */
final class SystemCallFilter {
  private static final int X86_64 = 0xC000003E;
  private static final int X32 = 0x40000000;
  private static final int CLONE_THREAD = 0x00010000;
  private static final int TIOCSTI = 0x5412;

  private static final int CLONE = 56;
  private static final int CLONE3 = 435;
  private static final int IOCTL = 16;

  private static final int[] REFUSED = {
    41,
    42,
    43,
    49,
    50,
    288, // socket, connect, accept, bind, listen, accept4
    57,
    58, // fork, vfork
    29,
    64,
    68,
    240, // shmget, semget, msgget, mq_open
    101,
    310,
    311,
    312, // ptrace, process_vm_readv, process_vm_writev, kcmp
    424,
    434,
    438, // pidfd_send_signal, pidfd_open, pidfd_getfd
    155,
    161,
    165,
    166,
    272,
    308, // pivot_root, chroot, mount, umount2, unshare, setns
    428,
    429,
    430,
    431,
    432,
    433,
    442, // open_tree, move_mount, fsopen … fspick, mount_setattr
    303,
    304,
    300, // name_to_handle_at, open_by_handle_at, fanotify_init
    248,
    249,
    250, // add_key, request_key, keyctl
    298,
    321,
    323, // perf_event_open, bpf, userfaultfd
    425,
    426,
    427, // io_uring_setup, io_uring_enter, io_uring_register
    319,
    447, // memfd_create, memfd_secret
    246,
    320,
    175,
    313,
    176, // kexec_load, kexec_file_load, init_module … delete_module
    103,
    135,
    154,
    163, // syslog, personality, modify_ldt, acct
    167,
    168,
    169,
    170,
    171, // swapon, swapoff, reboot, sethostname, setdomainname
    172,
    173,
    179,
    443, // iopl, ioperm, quotactl, quotactl_fd
    159,
    164,
    227,
    305 // adjtimex, settimeofday, clock_settime, clock_adjtime
  };

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
    for (int call : REFUSED) {
      steps.add(new Step(IF_EQUAL, call, TO_REFUSE, NEXT));
    }
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
