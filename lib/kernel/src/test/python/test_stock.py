"""The tests that come with jupyter_kernel_test, with Java for samples."""
import unittest

import jupyter_kernel_test
from conformance import PATIENCE, KernelTest


class StockTest(jupyter_kernel_test.KernelTests):
    """All that the package tests, but the pager, which has no use for Java."""

    kernel_name = "java"
    language_name = "Java"
    file_extension = ".jshell"
    code_hello_world = 'System.out.println("hello, world")'
    code_stderr = 'System.err.println("oops")'
    completion_samples = [
        {"text": '"x".toUpp', "matches": {"toUpperCase("}},
        {"text": "%cl", "matches": {"%classpath"}},
    ]
    complete_code_samples = ["1 + 1", "int a = 5;\nfor (;;) { break; }", "%time 1 + 1"]
    incomplete_code_samples = ["int f() {", "if (true) {", 'var s = """\n']
    invalid_code_samples = ["int a = ) 5;"]
    code_generate_error = "throw new Exception();"
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": '"six" + 6', "result": "six6"},
        {"code": "List.of(1, 2)", "result": "[1, 2]"},
    ]
    code_display_data = [
        {"code": 'display("<b>bold</b>", "text/html");', "mime": "text/html"},
        {
            "code": "display(new java.awt.image.BufferedImage(2, 2, 1));",
            "mime": "image/png",
        },
    ]
    code_history_pattern = "6 ?* 7"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "String.valueOf("
    code_clear_output = "clearOutput();"

    def execute_helper(self, code, timeout=PATIENCE, **options):
        """As in the package, but patient: its tenth of a second is little on a busy machine."""
        outcome = KernelTest.run_cell(self, code, **options)
        hidden = ("status", "execute_input")
        shown = [m for m in outcome.published if m["header"]["msg_type"] not in hidden]
        return {"content": outcome.reply}, shown

    iopub = KernelTest.iopub
    reply = KernelTest.reply
    outcome = KernelTest.outcome


if __name__ == "__main__":
    unittest.main()
