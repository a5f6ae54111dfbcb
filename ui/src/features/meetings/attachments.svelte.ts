/** Files of one meeting: taken in, named, handed out, taken off. The content never passes through the page. */
import type { AttachmentView } from "$lib/contract";
import { perform, showError } from "$lib/command";
import { handOut, type Way } from "$lib/hand-out";
import { given, pickFile, toWireError, type DroppedFile } from "$lib/host";
import { nfc } from "$lib/text";

const KINDS = ["pdf", "png", "jpeg", "docx", "xlsx"] as const;

export class Attachments {
  /** `add`, or the file being handed out. */
  busy = $state<string>();
  /** The file whose name is being changed. */
  naming = $state<string>();

  constructor(readonly meeting: string) {}

  /** What sort of file it is, for its word; of a newer version, a file. */
  kind = (paper: AttachmentView) => KINDS.find((kind) => kind === paper.kind) ?? "other";

  failed = (thrown: unknown) => showError(toWireError(thrown));

  async choose() {
    try {
      const file = await pickFile("paper");
      if (file) await this.take([file]);
    } catch (thrown) {
      this.failed(thrown);
    }
  }

  /** Takes every file in, one after the other; each is told whether it went in, and one refused stops no other. */
  async take(files: DroppedFile[]) {
    if (this.busy) return;
    this.busy = "add";
    for (const file of files) {
      await perform("attachment_add", { id: this.meeting, ...given(file) });
    }
    this.busy = undefined;
  }

  /** To the system's viewer, or to a place on the disk. */
  async hand(way: Way, paper: AttachmentView) {
    this.busy = paper.id;
    try {
      const held = await perform("attachment_fetch", { id: this.meeting, item: paper.id, part: "" }, { quiet: true });
      if (held.ok) await handOut(way, held.value);
    } catch (thrown) {
      this.failed(thrown);
    } finally {
      this.busy = undefined;
    }
  }

  nameAnew(paper: AttachmentView) {
    this.naming = paper.id;
  }

  async rename(paper: AttachmentView, title: string) {
    this.naming = undefined;
    if (title === "" || title === paper.title) return;
    await perform("attachment_edit", { id: this.meeting, attachment: paper.id, title: nfc(title) });
  }

  strike = (paper: AttachmentView) => perform("attachment_strike", { id: this.meeting, item: paper.id, part: "" });
}
