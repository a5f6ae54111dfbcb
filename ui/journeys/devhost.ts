import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const repository = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** The real core over loopback HTTP, on a data folder of its own. */
export interface Devhost {
  url: string;
  home: string;
  /** The folder that stands for the stick a person would choose. */
  stick: string;
  stop(): Promise<void>;
  /** Ends it as a power cut would, and starts another on the same folder; its address changes. */
  dieAndComeBack(): Promise<void>;
}

/** `SOCHIBO_DEVHOST_BIN`, or what `cargo build -p sochibo-devhost` made. */
function binary(): string {
  const target = process.env["CARGO_TARGET_DIR"] ?? join(repository, "target");
  const places = [process.env["SOCHIBO_DEVHOST_BIN"], join(target, "debug/sochibo-devhost"), join(target, "release/sochibo-devhost")];
  const found = places.find((place) => place && existsSync(place));
  if (!found) throw new Error("No devhost: run `cargo build -p sochibo-devhost`, or set SOCHIBO_DEVHOST_BIN.");
  return found;
}

/** Start a devhost on a fresh data folder, with `SOCHIBO_UI_DIST` or the built interface, and wait until it listens. */
export async function startDevhost(): Promise<Devhost> {
  const ui = process.env["SOCHIBO_UI_DIST"] ?? join(repository, "ui/dist");
  if (!existsSync(join(ui, "index.html"))) throw new Error("No built interface: run `npm run build` first.");
  const home = await mkdtemp(join(tmpdir(), "sochibo-journey-"));
  const stick = await mkdtemp(join(tmpdir(), "sochibo-stick-"));
  const start = () =>
    spawn(binary(), ["--port", "0", "--ui", ui], {
      env: { ...process.env, SOCHIBO_HOME: home, SOCHIBO_DEVHOST_STICK: stick },
      stdio: ["ignore", "pipe", "inherit"],
    });
  let child = start();
  const host: Devhost = {
    url: await listening(child),
    home,
    stick,
    async dieAndComeBack() {
      const gone = new Promise((ended) => child.once("exit", ended));
      child.kill("SIGKILL");
      await gone;
      child = start();
      host.url = await listening(child);
    },
    async stop() {
      child.kill();
      await rm(stick, { recursive: true, force: true });
      await rm(home, { recursive: true, force: true });
    },
  };
  return host;
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let printed = "";
    const late = setTimeout(() => failed(new Error(`The devhost did not start: ${printed}`)), 60_000);
    child.stdout?.on("data", (data: Buffer) => {
      printed += data.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (!url) return;
      clearTimeout(late);
      found(url);
    });
    child.on("exit", (code) => failed(new Error(`The devhost ended with ${code}: ${printed}`)));
  });
}
