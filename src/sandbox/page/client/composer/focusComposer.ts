/** Marks the field to which the keyboard goes back when whatever had it is gone. */
export const COMPOSER_FIELD = { 'data-composer': '' } as const;

/** Gives the keyboard to the composer, unless something else has it. */
export function focusComposer(): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return;
  document.querySelector<HTMLElement>('[data-composer]')?.focus();
}
