"""Stands in for a kernel whose JDK is gone: no_jdk.py CONNECTION_FILE SENTENCE.

Answers every cell with the sentence, as an error, so that it is read where the student looks.
"""
import json
import os
import sys

import zmq
from jupyter_client.session import Session

NAME = "JdkIsGone"
LANGUAGE = {"name": "Java", "version": "", "mimetype": "text/x-java-source",
            "file_extension": ".jshell"}
SECOND = 1000


class StandIn:
    def __init__(self, connection, sentence):
        self.error = {"ename": NAME, "evalue": sentence, "traceback": [f"{NAME}: {sentence}"]}
        self.session = Session(
            key=connection["key"].encode(), signature_scheme=connection["signature_scheme"])
        self.sockets = {}
        for channel, kind in [("shell", zmq.ROUTER), ("control", zmq.ROUTER),
                              ("stdin", zmq.ROUTER), ("iopub", zmq.PUB), ("hb", zmq.REP)]:
            between = "-" if connection["transport"] == "ipc" else ":"
            self.sockets[channel] = zmq.Context.instance().socket(kind)
            self.sockets[channel].bind(
                "{transport}://{ip}".format(**connection)
                + f"{between}{connection[channel + '_port']}")

    def serve(self):
        """Answers until Jupyter says that it is enough, or is gone."""
        jupyter = os.getppid()
        poller = zmq.Poller()
        for channel in ("shell", "control", "hb"):
            poller.register(self.sockets[channel], zmq.POLLIN)
        last = ""
        while last != "shutdown_request" and os.getppid() == jupyter:
            for socket, _ in poller.poll(SECOND):
                if socket is self.sockets["hb"]:
                    socket.send(socket.recv())
                else:
                    last = self.answer(socket)

    def answer(self, socket):
        try:
            idents, request = self.session.recv(socket)
        except ValueError:
            return ""  # wrongly signed
        kind = request["header"]["msg_type"]
        self.publish("status", {"execution_state": "busy"}, request)
        if kind == "execute_request":
            self.publish("error", self.error, request)
        reply = kind.replace("_request", "_reply")
        self.session.send(socket, reply, self.content(kind), parent=request, ident=idents)
        self.publish("status", {"execution_state": "idle"}, request)
        return kind

    def content(self, kind):
        if kind == "kernel_info_request":
            return {"status": "ok", "protocol_version": "5.3", "implementation": "convnets",
                    "implementation_version": "", "language_info": LANGUAGE,
                    "banner": self.error["evalue"]}
        if kind == "is_complete_request":
            return {"status": "complete"}
        if kind in ("shutdown_request", "interrupt_request"):
            return {"status": "ok", "restart": False}
        return {"status": "error", "execution_count": 0, "history": [], **self.error}

    def publish(self, kind, content, parent):
        self.session.send(self.sockets["iopub"], kind, content, parent=parent)


with open(sys.argv[1], encoding="utf-8") as file:
    StandIn(json.load(file), sys.argv[2]).serve()
zmq.Context.instance().destroy(linger=SECOND)
