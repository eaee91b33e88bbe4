import type { ReferenceStyle } from '../../answer/referenceStyle.ts';
import type { CiteAnswer } from '../../answering/sources/citeAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { citationOf } from '../../dossier/passage.ts';
import { referenceTo } from '../../dossier/references/reference.ts';
import { formerOf } from '../../lookup/formerOf.ts';
import { type StyledReference, styledReference } from '../../lookup/styledReference.ts';
import { wording } from '../../wording/catalogue.ts';
import { block, line, type ViewBlock } from '../model/block.ts';
import { strong } from '../model/piece.ts';
import type { Opened, View } from '../model/view.ts';
import { changeBlocks } from '../parts/changeBlocks.ts';
import { type Cited, citedAt } from '../parts/cited.ts';
import { foundPassages, resultsOf } from '../parts/foundPassages.ts';
import { framed, remarksOf } from '../parts/frame.ts';
import { passageBlocks } from '../parts/passageBlocks.ts';

type Standing = Extract<CiteAnswer, { readonly form: 'standing' }>;
type Changed = Extract<CiteAnswer, { readonly form: 'changed' }>;

/** The passage that a citation points at with its reference; if the words have changed since, both wordings. */
export function citeView(answer: CiteAnswer, dossier: Dossier, opened: Opened): View {
  return answer.form === 'standing' ? standingView(answer, dossier, opened) : changedView(answer, dossier, opened);
}

function standingView(answer: Standing, dossier: Dossier, opened: Opened): View {
  const { passage, part } = answer;
  const found = foundPassages([{ passage, sentence: part }], dossier);
  const cited = citedAt(passage, dossier, part ?? passage);
  return framed(answer, citationOf(cited.passage), dossier, {
    state: 'found',
    form: 'results',
    blocks: [
      ...found.flatMap((one) => passageBlocks(one, opened === one.key ? 'context' : 'whole')),
      ...referenceBlocks(cited, answer.style),
      ...remarksOf(answer),
    ],
    results: resultsOf(found),
  });
}

function changedView(answer: Changed, dossier: Dossier, opened: Opened): View {
  const { earlier, now } = answer.change;
  const found = foundPassages(now === null ? [] : [{ passage: now }], dossier);
  const [successor] = found;
  const isOpened = successor !== undefined && opened === successor.key;
  const beside = successor === undefined ? null : { ...successor, key: isOpened ? null : successor.key };
  return framed(answer, citationOf(formerOf(earlier, dossier)), dossier, {
    state: 'changed',
    form: 'results',
    blocks: [
      ...remarksOf(answer),
      ...changeBlocks(earlier, beside, dossier),
      // The words that replaced the cited ones are shown with what differs: once, unless their neighbours are asked for.
      ...(isOpened ? passageBlocks(successor, 'context') : []),
      ...(now === null ? [] : referenceBlocks(citedAt(now, dossier), answer.style)),
    ],
    results: resultsOf(found),
  });
}

/** The reference in the style that was asked for, else in the usual forms, to be copied. */
function referenceBlocks({ document, passage, quoted }: Cited, style: ReferenceStyle | null): readonly ViewBlock[] {
  if (style !== null) return styledBlocks(style, styledReference(style, document, passage, quoted));
  const { text, markdown, bibtex } = referenceTo(document, passage, quoted);
  const { sources } = wording;
  const forms = [
    [sources.reference, text],
    [sources.markdown, markdown],
    [sources.bibtex, bibtex],
  ] as const;
  return forms.map(([label, reference]) => copied(label, reference));
}

function styledBlocks(style: ReferenceStyle, { entry, inText }: StyledReference): readonly ViewBlock[] {
  const words = wording.referenceStyles;
  const short = style === 'chicago' ? words.inNote : words.inText;
  return [copied(words.labels[style], entry), ...(inText === null ? [] : [copied(short, inText)])];
}

function copied(label: string, text: string): ViewBlock {
  return block(line([strong(label)]), { kind: 'code', text });
}
