"""What a client may ask of a kernel, by version 5.3 of Jupyter's protocol."""
import hashlib
import hmac
import json
import tempfile
import time
import unittest
from pathlib import Path

import zmq
from conformance import PATIENCE, KernelTest, start
from jupyter_client.kernelspec import get_kernel_spec

WAITS = "System.in.read();"


class ExecuteTest(KernelTest):
    def test_a_silent_cell_publishes_nothing_and_is_not_counted(self):
        before = self.run_cell("0").reply["execution_count"]
        silent = self.run_cell("System.out.println(1); 2", silent=True)
        self.assertEqual(["busy", "idle"], [c["execution_state"] for c in silent.all("status")])
        self.assertEqual(2, len(silent.published))
        self.assertEqual(before + 1, self.run_cell("0").reply["execution_count"])

    def test_a_cell_that_is_not_stored_is_shown_but_neither_counted_nor_remembered(self):
        before = self.run_cell("0").reply["execution_count"]
        self.assertEqual("41", self.run_cell("41", store_history=False).result)
        self.assertEqual(before + 1, self.run_cell("0").reply["execution_count"])
        history = self.ask(
            "history_request",
            {"hist_access_type": "search", "pattern": "41", "output": False, "raw": True},
        )
        self.assertEqual([], history["history"])

    def test_user_expressions_have_values_or_errors(self):
        reply = self.run_cell("int n = 6;", user_expressions={"good": "n * 7", "bad": "m"}).reply
        self.assertEqual("42", reply["user_expressions"]["good"]["data"]["text/plain"])
        self.assertEqual("error", reply["user_expressions"]["bad"]["status"])

    def test_run_all_stops_at_the_first_error_and_queued_cells_are_aborted(self):
        failing = self.kc.execute(WAITS + " throw new Exception();", allow_stdin=True)
        queued = [self.kc.execute("System.out.print(1)") for _ in range(3)]
        self.kc.get_stdin_msg(timeout=PATIENCE)
        self.kc.input("")
        self.assertEqual("error", self.outcome(failing).status)
        for cell in queued:
            outcome = self.outcome(cell)
            self.assertEqual("aborted", outcome.status)
            self.assertEqual("", outcome.text())
        self.assertEqual("ok", self.run_cell("1").status)

    def test_without_stop_on_error_the_queue_goes_on(self):
        failing = self.kc.execute("throw new Exception();", stop_on_error=False)
        queued = self.kc.execute("System.out.print(1)")
        self.assertEqual("error", self.outcome(failing).status)
        self.assertEqual("1", self.outcome(queued).text())

    def test_redefinition_never_hangs(self):
        users = """
interface Shape { double area(); }
class Square implements Shape { public double area() { return side() * side(); } }
double side() { return %s; }
double total(List<Shape> shapes) { return shapes.stream().mapToDouble(Shape::area).sum(); }
List<Shape> all = List.of(new Square(), new Square());
total(all)"""
        for side, total in [(1, "2.0"), (2, "8.0"), (3, "18.0")] * 3:
            self.assertEqual(total, self.run_cell(users % side).result)
        for kind in ["int", "String", "double", "Square", "var"]:
            value = {"String": '"1"', "Square": "new Square()"}.get(kind, "1")
            self.assertEqual("ok", self.run_cell(f"{kind} changing = {value};").status)
        self.run_cell("interface Shape { int corners(); }")
        self.assertEqual("18.0", self.run_cell(users % 3).result)

    def test_a_cell_reads_what_is_typed(self):
        cell = self.kc.execute("new Scanner(System.in).nextLine()", allow_stdin=True)
        self.kc.get_stdin_msg(timeout=PATIENCE)
        self.kc.input("größer")
        self.assertEqual("größer", self.outcome(cell).result)

    def test_a_thread_that_reads_on_does_not_hold_up_the_next_cell(self):
        reader = self.kc.execute(
            "new Thread(() -> new Scanner(System.in).hasNext()).start();", allow_stdin=True
        )
        self.kc.get_stdin_msg(timeout=PATIENCE)
        self.outcome(reader)
        self.assertEqual("ok", self.run_cell("1").status)

    def test_output_is_cleared_at_once_or_before_the_next(self):
        cleared = self.run_cell("clearOutput(true); clearOutput(false);").all("clear_output")
        self.assertEqual([{"wait": True}, {"wait": False}], cleared)

    def test_what_is_displayed_can_be_updated(self):
        cell = self.run_cell('var id = display("one"); updateDisplay(id, "two");')
        (shown,) = cell.all("display_data")
        (updated,) = cell.all("update_display_data")
        self.assertEqual("one", shown["data"]["text/plain"])
        self.assertEqual("two", updated["data"]["text/plain"])
        self.assertEqual(shown["transient"], updated["transient"])

    def test_render_returns_the_forms_of_an_object(self):
        self.assertIn("<b>", self.run_cell('render("<b>", "text/html")').all("execute_result")[0][
            "data"]["text/html"])


