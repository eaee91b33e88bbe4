import { listInWords } from './counting.ts';

/** What the operator is told of names in the rules. */
export const access = {
  twins: (setting: string, folders: readonly string[]): string =>
    `${setting} opens none of the folders ${listInWords(folders.map(quoted))}: their names differ only in capitals, or in how ` +
    'their letters are composed. Rename one of them.',
  noFolder: (setting: string, name: string, near: readonly string[]): string => {
    const offered = near.length === 0 ? '' : ` Near it: ${near.map(quoted).join(', ')}.`;
    return `${setting} names the dossier “${name}”, and there is no folder of that name with documents.${offered}`;
  },
};

function quoted(name: string): string {
  return `“${name}”`;
}
