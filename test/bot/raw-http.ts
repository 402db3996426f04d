import { connect } from "node:net";
import { text } from "node:stream/consumers";

/** What a server answers to a first line that no client of HTTP would send. */
export async function askFor(port: number, line: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.write(`${line} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
  return text(socket);
}
