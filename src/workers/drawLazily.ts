import type { DrawPictures } from '../pictures/drawPictures.ts';

/** Draws pictures. What draws them is loaded with the first picture: it takes 40 MB and half a second. */
export function drawLazily(): DrawPictures {
  let drawer: Promise<DrawPictures> | undefined;
  return async (pictured) => {
    drawer ??= import('../pictures/drawPictures.ts').then(({ pictureDrawer }) => pictureDrawer());
    return (await drawer)(pictured);
  };
}
