/** The only file that may name Tauri. */
import { convertFileSrc, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Envelope, Notice } from "$lib/contract";
import { CallError, isWireError, type Host, type PickedFile } from "./host";

/** The desktop shell: one rpc command, native dialogs, bytes over the `bytes` protocol. */
export function tauriHost(): Host {
  return {
    call: (name, input) => run<Envelope<unknown>>("rpc", { name, input }),
    pickFile: (accept) => run<PickedFile | null>("file_pick", { accept }),
    pickFolder: () => run<PickedFile | null>("folder_pick", {}),
    saveBytes: (token, name) => run<boolean>("file_save", { token, name }),
    openBytes: (token, name) => run<void>("file_open", { token, name }),
    bytesUrl: (token) => convertFileSrc(token, "bytes"),
    onFileDrop(listener) {
      // The shell takes drops itself and tells the path; the page never sees the file.
      const stops = [
        listen("tauri://drag-enter", () => listener.over(true)),
        listen("tauri://drag-leave", () => listener.over(false)),
        listen<{ paths: string[] }>("tauri://drag-drop", ({ payload: { paths } }) => {
          listener.over(false);
          if (paths.length > 0) listener.dropped(paths.map((path) => ({ path, name: path.split(/[\\/]/).pop() ?? path })));
        }),
      ];
      return () => stops.forEach((stop) => void stop.then((unlisten) => unlisten()));
    },
    onNotice(listener) {
      const stop = listen<Notice>("notice", (event) => listener(event.payload));
      return () => void stop.then((unlisten) => unlisten());
    },
  };
}

async function run<T>(command: string, args: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (thrown) {
    throw isWireError(thrown) ? new CallError(thrown) : thrown;
  }
}