class QuestionTest(KernelTest):
    CODE = 'int before = 1; String sign = "😀";\n"x".toUpp\nint later;'
    CURSOR = CODE.index("\nint")

    def test_completion_works_in_mid_cell(self):
        found = self.ask("complete_request", {"code": self.CODE, "cursor_pos": self.CURSOR})
        self.assertEqual(["toUpperCase("], found["matches"])
        self.assertEqual(self.CURSOR - len("toUpp"), found["cursor_start"])

    def test_inspection_works_in_mid_cell(self):
        code = "int before;\nString.valueOf(1);\nint later;"
        question = {"code": code, "cursor_pos": code.index("(1"), "detail_level": 0}
        found = self.ask("inspect_request", question)
        self.assertIn("String.valueOf(int", found["data"]["text/plain"])

    def test_questions_are_answered_while_a_cell_runs_and_the_kernel_stays_busy(self):
        cell = self.kc.execute('System.out.print("on");\n' + WAITS, allow_stdin=True)
        self.kc.get_stdin_msg(timeout=PATIENCE)
        self.await_output(cell)
        for kind, content in [
            ("complete_request", {"code": "Math.ab", "cursor_pos": 7}),
            ("inspect_request", {"code": "Math.abs(", "cursor_pos": 9, "detail_level": 0}),
            ("is_complete_request", {"code": "int f() {"}),
            ("kernel_info_request", {}),
            ("history_request", {"hist_access_type": "tail", "n": 1, "output": False, "raw": True}),
        ]:
            with self.subTest(kind):
                self.ask(kind, content)
                self.assertEqual(
                    "busy", self.iopub(cell, "status")["content"]["execution_state"])
        self.kc.input("")
        self.assertEqual("ok", self.outcome(cell).status)

    def test_code_is_complete_incomplete_or_invalid(self):
        for status, code in [
            ("complete", "int a = 5;\nfor (;;) { break; }"),
            ("incomplete", "int f() {"),
            ("invalid", "int a = ) 5;"),
        ]:
            with self.subTest(status):
                self.assertEqual(status, self.ask("is_complete_request", {"code": code})["status"])

    def test_history_has_a_tail_ranges_and_a_search(self):
        first = self.run_cell('"past one"').reply["execution_count"]
        self.run_cell('"past two"')
        self.run_cell('"past two"')

        def history(**how):
            reply = self.ask("history_request", {"output": False, "raw": True, **how})
            return [source for _, _, source in reply["history"]]

        self.assertEqual(['"past two"'], history(hist_access_type="tail", n=1))
        self.assertEqual(
            ['"past one"', '"past two"'],
            history(hist_access_type="range", session=0, start=first, stop=first + 2),
        )
        search = {"hist_access_type": "search", "pattern": '"past*'}
        self.assertEqual(3, len(history(**search)))
        self.assertEqual(2, len(history(unique=True, **search)))
        self.assertEqual(['"past two"'], history(n=1, **search))

    def test_the_kernel_describes_itself_as_ijava_does(self):
        info = self.ask("kernel_info_request", {})
        self.assertEqual(("ok", "5.3"), (info["status"], info["protocol_version"]))
        language = dict(info["language_info"])
        language.pop("version")
        self.assertEqual(
            {
                "name": "Java",
                "mimetype": "text/x-java-source",
                "file_extension": ".jshell",
                "pygments_lexer": "java",
                "codemirror_mode": "java",
            },
            language,
        )
        self.assertEqual("java", get_kernel_spec("java").language)


