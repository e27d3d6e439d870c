"""A real kernel, driven by Jupyter's own client; every message is held against its schema.

The kernelspec "java" is that of the test that starts us (ConformanceTest). Each test method states
one sentence of what the kernel promises. Works with jupyter_client 7 (Debian 12) and newer.
"""
import os
import signal
import time
import unittest

from jupyter_client.manager import KernelManager
from jupyter_kernel_test import msgspec_v5

PATIENCE = 60

# What was started in the background of a script ignores Ctrl-C, and so would the kernel.
signal.signal(signal.SIGINT, signal.default_int_handler)


def validate(message, kind, parent):
    """The schema of version 5.1 allows no unknown field; 5.3 added none that we send."""
    if message["content"].get("status") == "aborted":
        return
    msgspec_v5.validate_message(message, kind, parent)
    if message["content"].get("status") != "error" and kind in msgspec_v5.schema_fragments:
        msgspec_v5.get_msg_content_validator(kind, 1).validate(message["content"])


class Outcome:
    """What a cell led to: its reply and what was published for it, up to the word idle."""

    def __init__(self, reply, published):
        self.reply = reply
        self.published = published

    @property
    def status(self):
        return self.reply["status"]

    def all(self, kind):
        return [m["content"] for m in self.published if m["header"]["msg_type"] == kind]

    def text(self, *names):
        return "".join(
            c["text"] for c in self.all("stream") if not names or c["name"] in names
        )

    @property
    def result(self):
        (content,) = self.all("execute_result")
        return content["data"]["text/plain"]


def start(**options):
    """Starts a kernel; returns its manager and a client."""
    manager = KernelManager(**{"kernel_name": "java", **options})
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=PATIENCE)
    return manager, client


class KernelTest(unittest.TestCase):
    """One kernel for the tests of a class."""

    options = {}

    @classmethod
    def setUpClass(cls):
        cls.km, cls.kc = start(**cls.options)

    @classmethod
    def tearDownClass(cls):
        cls.kc.stop_channels()
        cls.km.shutdown_kernel(now=True)

    def iopub(self, parent, kind=None):
        """The next message published for a request, of a kind if one is given."""
        while True:
            message = self.kc.get_iopub_msg(timeout=PATIENCE)
            if message["parent_header"].get("msg_id") != parent:
                continue
            validate(message, message["header"]["msg_type"], parent)
            if kind in (None, message["header"]["msg_type"]):
                return message

    def reply(self, parent, channel="shell"):
        """The reply to a request, with the kind that belongs to it."""
        get = self.kc.get_shell_msg if channel == "shell" else self.kc.get_control_msg
        while True:
            message = get(timeout=PATIENCE)
            if message["parent_header"].get("msg_id") == parent:
                kind = message["parent_header"]["msg_type"].replace("_request", "_reply")
                validate(message, kind, parent)
                return message["content"]

    def outcome(self, parent):
        published = []
        while True:
            message = self.iopub(parent)
            published.append(message)
            if message["content"].get("execution_state") == "idle":
                return Outcome(self.reply(parent), published)

    def run_cell(self, code, **options):
        return self.outcome(self.kc.execute(code, **options))

    def await_output(self, parent, text=""):
        """Waits until the cell has printed this."""
        said = ""
        while text not in said or not said:
            said += self.iopub(parent, "stream")["content"]["text"]
        return said

    def send(self, kind, content, channel=None):
        """Sends any message; returns its id."""
        message = self.kc.session.msg(kind, content)
        (channel or self.kc.shell_channel).send(message)
        return message["header"]["msg_id"]

    def ask(self, kind, content):
        return self.reply(self.send(kind, content))

    def interrupt(self, parent):
        """Presses Stop and waits for the end of the cell."""
        request = self.send("interrupt_request", {}, self.kc.control_channel)
        self.assertEqual("ok", self.reply(request, "control")["status"])
        return self.outcome(parent)

    @property
    def pid(self):
        provisioner = getattr(self.km, "provisioner", None)
        return provisioner.pid if provisioner else self.km.kernel.pid

    def processor(self, seconds):
        """The part of one processor that the kernel uses; Linux only."""
        if not os.path.exists(f"/proc/{self.pid}/stat"):
            self.skipTest("without /proc nobody knows what the kernel's processor does")

        def ticks():
            with open(f"/proc/{self.pid}/stat") as stat:
                fields = stat.read().rpartition(")")[2].split()
            return int(fields[11]) + int(fields[12])

        start = ticks()
        time.sleep(seconds)
        return (ticks() - start) / os.sysconf("SC_CLK_TCK") / seconds
