import type { Envelope, Notice } from "$lib/contract";
import { ACCEPT, CallError, isWireError, type DropListener, type Host, type PickedFile } from "./host";

/** The loopback host: same commands over HTTP, files through the browser's own dialogs. */
export function httpHost(): Host {
  return {
    async call(name, input) {
      const response = await fetch(`/call/${name}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(input),
      });
      const body: unknown = await response.json();
      if (response.ok) return body as Envelope<unknown>;
      if (isWireError(body)) throw new CallError(body);
      throw new Error(`${name}: HTTP ${response.status}`);
    },

    async pickFile(accept) {
      const file = await chooseFile(ACCEPT[accept]);
      return file ? upload(file) : null;
    },

    async pickFolder() {
      // A browser gives no folder away; the host keeps one for this.
      const response = await fetch("/folder", { method: "POST" });
      return response.ok ? ((await response.json()) as PickedFile) : null;
    },

    async saveBytes(token, name) {
      follow(bytesUrl(token), { download: name });
      return true;
    },

    async openBytes(token) {
      follow(bytesUrl(token), { target: "_blank", rel: "noopener" });
    },

    bytesUrl,

    onFileDrop(listener) {
      const held = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
      const over = (event: DragEvent) => {
        if (!held(event)) return;
        event.preventDefault();
        listener.over(true);
      };
      const leave = (event: DragEvent) => !event.relatedTarget && listener.over(false);
      const drop = (event: DragEvent) => {
        if (!held(event)) return;
        event.preventDefault();
        listener.over(false);
        void uploadAll([...(event.dataTransfer?.files ?? [])], listener);
      };
      window.addEventListener("dragover", over);
      window.addEventListener("dragleave", leave);
      window.addEventListener("drop", drop);
      return () => {
        window.removeEventListener("dragover", over);
        window.removeEventListener("dragleave", leave);
        window.removeEventListener("drop", drop);
      };
    },

    onNotice(listener) {
      const source = new EventSource("/notices");
      source.onmessage = (event: MessageEvent<string>) => listener(JSON.parse(event.data) as Notice);
      return () => source.close();
    },
  };
}

const bytesUrl = (token: string) => `/bytes/${encodeURIComponent(token)}`;

function chooseFile(accept: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = accept;
    input.onchange = () => resolve(input.files?.[0] ?? null);
    input.oncancel = () => resolve(null);
    input.click();
  });
}

async function upload(file: File): Promise<PickedFile> {
  const response = await fetch(`/bytes?name=${encodeURIComponent(file.name)}`, { method: "POST", body: file });
  const body: unknown = await response.json();
  if (isWireError(body)) throw new CallError(body);
  return { token: (body as { token: string }).token, name: file.name };
}

/** One that does not get through takes none of the others with it. */
async function uploadAll(files: File[], listener: DropListener) {
  const sent = await Promise.allSettled(files.map(upload));
  for (const one of sent) if (one.status === "rejected") listener.failed(one.reason);
  const held = sent.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  if (held.length > 0) listener.dropped(held);
}

function follow(href: string, attributes: { download?: string; target?: string; rel?: string }) {
  const link = Object.assign(document.createElement("a"), attributes, { href });
  document.body.append(link);
  link.click();
  link.remove();
}
