import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import { UserError } from '../../errors.ts';
import { type PicturedPerson, picturedIn } from '../../views/pictured.ts';
import { wording } from '../../wording/catalogue.ts';
import { ACCENTS } from '../rendering/accents.ts';
import { fileComponents } from '../rendering/files.ts';
import type { RenderedMessage } from '../rendering/message.ts';
import { beginning } from '../rendering/ownWords.ts';
import { HEAD_ROOM } from '../rendering/rooms.ts';
import type { Answered } from './answerKept.ts';
import { picturesOf } from './composePage.ts';
import type { ReplyContext } from './replyContext.ts';
import { viewOfAnswered } from './viewOfAnswered.ts';

/** The pictures of an answer in a message of their own, each as wide as the message with what it counts above it. */
export async function composePictures(context: ReplyContext, answered: Answered): Promise<RenderedMessage> {
  const { sealed, open } = answered;
  await context.guard.verifyByIndex(sealed, open);
  const files = await picturesOf(context, answered);
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
