import type { Aside } from './document.ts';

/** How much of a document's asides is shown. */
export interface AsideRoom {
  readonly most: number;
  /** Of each text, in UTF-16 units. */
  readonly characters: number;
}

/** An aside with the beginning of its text. */
export interface AsideShown extends Aside {
  /** How many UTF-16 units of its text are left out. */
  readonly cut: number;
}

/** The first asides of a document, each with the beginning of its text, and how many more there are. */
export function beginningsOfAsides(
  asides: readonly Aside[],
  { most, characters }: AsideRoom,
): { readonly shown: readonly AsideShown[]; readonly more: number } {
  const shown = asides.slice(0, most).map((aside) => {
    const text = beginning(aside.text, characters);
    return { ...aside, text, cut: aside.text.length - text.length };
  });
  return { shown, more: asides.length - shown.length };
}

/** At most `room` UTF-16 units; no character is split. */
function beginning(text: string, room: number): string {
  if (text.length <= room) return text;
  return text.slice(0, /[\ud800-\udbff]/u.test(text.charAt(room - 1)) ? room - 1 : room);
}
