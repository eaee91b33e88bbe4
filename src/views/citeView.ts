import type { Dossier } from '../dossier/dossier.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import { wording } from '../wording/catalogue.ts';
import { block, line, type ViewBlock } from './block.ts';
import { changeBlocks, type Former } from './changeBlocks.ts';
import { foundPassages, resultsOf } from './foundPassages.ts';
import { framed, remarksOf } from './frame.ts';
import { type FoundPassage, passageBlocks } from './passageBlocks.ts';
import { strong } from './piece.ts';
import type { Opened, View } from './view.ts';

/** The passage that a citation points at with its reference; if the words have changed since, both wordings. */
export function citeView(answer: AnswerJson, dossier: Dossier, opened: Opened): View {
  const { change, reference } = answer;
  const found = foundPassages(answer, dossier);
  const changed =
    change === undefined
      ? []
      : [...remarksOf(answer), ...changeBlocks(formerOf(change), successorOf(answer, found, opened), dossier)];
  return framed(answer, {
    state: change === undefined ? 'found' : 'changed',
    form: 'results',
    blocks: [
      ...changed,
      // The words that replaced the cited ones are shown with what differs: once, unless their neighbours are asked for.
      ...found.flatMap((one) =>
        change !== undefined && opened !== one.key ? [] : passageBlocks(one, opened === one.key ? 'context' : 'whole'),
      ),
      ...referenceBlocks(reference),
      ...(change === undefined ? remarksOf(answer) : []),
    ],
    results: resultsOf(found),
  });
}

type Change = NonNullable<AnswerJson['change']>;

export function formerOf({ citation, file }: Pick<Change, 'citation' | 'file'>): Former {
  const at = citation.lastIndexOf(':');
  return { document: citation.slice(0, at), passage: Number(citation.slice(at + 1)), file };
}

/** What replaced the cited words; without an action if it is shown with its neighbours below. */
function successorOf(_answer: AnswerJson, [found]: readonly FoundPassage[], opened: Opened) {
  if (found === undefined) return null;
  const { document, passage, key } = found;
  return { document, passage, key: opened === key ? null : key };
}

function referenceBlocks(reference: AnswerJson['reference']): readonly ViewBlock[] {
  if (reference === undefined) return [];
  const { sources } = wording;
  const forms = [
    [sources.reference, reference.text],
    [sources.markdown, reference.markdown],
    [sources.bibtex, reference.bibtex],
  ] as const;
  return forms.flatMap(([label, text]) =>
    text.trim() === '' ? [] : [block(line([strong(label)]), { kind: 'code', text })],
  );
}
