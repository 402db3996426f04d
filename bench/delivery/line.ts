import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A line to a port on loopback on which everything takes so long each way. Resolves with the port at which it begins. */
export async function openLine(port: number, oneWayMs: number): Promise<number> {
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    late(near, far, oneWayMs);
    late(far, near, oneWayMs);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

function late(from: Socket, to: Socket, ms: number): void {
  from.setNoDelay();
  from.on("data", (chunk) => setTimeout(() => to.write(chunk), ms));
  from.on("end", () => setTimeout(() => to.end(), ms));
  from.on("error", () => to.destroy());
}
