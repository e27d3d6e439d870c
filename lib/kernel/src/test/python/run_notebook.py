"""Runs a notebook and holds what comes of it against what it has: run_notebook.py FILE.

Of errors the name and the message count, and the lines if the notebook has them; of pictures, that
they are there.
"""
import os
import re
import sys

# A grammar of addresses that no notebook needs, and that takes two seconds to build.
sys.modules["rfc3987_syntax"] = None

import nbformat
from nbclient import NotebookClient

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def essence(output, like):
    """What of an output has to be as in the notebook."""
    kind = output.output_type
    if kind == "stream":
        return [kind, output.name, output.text]
    if kind == "error":
        lines = [ANSI.sub("", line) for line in output.traceback]
        has_lines = like is not None and like.get("traceback")
        return [kind, output.ename, output.evalue, lines if has_lines else []]
    data = {
        form: "" if form == "image/png" or "image/png" in output.data else text
        for form, text in output.data.items()
    }
    return [kind, output.get("execution_count"), data]


def joined(outputs):
    """What is printed may come in pieces."""
    whole = []
    for output in outputs:
        last = whole[-1] if whole else None
        if last and output.output_type == "stream" == last.output_type and last.name == output.name:
            last.text += output.text
        else:
            whole.append(output)
    return whole


def main(file):
    notebook = nbformat.read(file, as_version=4)
    expected = [joined(cell.get("outputs", [])) for cell in notebook.cells]
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = []
    here = {"metadata": {"path": os.path.dirname(file)}}
    NotebookClient(notebook, kernel_name="java", timeout=120, resources=here).execute()
    wrong = 0
    for cell, likes in zip(notebook.cells, expected):
        outputs = joined(cell.get("outputs", []))
        pairs = likes + [None] * (len(outputs) - len(likes))
        got = [essence(output, like) for output, like in zip(outputs, pairs)]
        wanted = [essence(like, like) for like in likes]
        if got != wanted:
            wrong += 1
            print(f"{cell.source}\n  should lead to {wanted}\n  but led to     {got}")
    return 1 if wrong else 0


sys.exit(main(sys.argv[1]))
