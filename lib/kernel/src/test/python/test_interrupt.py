"""Stop stops: whatever a cell does, it ends, its state is kept, and the processor is idle."""
import os
import signal
import time
import unittest

from conformance import PATIENCE, KernelTest

ON = 'System.out.print("on");\n'


class InterruptTest(KernelTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.kc.execute("int kept = 7;\nint count = 0;\nvar never = new CountDownLatch(1);")

    def stopped(self, code):
        """Runs a cell until it has said so, presses Stop, and looks at what is left."""
        cell = self.kc.execute(code)
        self.await_output(cell)
        outcome = self.interrupt(cell)
        self.left_in_order()
        return outcome

    def left_in_order(self):
        self.assertEqual("7", self.run_cell("kept").result)
        # What was forced to end may need a moment on a busy machine.
        end = time.monotonic() + PATIENCE
        while self.processor(0.5) > 0.15:
            self.assertLess(time.monotonic(), end, "the processor is not idle")

    def assert_stops(self, *codes):
        for code in codes:
            with self.subTest(code):
                outcome = self.stopped(ON + code)
                self.assertEqual("Interrupted", outcome.reply["ename"])

    def test_endless_loops_in_cells_stop(self):
        self.assert_stops(
            "while (true) count++;",
            "for (;;) {}",
            "do { count++; } while (true);",
            'while (true) System.out.println("spam");',
            'while (true) display("spam");',
            "void f() { while (true) g(); }\nvoid g() { count++; }\nf();",
            "while (true) { try { count++; } catch (Throwable t) {} }",
        )

    def test_endless_loops_in_lambdas_stop(self):
        self.assert_stops(
            "IntStream.iterate(0, i -> i + 1).filter(i -> i < 0).findFirst();",
            "Runnable r = () -> { while (true) count++; };\nr.run();",
            "IntStream.range(0, 8).parallel().forEach(i -> { while (true) count++; });",
            "Comparator<Integer> c = (a, b) -> { while (true) count++; };\n"
            "List.of(1, 2).stream().sorted(c).toList();",
        )

    def test_threads_that_a_stopped_cell_started_stop_too(self):
        self.assert_stops(
            "var t = new Thread(() -> { while (true) count++; });\nt.start();\nt.join();",
            "var pool = Executors.newFixedThreadPool(2);\n"
            "pool.submit(() -> { while (true) count++; }).get();",
        )
        self.run_cell("int seen = count;\nThread.sleep(100);")
        self.assertEqual("true", self.run_cell("seen == count").result)

    def test_threads_of_other_cells_run_on(self):
        self.run_cell(
            "volatile boolean ticking = true;\nint ticks = 0;\nvar clock = new Thread(() -> {\n"
            "  while (ticking) { ticks++; try { Thread.sleep(5); }"
            " catch (InterruptedException e) { break; } }\n});\nclock.start();")
        self.stopped(ON + "while (true) count++;")
        alive = self.run_cell("int then = ticks;\nThread.sleep(200);\nticks > then").result
        self.run_cell("ticking = false;")
        self.assertEqual("true", alive)

    def test_interruptible_library_code_stops(self):
        self.assert_stops(
            "Thread.sleep(1_000_000);",
            "never.await();",
            "new LinkedBlockingQueue<Integer>().take();",
            "new Object() { synchronized void rest() throws Exception { wait(); } }.rest();",
            "System.in.read();",
            "%time Thread.sleep(1_000_000);",
        )

    def test_library_code_that_the_kernel_has_loaded_stops(self):
        self.run_cell("""
var folder = java.nio.file.Files.createTempDirectory("library");
var source = folder.resolve("Endless.java");
java.nio.file.Files.writeString(source, \"\"\"
    package library;
    public class Endless {
      public static int count;
      public static void run() { while (true) count++; }
      public static void exit() { System.exit(3); }
    }
    \"\"\");
javax.tools.ToolProvider.getSystemJavaCompiler()
    .run(null, null, null, "-d", folder.toString(), source.toString());
lineMagic("classpath", List.of(folder.toString()));""")
        self.assert_stops("library.Endless.run();")
        self.assertEqual("CellExitError", self.run_cell("library.Endless.exit();").reply["ename"])

    def test_a_cell_that_ignores_the_flag_is_forced(self):
        self.assert_stops(
            "while (true) try { Thread.sleep(10_000); } catch (InterruptedException e) {}")

    def test_a_cell_that_sees_the_flag_has_two_seconds_to_finish(self):
        rest = "long end = System.nanoTime() + 700_000_000L;\nwhile (System.nanoTime() < end) {}\n"
        saved = 'System.out.print("saved");'
        for wait in [
            "while (!Thread.currentThread().isInterrupted()) {}\n",
            "while (!Thread.interrupted()) {}\n",
            "try { Thread.sleep(1_000_000); } catch (InterruptedException e) {}\n",
        ]:
            with self.subTest(wait):
                outcome = self.stopped(f"void work() {{\n{wait}{rest}{saved}\n}}\n{ON}work();")
                self.assertIn("saved", outcome.text())

    def test_parameters_are_never_left_half_written(self):
        """Ledger.write stands for an optimizer's step: the extension of a library protects it."""
        self.run_cell("""
class Slow implements Ledger {
  public void write(double[] parameters, double value) {
    for (int i = 0; i < parameters.length; i++) {
      long end = System.nanoTime() + 40_000_000L;
      while (System.nanoTime() < end) {}
      parameters[i] = value;
    }
  }
}
double[] parameters = new double[100];""")
        self.assert_stops(
            "for (int i = 1; true; i++) new Slow().write(parameters, i);")
        self.assertEqual(
            "1", self.run_cell("DoubleStream.of(parameters).distinct().count()").result)

    def test_what_cannot_be_stopped_is_said_with_restart_as_advice(self):
        cell = self.kc.execute("""
var lock = new Object();
var held = new CountDownLatch(1);
var holder = new Thread(() -> {
  synchronized (lock) {
    held.countDown();
    try { Thread.sleep(8000); } catch (InterruptedException e) {}
  }
});
holder.start();
held.await();
System.out.print("on");
synchronized (lock) { System.out.print("got it"); }""")
        self.await_output(cell)
        pressed = time.monotonic()
        self.send("interrupt_request", {}, self.kc.control_channel)
        said = self.await_output(cell, "\n")
        self.assertGreaterEqual(time.monotonic() - pressed, 2.9)
        self.assertEqual(
            "This cell does not stop: it is inside a library that does not look up. Wait, or"
            " choose Kernel > Restart, which loses all variables.\n",
            said,
        )
        self.outcome(cell)
        self.left_in_order()

    def test_the_signal_stops_a_cell_too(self):
        cell = self.kc.execute(ON + "while (true) count++;")
        self.await_output(cell)
        os.kill(self.pid, signal.SIGINT)
        self.assertEqual("Interrupted", self.outcome(cell).reply["ename"])
        self.left_in_order()

    def test_a_stop_between_cells_stops_nothing(self):
        request = self.send("interrupt_request", {}, self.kc.control_channel)
        self.assertEqual("ok", self.reply(request, "control")["status"])
        self.assertEqual("7", self.run_cell("Thread.sleep(1);\nkept").result)

    def test_queued_cells_are_aborted_when_one_is_stopped(self):
        cell = self.kc.execute(ON + "while (true) count++;")
        queued = self.kc.execute('System.out.print("must not run")')
        self.await_output(cell)
        self.interrupt(cell)
        outcome = self.outcome(queued)
        self.assertEqual(("aborted", ""), (outcome.status, outcome.text()))


if __name__ == "__main__":
    unittest.main()
