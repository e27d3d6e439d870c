"""Runs chapters on a Jupyter server as a guest on a Binder host does: a kernel for each chapter.

Told are seconds, and the peak of what server, kernel and all that they started hold in memory,
looked up ten times a second, and what of it each program held. 1.6 GB is the limit.
Usage: binder_chapters.py NOTEBOOK…
"""
import asyncio
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
import uuid
from pathlib import Path

from tornado.websocket import websocket_connect

PROCESSORS = 2
AT_MOST = 1638  # 1.6 GB
CELL_SECONDS = 600
START = "notebooks/00-start-here.ipynb"
TOKEN = uuid.uuid4().hex
MEBI = 1 << 20


def parent(pid):
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])


def processes(root):
    """The process and all that it started, directly or not."""
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = parent(folder.name)
        except OSError:
            continue
    family = {root}
    while True:
        children = {pid for pid, of in parents.items() if of in family} - family
        if not children:
            return family
        family |= children


def program(pid):
    """What it was started with, and how many pages it has in all and in memory."""
    folder = Path(f"/proc/{pid}")
    size, held = map(int, (folder / "statm").read_text().split()[:2])
    return (folder / "cmdline").read_bytes(), size, held


def label(command):
    """The program, or the class that Java was started with."""
    words = command.decode().split("\0")
    return next((word for word in words if word.startswith("convnets.")), Path(words[0]).name)


def resident(root):
    """
    What each holds in memory, in MB, by its name. A child that has not begun a program of its own
    yet has the memory of its parent, which counts once.
    """
    held = []
    for pid in processes(root):
        try:
            own = program(pid)
            if pid == root or program(parent(pid))[:2] != own[:2]:
                held.append((own[2] * os.sysconf("SC_PAGE_SIZE") / MEBI, label(own[0])))
        except OSError:
            pass
    return sorted(held, reverse=True)


def total(held):
    return sum(size for size, _ in held)


class Watch(threading.Thread):
    """Looks at the memory all the time, and keeps the most that was held."""

    def __init__(self, root):
        super().__init__(daemon=True)
        self.root = root
        self.peak = []

    def run(self):
        while True:
            now = resident(self.root)
            if total(now) > total(self.peak):
                self.peak = now
            time.sleep(0.1)


class Server:
    """The Jupyter of this image, as nobody but its guest can reach it."""

    def __init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.lab = shutil.which("jupyter-lab") is not None
        command, app = ("lab", "ServerApp") if self.lab else ("notebook", "NotebookApp")
        options = [f"--{app}.port={self.port}", f"--{app}.token={TOKEN}", "--no-browser"]
        with open("jupyter.log", "w", encoding="utf-8") as log:
            whole = ["jupyter", command, *options]
            self.process = subprocess.Popen(whole, stdout=log, stderr=log)

    def ask(self, path, data=None, method=None):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/{path}",
            data=None if data is None else json.dumps(data).encode(),
            headers={"Authorization": f"token {TOKEN}"},
            method=method,
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.geturl(), answer.read().decode()

    def await_ready(self):
        for _ in range(600):
            try:
                self.ask("api/status")
                return
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.2)
            if self.process.poll() is not None:
                break
        sys.exit("the server does not answer:\n" + Path("jupyter.log").read_text()[-2000:])

    def page(self, notebook):
        """What follows the host's name in a link that opens the notebook."""
        return ("lab/tree/" if self.lab else "notebooks/") + notebook

    def opens(self, notebook):
        """The page of the link is there, and so is the notebook that it opens."""
        _, page = self.ask(self.page(notebook))
        told = json.loads(self.ask(f"api/contents/{notebook}?content=0")[1])
        return "jupyter-config-data" in page and told["type"] == "notebook"


def request(code):
    header = {"msg_id": uuid.uuid4().hex, "msg_type": "execute_request", "version": "5.3"}
    header |= {"username": "guest", "session": TOKEN, "date": "2026-01-01T00:00:00Z"}
    content = {"code": code, "silent": False, "store_history": True, "user_expressions": {}}
    content |= {"allow_stdin": False, "stop_on_error": True}
    message = {"header": header, "content": content, "parent_header": {}, "metadata": {}}
    return message | {"channel": "shell", "buffers": []}


async def answer(socket_, message):
    """The answer to a cell, which comes after all that the cell shows."""
    await socket_.write_message(json.dumps(message))
    while True:
        text = await socket_.read_message()
        if text is None:
            raise RuntimeError("the kernel is gone")
        told = json.loads(text)
        if told["content"].get("execution_state") in ("restarting", "dead"):
            raise RuntimeError("the kernel was ended")
        asked = told["parent_header"].get("msg_id")
        if told["msg_type"] == "execute_reply" and asked == message["header"]["msg_id"]:
            return told["content"]


async def run_cells(server, kernel, cells):
    url = f"ws://127.0.0.1:{server.port}/api/kernels/{kernel}/channels?token={TOKEN}"
    socket_ = await websocket_connect(url, max_message_size=100 * MEBI)
    for number, cell in enumerate(cells, start=1):
        code = "".join(cell["source"])
        told = await asyncio.wait_for(answer(socket_, request(code)), CELL_SECONDS)
        if told["status"] != "ok":
            raise RuntimeError(f"cell {number}: {told.get('ename')}: {told.get('evalue')}")
    socket_.close()


def run_chapter(server, watch, notebook):
    """Runs a chapter and prints its line; the answer is whether all is as it must be."""
    book = json.loads(Path(notebook).read_text(encoding="utf-8"))
    cells = [c for c in book["cells"] if c["cell_type"] == "code" and "".join(c["source"]).strip()]
    session = {"name": notebook, "path": notebook, "type": "notebook", "kernel": {"name": "java"}}
    faults = [] if server.opens(notebook) else [f"{server.page(notebook)} does not open it"]
    watch.peak = []
    start = time.monotonic()
    told = json.loads(server.ask("api/sessions", session)[1])
    try:
        asyncio.run(run_cells(server, told["kernel"]["id"], cells))
    except (RuntimeError, TimeoutError, asyncio.TimeoutError) as error:
        faults.append(str(error) or f"a cell took more than {CELL_SECONDS} s")
    seconds, peak = time.monotonic() - start, watch.peak
    server.ask(f"api/sessions/{told['id']}", method="DELETE")
    if total(peak) > AT_MOST:
        faults.append(f"more than {AT_MOST:,} MB")
    row = f"{Path(notebook).stem:24} {len(cells):5} {seconds:8.1f} {total(peak):9,.0f} MB"
    parts = ", ".join(f"{size:,.0f} {name}" for size, name in peak if size >= 1)
    print("  ".join([row, *faults, parts]), flush=True)
    return not faults


def main(notebooks):
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:PROCESSORS])
    server = Server()
    try:
        server.await_ready()
        watch = Watch(server.process.pid)
        watch.start()
        first, _ = server.ask("")
        print(f"a link without a place opens /{first.split('/', 3)[3]}")
        passed = not server.lab or first.endswith(START)
        print(f"{'chapter':24} {'cells':>5} {'seconds':>8} {'peak memory':>12}  of it", flush=True)
        for notebook in notebooks:
            passed &= run_chapter(server, watch, notebook)
    finally:
        server.process.terminate()
    sys.exit(0 if passed else 1)


main(sys.argv[1:])
