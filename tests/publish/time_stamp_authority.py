#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""time_stamp_authority.py FOLDER: an RFC 3161 authority on this machine alone, made anew in FOLDER, which then holds
ca.pem. Prints its port; answers until its standard input ends."""
import http.server
import pathlib
import subprocess
import sys
import threading

folder = pathlib.Path(sys.argv[1])


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Authority",
        "-days", "2")
openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "tsa.key", "-out", "tsa.csr", "-subj", "/CN=Stamp")
(folder / "ext").write_text("extendedKeyUsage=critical,timeStamping\n")
openssl("x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-out", "tsa.pem",
        "-extfile", "ext", "-days", "2")
(folder / "serial").write_text("01\n")
(folder / "tsa.cnf").write_text(
    "[tsa]\ndefault_tsa = t\n[t]\ndir = .\nserial = serial\ncrypto_device = builtin\nsigner_cert = tsa.pem\n"
    "certs = ca.pem\nsigner_key = tsa.key\nsigner_digest = sha256\ndefault_policy = 1.2.3.4.1\ndigests = sha256\n")


class Authority(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        query = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path != "/stamp":
            self.send_error(503)
            return
        (folder / "query.tsq").write_bytes(query)
        openssl("ts", "-reply", "-config", "tsa.cnf", "-section", "t", "-queryfile", "query.tsq", "-out", "reply.tsr")
        reply = (folder / "reply.tsr").read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    def log_message(self, *_):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Authority)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
