"""Runs one notebook through Jupyter and tells each step as a line of JSON.

Works with nbclient 0.7 (Debian 12) and newer. What it tells is read by ChapterRun.
"""
import json
import os
import re
import subprocess
import sys
import time
from copy import copy

# A grammar of addresses that no notebook needs, and that takes two seconds to build.
sys.modules["rfc3987_syntax"] = None

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

# The kernel inherits our output; what it prints there must not mix with what we tell.
EVENTS = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
ANSI = re.compile(r"\x1b\[[0-9;]*m")


def tell(**event):
    print(json.dumps(event), file=EVENTS, flush=True)


def peak_memory(pid):
    """The most memory that the kernel has held, in bytes; 0 if nobody knows."""
    try:
        with open(f"/proc/{pid}/status") as status:
            return 1024 * int(re.search(r"VmHWM:\s*(\d+)", status.read()).group(1))
    except (OSError, AttributeError):
        pass
    try:
        return 1024 * int(subprocess.check_output(["ps", "-o", "rss=", "-p", str(pid)]))
    except (OSError, ValueError, subprocess.CalledProcessError):
        return 0


def whole(outputs):
    """The same outputs; what a cell printed in pieces, since it took a while, is one."""
    joined = []
    for output in outputs:
        before = joined[-1] if joined else {}
        if output.output_type == "stream" and output.name == before.get("name"):
            before.text += output.text
        else:
            joined.append(copy(output))
    return joined


def shown(cell):
    """What the cell shows as text: results, displays and what it printed, but no warnings."""
    texts = []
    for output in whole(cell.get("outputs", [])):
        if output.output_type in ("display_data", "execute_result"):
            texts.append(output.data.get("text/plain", ""))
        elif output.output_type == "stream" and output.name == "stdout":
            texts.append(output.text)
    return "\n".join(texts)


def failure(error, cell):
    for output in cell.get("outputs", []):
        if output.output_type == "error":
            lines = output.traceback or [f"{output.ename}: {output.evalue}"]
            return ANSI.sub("", "\n".join(lines))
    if isinstance(error, CellTimeoutError):
        return "The cell took longer than the limit (option --limit)."
    if isinstance(error, DeadKernelError):
        return "The kernel died while it ran the cell."
    return ANSI.sub("", str(error))


def run_cells(client, cells):
    """Runs the cells; the answer is whether all went well."""
    pid = client.km.provisioner.pid
    for number, (index, cell) in enumerate(cells, start=1):
        start = time.monotonic()
        error = None
        before = None if cell.execution_count is None else shown(cell)
        try:
            client.execute_cell(cell, index)
        except (CellExecutionError, CellTimeoutError, DeadKernelError) as e:
            error = failure(e, cell)
        tell(
            kind="cell",
            number=number,
            id=cell.get("id", ""),
            source=cell.source,
            tags=cell.metadata.get("tags", []),
            before=before,
            now=shown(cell),
            seconds=time.monotonic() - start,
            peak=peak_memory(pid),
            error=error,
        )
        if error is not None:
            return False
    return True


def main(notebook, folder, kernel, limit, write):
    book = nbformat.read(notebook, as_version=4)
    cells = [
        (index, cell)
        for index, cell in enumerate(book.cells)
        if cell.cell_type == "code" and cell.source.strip()
    ]
    tell(kind="start", cells=len(cells))
    client = NotebookClient(
        book,
        kernel_name=kernel,
        timeout=int(limit),
        record_timing=False,
        resources={"metadata": {"path": folder}},
    )
    with client.setup_kernel():
        passed = run_cells(client, cells)
    if passed and write == "write":
        for cell in book.cells:
            cell.metadata.pop("execution", None)
            if cell.cell_type == "code":
                cell.outputs = whole(cell.outputs)
        nbformat.write(book, notebook)
    sys.exit(0 if passed else 1)


try:
    main(*sys.argv[1:])
except Exception as broken:
    tell(kind="broken", error=f"{type(broken).__name__}: {broken}")
    raise