class CommTest(KernelTest):
    TARGET = """
import io.github.spencerpark.jupyter.kernel.comm.*;
import io.github.spencerpark.jupyter.messages.*;
import io.github.spencerpark.jupyter.messages.comm.*;
class Echo extends Comm {
  Echo(CommManager manager, String id, String target) { super(manager, id, target); }
  @Override protected void onMessage(Message<CommMsgCommand> message) {
    if (message.getContent().getData().has("fail")) throw new IllegalStateException("failed");
    send(message.getContent().getData());
  }
  @Override protected void onClose(Message<CommCloseCommand> message, boolean sending) {
    System.out.print("closed");
  }
}
getKernelInstance().getCommManager().registerTarget(
    "echo", (manager, id, target, message) -> new Echo(manager, id, target));"""

    def test_a_page_opens_a_comm_talks_through_it_and_closes_it(self):
        self.assertEqual("ok", self.run_cell(self.TARGET).status)
        self.send("comm_open", {"comm_id": "c1", "target_name": "echo", "data": {}})
        self.assertEqual(
            {"c1": {"target_name": "echo"}}, self.ask("comm_info_request", {})["comms"])
        self.assertEqual({}, self.ask("comm_info_request", {"target_name": "other"})["comms"])
        said = self.send("comm_msg", {"comm_id": "c1", "data": {"word": "hello"}})
        echo = self.iopub_unchecked(said, "comm_msg")
        self.assertEqual({"comm_id": "c1", "data": {"word": "hello"}}, echo)
        failing = self.send("comm_msg", {"comm_id": "c1", "data": {"fail": 1}})
        self.assertIn("failed", self.await_output(failing))
        closing = self.send("comm_close", {"comm_id": "c1", "data": {}})
        self.assertEqual("closed", self.await_output(closing))
        self.assertEqual({}, self.ask("comm_info_request", {})["comms"])

    def test_java_opens_a_comm_talks_through_it_and_closes_it(self):
        self.run_cell(self.TARGET)
        cell = self.kc.execute("""
import com.google.gson.*;
JsonObject word = new JsonObject();
word.addProperty("word", "hello");
Comm ours = getKernelInstance().getCommManager().openComm(
    "page", (manager, id, target, message) -> new Echo(manager, id, target));
ours.send(word);
ours.close();""")
        opened, said, closed = [
            self.iopub_unchecked(cell, f"comm_{kind}") for kind in ("open", "msg", "close")]
        self.assertEqual("ok", self.reply(cell)["status"])
        self.assertEqual(("page", {}), (opened["target_name"], opened["data"]))
        self.assertEqual({"comm_id": opened["comm_id"], "data": {"word": "hello"}}, said)
        self.assertEqual(opened["comm_id"], closed["comm_id"])
        self.assertEqual({}, self.ask("comm_info_request", {})["comms"])

    def test_a_comm_of_an_unknown_target_is_closed(self):
        opened = self.send("comm_open", {"comm_id": "c2", "target_name": "none", "data": {}})
        self.assertEqual("c2", self.iopub_unchecked(opened, "comm_close")["comm_id"])

    def iopub_unchecked(self, parent, kind):
        """The package has no schema of comms."""
        while True:
            message = self.kc.get_iopub_msg(timeout=PATIENCE)
            if message["parent_header"].get("msg_id") == parent:
                if message["header"]["msg_type"] == kind:
                    return message["content"]


class LifeTest(KernelTest):
    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def setUp(self):
        self.km, self.kc = start()

    def tearDown(self):
        self.kc.stop_channels()
        self.km.shutdown_kernel(now=True)

    def test_a_restarted_kernel_answers_anew(self):
        self.run_cell("int kept = 1;")
        self.km.restart_kernel(now=False)
        self.kc.wait_for_ready(timeout=PATIENCE)
        outcome = self.run_cell("kept")
        self.assertEqual("error", outcome.status)
        self.assertEqual(1, outcome.reply["execution_count"])

    def test_a_kernel_that_is_shut_down_answers_and_ends_even_while_a_cell_runs(self):
        cell = self.kc.execute('System.out.print("on"); while (true) {}')
        self.await_output(cell)
        request = self.send("shutdown_request", {"restart": False}, self.kc.control_channel)
        self.assertEqual({"status": "ok", "restart": False}, self.reply(request, "control"))
        end = time.monotonic() + PATIENCE
        while self.km.is_alive() and time.monotonic() < end:
            time.sleep(0.05)
        self.assertFalse(self.km.is_alive())


