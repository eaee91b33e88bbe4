/** A source without comments that its readers do not see, and these. */
export interface Uncommented {
  readonly source: string;
  readonly comments: readonly string[];
}

const FENCE = /^[ \t]{0,3}(`{3,}|~{3,})/u;
/** `%%…%%` of Obsidian: it opens at the beginning of a word and closes at its end. */
const COMMENT = /`[^`\n]*`|[ \t]?(?<![^\s(>])%%(?!%)([\s\S]*?)%%(?!%)|<!--([\s\S]*?)-->/gu;

/** Takes out comments of Obsidian (`%%…%%`) and of HTML, but not what code shows. */
export function withoutComments(source: string): Uncommented {
  const comments: string[] = [];
  const uncommented = (text: string) =>
    text.replace(COMMENT, (whole, obsidian: string | undefined, html: string | undefined) => {
      const comment = obsidian ?? html;
      if (comment === undefined) return whole;
      if (/\p{L}+\s+\p{L}/u.test(comment)) comments.push(comment.trim());
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
