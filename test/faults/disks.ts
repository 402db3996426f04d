import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeSync, openSync, closeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where a database is whose disk can be full. Use with `using`, around the bot. */
export interface Disk extends Disposable {
  readonly folder: string;
  /** Leaves no room to the process. */
  fill(pid: number): void;
  free(pid: number): void;
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), "rigwise-disk-"));

/** What the process writes to files fails (EFBIG); nobody else notices. Undefined where that cannot be had. */
export function limitedDisk(): Disk | undefined {
  const limit = (pid: number, bytes: string) =>
    execFileSync("prlimit", ["--pid", String(pid), `--fsize=${bytes}:`], { stdio: "ignore" });
  try {
    limit(process.pid, "unlimited");
  } catch {
    return undefined;
  }
  const folder = newFolder();
  return {
    folder,
    fill: (pid) => void limit(pid, "0"),
    free: (pid) => void limit(pid, "unlimited"),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

const mebibytes = 4;

/** A file system of its own that is full (ENOSPC). Undefined where none can be mounted, which takes root. */
export function mountedDisk(): Disk | undefined {
  const folder = newFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${mebibytes}m`, "rigwise", folder], {
      stdio: "ignore",
    });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const ballast = join(folder, "ballast");
  return {
    folder,
    fill: () => fillUp(ballast),
    free: () => rmSync(ballast),
    [Symbol.dispose]() {
      execFileSync("umount", [folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Writes until there is no room for a single page of a database. */
function fillUp(path: string): void {
  const file = openSync(path, "a");
  try {
    for (;;) writeSync(file, Buffer.alloc(4_096));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  } finally {
    closeSync(file);
  }
}
