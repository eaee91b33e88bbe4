import type { LooseBlock } from '../../textBuilder.ts';

function textOf({ parts }: LooseBlock): string {
  return parts.map((part) => part.text).join('');
}

/** The blocks in which the head of a table that goes on, which the next page repeats, is a running head. */
export function withRepeatedHeadsApart(blocks: readonly LooseBlock[]): readonly LooseBlock[] {
  let heads: readonly string[] = [];
  let last: LooseBlock | undefined;
  return blocks.map((block) => {
    const { kind, page } = block;
    if (kind === 'runningHead') return block;
    const goesOn = last?.kind === 'tableRow' || last?.kind === 'tableHead';
    const isRepeated = kind === 'tableHead' && goesOn && page !== last?.page && heads.includes(textOf(block));
    if (isRepeated) return { ...block, kind: 'runningHead' };
    if (kind === 'tableHead') heads = last?.kind === 'tableHead' ? [...heads, textOf(block)] : [textOf(block)];
    else if (kind !== 'tableRow') heads = [];
    last = block;
    return block;
  });
}
