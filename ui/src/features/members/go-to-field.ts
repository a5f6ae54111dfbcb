/** Bring a field of the page into view and put the cursor into it. */
export function goToField(key: string) {
  const box = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(key)}"]`);
  box?.scrollIntoView({ block: "center" });
  box?.querySelector<HTMLElement>("input, select, textarea")?.focus();
}
