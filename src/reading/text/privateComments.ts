import { replaceEnclosed } from '../../text/enclosed.ts';

/** A source without comments that its readers do not see, and these. */
export interface Uncommented {
  readonly source: string;
  readonly comments: readonly string[];
}

const FENCE = /^[ \t]{0,3}(`{3,}|~{3,})/u;
/** Code, `%%…%%` of Obsidian, which opens at the beginning of a word and closes at its end, and `<!--…-->` of HTML. */
const OPENING = /`[^`\n]*`|[ \t]?(?<![^\s(>])%%(?!%)|<!--/gu;
const OBSIDIAN_END = /%%(?!%)/gu;
const HTML_END = /-->/gu;

function closingOf([opened]: RegExpExecArray): RegExp | null {
  if (opened.startsWith('`')) return null;
  return opened === '<!--' ? HTML_END : OBSIDIAN_END;
}

/** Takes out comments of Obsidian (`%%…%%`) and of HTML, but not what code shows. */
export function withoutComments(source: string): Uncommented {
  const comments: string[] = [];
  const uncommented = (text: string) =>
    replaceEnclosed(text, OPENING, closingOf, (comment) => {
      if (/\p{L}\s+\p{L}/u.test(comment)) comments.push(comment.trim());
      return '';
    });
  return { source: proseReplaced(source, uncommented), comments };
}

/** The source with its stretches outside of fenced code replaced. */
function proseReplaced(source: string, replaced: (text: string) => string): string {
  const pieces: string[] = [];
  let prose: string[] = [];
  let fence: string | undefined;
  const flush = () => {
    if (prose.length > 0) pieces.push(replaced(prose.join('\n')));
    prose = [];
  };
  for (const line of source.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (fence === undefined && mark === undefined) prose.push(line);
    else {
      flush();
      pieces.push(line);
      if (fence === undefined) fence = mark;
      else if (mark?.startsWith(fence) === true) fence = undefined;
    }
  }
  flush();
  return pieces.join('\n');
}