class IpcTest(KernelTest):
    """Hosted notebooks use files instead of ports."""

    folder = tempfile.mkdtemp()
    options = {"transport": "ipc", "ip": str(Path(folder) / "kernel")}

    def test_the_transport_ipc_carries_all_channels(self):
        names = {p.name for p in Path(self.folder).iterdir() if p.is_socket()}
        self.assertEqual(5, len(names), names)
        self.assertEqual("42", self.run_cell("6 * 7").result)
        text = self.run_cell("for (int i = 0; i < 100_000; i++) System.out.println(i);").text()
        self.assertEqual("".join(f"{i}\n" for i in range(100_000)), text)
        cell = self.kc.execute("new Scanner(System.in).nextInt()", allow_stdin=True)
        self.kc.get_stdin_msg(timeout=PATIENCE)
        self.kc.input("5")
        self.assertEqual("5", self.outcome(cell).result)
        endless = self.kc.execute('System.out.print("on"); while (true) {}')
        self.await_output(endless)
        self.assertEqual("Interrupted", self.interrupt(endless).reply["ename"])
        self.assertTrue(self.kc.is_alive())


class SignatureTest(KernelTest):
    def raw(self, port, *frames):
        socket = zmq.Context.instance().socket(zmq.DEALER)
        socket.linger = 1000
        socket.connect(f"tcp://{self.km.ip}:{port}")
        socket.send_multipart(frames)
        socket.close()

    def signed(self, header, content, parent=b"{}", metadata=b"{}"):
        parts = [header, parent, metadata, content]
        digest = hmac.new(self.km.session.key, digestmod=hashlib.sha256)
        for part in parts:
            digest.update(part)
        return [b"<IDS|MSG>", digest.hexdigest().encode(), *parts]

    def header(self, kind):
        return json.dumps(self.kc.session.msg_header(kind), default=str).encode()

    def test_what_is_wrongly_signed_is_dropped(self):
        steal = [self.header("execute_request"), b'{"code": "int stolen = 1;"}']
        frames = self.signed(*steal)
        self.raw(self.km.shell_port, frames[0], b"0" * 64, *frames[2:])
        self.raw(self.km.shell_port, frames[0], b"", *frames[2:])
        self.assertEqual("error", self.run_cell("stolen").status)

    def test_what_is_malformed_is_dropped_and_the_kernel_lives(self):
        run = self.header("execute_request")
        ports = [self.km.shell_port, self.km.control_port, self.km.stdin_port]
        for port in ports:
            for frames in [
                [b""],
                [b"nonsense"],
                [b"<IDS|MSG>"],
                [b"<IDS|MSG>", b"x", b"y"],
                self.signed(b"", b""),
                self.signed(b"\xff\xfe", b"{}"),
                self.signed(b"[]", b"{}"),
                self.signed(b"{}", b"{}"),
                self.signed(b"null", b"null"),
                self.signed(b'{"msg_type": 5}', b"{}"),
                self.signed(b'{"msg_type": "none_request"}', b"{}"),
                self.signed(run, b"7"),
                self.signed(run, b'{"code": ['),
                self.signed(run, b'{"code": {"a": 1}}'),
                self.signed(run, b"[" * 100_000),
                self.signed(run, b'{"a":' * 100_000 + b"1" + b"}" * 100_000),
                self.signed(self.header("complete_request"), b"{}"),
                self.signed(self.header("complete_request"), b'{"code": "x", "cursor_pos": "y"}'),
                self.signed(self.header("complete_request"), b'{"code": "x", "cursor_pos": 99}'),
                self.signed(self.header("inspect_request"), b'{"code": null}'),
                self.signed(self.header("is_complete_request"), b"{}"),
                self.signed(self.header("history_request"), b'{"hist_access_type": "none"}'),
                self.signed(self.header("comm_msg"), b"{}"),
                self.signed(self.header("comm_open"), b"{}"),
                self.signed(self.header("comm_close"), b'{"comm_id": 3}'),
                self.signed(self.header("comm_info_request"), b"[]"),
                self.signed(self.header("input_reply"), b"{}"),
            ]:
                self.raw(port, *frames)
        self.assertEqual("42", self.run_cell("6 * 7").result)
        self.assertEqual(
            ["toUpperCase("],
            self.ask("complete_request", {"code": '"x".toUpp', "cursor_pos": 9})["matches"],
        )
        endless = self.kc.execute('System.out.print("on"); while (true) {}')
        self.await_output(endless)
        self.assertEqual("Interrupted", self.interrupt(endless).reply["ename"])
        cell = self.kc.execute("new Scanner(System.in).nextInt()", allow_stdin=True)
        self.kc.get_stdin_msg(timeout=PATIENCE)
        self.kc.input("5")
        self.assertEqual("5", self.outcome(cell).result)


if __name__ == "__main__":
    unittest.main()
