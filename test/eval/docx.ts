import type { Command } from 'commander';
import { WORD_ELEMENTS } from '../fixtures/wordElements.ts';
import { lostCharacters, wordOf } from '../reading/docx/lostText.ts';

/** Adds the command that looks for text of Word documents that is lost in silence. */
export function addDocx(program: Command): void {
  program
    .command('docx')
    .description(
      'Word documents with each element that holds text: characters that appear nowhere and are named nowhere',
    )
    .action(async () => {
      process.stdout.write(`${JSON.stringify(await measureDocx(), null, 2)}\n`);
    });
}

/** How many characters of how many are lost, and with which elements. */
export async function measureDocx(): Promise<object> {
  let characters = 0;
  let lost = 0;
  const elements: string[] = [];
  for (const [at, element] of WORD_ELEMENTS.entries()) {
    const word = wordOf(at);
    const missing = await lostCharacters(element, word);
    characters += word.length;
    lost += missing;
    if (missing > 0) elements.push(element.name);
  }
  return { documents: WORD_ELEMENTS.length, characters, lost, elements };
}
