import type { Attachment } from "svelte/attachments";

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

/**
 * Shows a value in a text box without ever writing to it while it has the focus: UniKey types by backspacing and
 * sending again, and a write in between eats letters. What arrives meanwhile is shown when the focus leaves.
 */
export function shows(value: () => string): Attachment<TextBox> {
  return (box) => {
    const write = () => {
      if (document.activeElement !== box && box.value !== value()) box.value = value();
    };
    $effect(write);
    // After the blur handlers have taken the typed text.
    const later = () => queueMicrotask(write);
    box.addEventListener("blur", later);
    return () => box.removeEventListener("blur", later);
  };
}
