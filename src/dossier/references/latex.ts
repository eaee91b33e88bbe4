/** Characters that LaTeX takes as commands, and how each is written. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text from outside as LaTeX that shows it literally; also for the fields of other entries. */
export function latex(text: string): string {
  const escaped = text.replace(/[\\{}$&#%_~^]/gu, (character) => LATEX[character] ?? character);
  // BibTeX counts braces though they are escaped: one without its other half would end the field, or never end it.
  return hasPairedBraces(text)
    ? escaped
    : escaped.replace(/\\\{/gu, '\\textbraceleft{}').replace(/\\\}/gu, '\\textbraceright{}');
}

function hasPairedBraces(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/gu)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
