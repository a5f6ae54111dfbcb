import type { Attachment } from "svelte/attachments";

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

/**
 * Shows a value in a text box without ever writing to it while it has the focus: UniKey types by backspacing and
 * sending again, and a write in between eats letters. What arrives meanwhile is shown when the focus leaves.
 */
export function shows(value: () => string): Attachment<TextBox> {
  return (box) => {
    const write = () => {
      // Read first: an effect that ran while the box had the focus must run again when the value changes later.
      const now = value();
      if (document.activeElement !== box && box.value !== now) box.value = now;
    };
    $effect(write);
    // After the blur handlers have taken the typed text.
    const later = () => queueMicrotask(write);
    box.addEventListener("blur", later);
    return () => box.removeEventListener("blur", later);
  };
}
