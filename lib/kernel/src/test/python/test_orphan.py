"""A kernel whose JDK is gone says so where the student looks: in the notebook.

The kernelspec "orphan" is ours, but for a JDK that is not there.
"""
import sys
import time
import unittest

from conformance import PATIENCE, KernelTest, start

GONE = (
    "The JDK that this kernel was installed with is gone: there is no /gone/bin/java."
    " Run ./course kernel install, then shut this kernel down and start it anew."
)


@unittest.skipIf(sys.platform == "win32", "Jupyter itself starts the JVM there")
class OrphanTest(KernelTest):
    setUpClass = tearDownClass = classmethod(lambda cls: None)

    def setUp(self):
        self.km, self.kc = start(kernel_name="orphan")

    def tearDown(self):
        self.kc.stop_channels()
        self.km.shutdown_kernel(now=True)

    def test_every_cell_is_answered_with_the_reason(self):
        for _ in range(2):
            outcome = self.run_cell("1 + 1")
            self.assertEqual(("error", GONE), (outcome.status, outcome.reply["evalue"]))
            (error,) = outcome.all("error")
            self.assertEqual(["JdkIsGone: " + GONE], error["traceback"])

    def test_what_is_wrongly_signed_is_dropped(self):
        key, self.kc.session.key = self.kc.session.key, b"stolen"
        self.kc.execute("1 + 1")
        self.kc.session.key = key
        self.assertEqual("error", self.run_cell("1 + 1").status)

    def test_it_beats_and_ends_when_jupyter_asks(self):
        self.assertTrue(self.kc.is_alive())
        request = self.send("shutdown_request", {"restart": False}, self.kc.control_channel)
        self.assertEqual("ok", self.reply(request, "control")["status"])
        end = time.monotonic() + PATIENCE
        while self.km.is_alive() and time.monotonic() < end:
            time.sleep(0.05)
        self.assertFalse(self.km.is_alive())


if __name__ == "__main__":
    unittest.main()
