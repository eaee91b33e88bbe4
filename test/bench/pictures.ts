import { commands } from '../../commands/list.ts';
import { runCommand } from '../../src/contract/runCommand.ts';
import { pictureDrawer } from '../../src/pictures/drawPictures.ts';
import { picturedIn } from '../../src/views/pictured.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';
import { timed } from './timed.ts';

/** What it costs to draw the pictures of one person, the first time and from memory. */
export async function benchPictures(): Promise<object> {
  const days = ['3 May 2021', '4 May 2021', '5 May 2021', '10 May 2021', '17 June 2021'];
  const paragraphs = days.map((day) => `On ${day} Ines Calder and Tom Aldous spoke before Mara Quist and the panel.`);
  const open = openWritten([{ id: 'hearing', paragraphs }]);
  const { answer } = await runCommand(commands, 'who', { name: 'Calder' }, open);
  const pictured = picturedIn(answer, open.dossier);
  const draw = pictureDrawer();
  const first = await timed(() => draw(pictured));
  const again = await timed(() => draw(pictured));
  return { pictures: first.value.length, drawnMs: first.ms, rememberedMs: again.ms };
}
