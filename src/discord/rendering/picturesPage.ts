import { type APIComponentInContainer, ComponentType } from 'discord.js';
import { UserError } from '../../errors.ts';
import type { AnswerJson } from '../../json/answerJson.ts';
import type { Answered } from '../handlers/answerKept.ts';
import { picturesOf } from '../handlers/composePage.ts';
import type { Host } from '../handlers/host.ts';
import { ACCENTS } from './block.ts';
import { fileComponents } from './files.ts';
import type { RenderedMessage } from './message.ts';
import { beginning } from './ownWords.ts';

const HEAD_ROOM = 300;

/** The pictures of an answer in a message of their own, each as wide as the message with what it counts above it. */
export async function composePictures(host: Host, { answer, sealed, open }: Answered): Promise<RenderedMessage> {
  host.guard.verify(sealed, open.dossier);
  const files = await picturesOf(host, answer);
  if (files.length === 0) throw new UserError('There is too little to draw, or the pictures cannot be drawn now.');
  const captions = captionsOf(answer);
  const components: readonly APIComponentInContainer[] = [
    text(`**${beginning(answer.heading, HEAD_ROOM)}**`),
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
function captionsOf({ person }: AnswerJson): readonly string[] {
  const by = {
    sentences: '-# Times named in sentences with this name: the more sentences, the higher the bar.',
    documents: '-# When documents with this name appeared: the more often they name it, the higher the bar.',
  } as const;
  return [
    ...(person?.times === undefined ? [] : [by[person.times.by]]),
    ...(person?.ties === undefined
      ? []
      : [
          '-# Who is named in the same passages: the numbers count them. Grey lines join others who are named together.',
        ]),
  ];
}

function text(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}
