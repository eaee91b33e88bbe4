import { type APIComponentInContainer, ComponentType } from 'discord.js';
import { UserError } from '../../errors.ts';
import { type PicturedPerson, picturedIn } from '../../views/pictured.ts';
import { wording } from '../../wording/catalogue.ts';
import type { Answered } from '../handlers/answerKept.ts';
import { picturesOf } from '../handlers/composePage.ts';
import type { Host } from '../handlers/host.ts';
import { viewOfAnswered } from '../handlers/viewOfAnswered.ts';
import { ACCENTS } from './block.ts';
import { fileComponents } from './files.ts';
import type { RenderedMessage } from './message.ts';
import { beginning } from './ownWords.ts';
import { HEAD_ROOM } from './rooms.ts';

/** The pictures of an answer in a message of their own, each as wide as the message with what it counts above it. */
export async function composePictures(host: Host, answered: Answered): Promise<RenderedMessage> {
  const { sealed, open } = answered;
  host.guard.verify(sealed, open.dossier);
  const files = await picturesOf(host, answered);
  if (files.length === 0) throw new UserError(wording.pictures.tooLittle);
  const { person } = picturedIn(sealed.answer, open.dossier);
  const captions = person === null ? [] : captionsOf(person);
  const components: readonly APIComponentInContainer[] = [
    text(`**${beginning(viewOfAnswered(answered).head.title, HEAD_ROOM)}**`),
    ...files.flatMap((file, index) => [
      ...(captions[index] === undefined ? [] : [text(captions[index])]),
      ...fileComponents([file]),
    ]),
  ];
  const container = {
    type: ComponentType.Container as const,
    accent_color: ACCENTS.found,
    components: [...components],
  };
  return { components: [container], quotations: [], files };
}

/** In the order in which the pictures are drawn. */
function captionsOf({ times, ties }: PicturedPerson): readonly string[] {
  const { bySentences, byDocuments, company } = wording.pictures;
  const captions = [
    ...(times === null ? [] : [times.by === 'sentences' ? bySentences : byDocuments]),
    ...(ties === null ? [] : [company]),
  ];
  return captions.map((caption) => `-# ${caption}`);
}

function text(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}
