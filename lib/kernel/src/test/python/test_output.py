"""What cells print arrives: whole, in order, live, and under the cell that printed it."""
import os
import threading
import time
import unittest

import zmq
from conformance import PATIENCE, KernelTest

MB = 1_000_000


class OutputTest(KernelTest):
    def numbers(self, count):
        return self.run_cell(
            f'for (int i = 0; i < {count}; i++) System.out.printf("%09d%n", i);')

    def test_ten_megabytes_arrive_whole_and_in_order_with_the_final_idle(self):
        outcome = self.numbers(MB)
        self.assertEqual("".join(f"{i:09d}\n" for i in range(MB)), outcome.text())
        self.assertEqual("idle", outcome.published[-1]["content"]["execution_state"])

    def test_of_more_the_first_eight_and_the_last_two_arrive_and_a_line_with_the_count(self):
        outcome = self.numbers(3 * MB)
        text = outcome.text("stdout")
        self.assertEqual("".join(f"{i:09d}\n" for i in range(800_000)), text[: 8 * MB])
        self.assertEqual(
            "".join(f"{i:09d}\n" for i in range(2_800_000, 3 * MB)), text[8 * MB :])
        self.assertEqual(
            "\n… 20,000,000 bytes are left out here: a cell may print 10,000,000.\n",
            outcome.text("stderr"),
        )
        kinds = [content["name"] for content in outcome.all("stream")]
        self.assertEqual(1, kinds.count("stderr"))
        before = "".join(c["text"] for c in outcome.all("stream")[: kinds.index("stderr")])
        self.assertEqual(8 * MB, len(before))

    def test_both_streams_keep_their_order(self):
        outcome = self.run_cell(
            "for (int i = 0; i < 5000; i++) (i % 3 == 0 ? System.err : System.out).println(i);")
        self.assertEqual("".join(f"{i}\n" for i in range(5000)), outcome.text())

    def test_output_arrives_while_the_cell_runs(self):
        cell = self.kc.execute('System.out.print("on"); System.in.read();', allow_stdin=True)
        self.assertEqual("on", self.await_output(cell))
        self.kc.get_stdin_msg(timeout=PATIENCE)
        self.kc.input("")
        self.outcome(cell)

    def test_a_carriage_return_arrives_as_it_is_and_live(self):
        cell = self.kc.execute(
            'System.out.print("10 %\\r"); System.out.print("20 %\\r"); System.in.read();',
            allow_stdin=True,
        )
        self.assertEqual("10 %\r20 %\r", self.await_output(cell, "20 %"))
        self.kc.get_stdin_msg(timeout=PATIENCE)
        self.kc.input("")
        self.outcome(cell)

    def test_letters_of_several_bytes_are_not_cut(self):
        outcome = self.run_cell('for (int i = 0; i < 50_000; i++) System.out.print("×€😀");')
        self.assertEqual("×€😀" * 50_000, outcome.text())

    def test_text_and_pictures_keep_their_order(self):
        outcome = self.run_cell(
            'for (int i = 0; i < 50; i++) { System.out.print(i); display("p" + i); }')
        seen = [
            m["content"]["text"] if m["header"]["msg_type"] == "stream"
            else m["content"]["data"]["text/plain"]
            for m in outcome.published
            if m["header"]["msg_type"] in ("stream", "display_data")
        ]
        self.assertEqual([s for i in range(50) for s in (f"{i}", f"p{i}")], seen)

    def test_a_background_threads_output_goes_to_the_cell_that_started_it(self):
        starter = self.kc.execute("""
var go = new CountDownLatch(1);
var pool = Executors.newFixedThreadPool(2);
for (int i = 0; i < 2; i++) pool.submit(() -> {
  go.await();
  System.out.print("late ");
  display("shown late");
  return 0;
});""")
        self.assertEqual("", self.outcome(starter).text())
        next_cell = self.kc.execute("""
go.countDown();
pool.shutdown();
pool.awaitTermination(1, TimeUnit.MINUTES);
System.out.print("next");""")
        texts = {starter: "", next_cell: ""}
        pictures = []
        while True:
            message = self.kc.get_iopub_msg(timeout=PATIENCE)
            parent = message["parent_header"]["msg_id"]
            if message["header"]["msg_type"] == "stream":
                texts[parent] += message["content"]["text"]
            elif message["header"]["msg_type"] == "display_data":
                pictures.append(parent)
            elif message["content"].get("execution_state") == "idle" and parent == next_cell:
                break
        self.assertEqual({starter: "late late ", next_cell: "next"}, texts)
        self.assertEqual([starter, starter], pictures)


class SlowClient(threading.Thread):
    """Reads nothing until it is told to; its system holds back next to nothing for it."""

    def __init__(self, address):
        super().__init__()
        self.socket = zmq.Context().socket(zmq.SUB)
        self.socket.linger, self.socket.rcvhwm, self.socket.rcvbuf = 0, 1, 4096
        self.socket.subscribe(b"")
        self.socket.connect(address)
        self.results = 0
        self.awake = threading.Event()
        self.enough = 0

    def run(self):
        self.awake.wait()
        while self.results < self.enough and self.socket.poll(20_000):
            self.results += self.socket.recv_multipart()[0] == b"kernel.execute_result"
        self.socket.context.destroy()


class SlowClientTest(KernelTest):
    HEAP = """
long heap() {
  System.gc();
  return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
}"""

    def test_a_slow_client_never_makes_the_heap_grow_by_more_than_32_megabytes(self):
        self.run_cell(self.HEAP)
        self.run_cell('for (int i = 0; i < 100_000; i++) System.out.println("warm up");')
        before = int(self.run_cell("heap()").result)
        slow = SlowClient(f"tcp://{self.km.ip}:{self.km.iopub_port}")
        slow.start()
        flood = 'for (int i = 0; i < 900_000; i++) System.out.println("123456789");'
        cells = [self.kc.execute(f"{flood}\nheap()") for _ in range(4)]
        slow.enough = len(cells)
        time.sleep(5)
        slow.awake.set()
        largest = 0
        for cell in cells:
            outcome = self.outcome(cell)
            self.assertEqual("123456789\n" * 900_000, outcome.text())
            largest = max(largest, int(outcome.result) - before)
        self.assertLess(largest, 32 * MB)
        slow.join()
        self.assertEqual(len(cells), slow.results, "the slow one has missed some")


class QuietTest(KernelTest):
    def test_a_kernel_that_waits_does_not_poll(self):
        self.run_cell('System.out.println("used");')
        tasks = f"/proc/{self.pid}/task"
        if not os.path.exists(tasks):
            self.skipTest("without /proc nobody knows whether the kernel sleeps")
        self.kc.hb_channel.pause()
        time.sleep(2)

        def switches():
            found = {}
            for task in os.listdir(tasks):
                with open(f"{tasks}/{task}/status") as status:
                    lines = dict(line.split(":", 1) for line in status if ":" in line)
                name = lines["Name"].strip()
                if name.startswith(("kernel-", "cells", "iothread", "reaper", "main", "java")):
                    found[task, name] = int(lines["voluntary_ctxt_switches"])
            return found

        before = switches()
        time.sleep(3)
        woken = {k: n - before[k] for k, n in switches().items() if n != before.get(k)}
        self.assertEqual({}, woken)
        self.assertIn("cells", [name for _, name in before])


if __name__ == "__main__":
    unittest.main()
