// Saves a chart as it is shown, with the line that says what run it is of.
import type { PictureKind } from '../charts';
import { fileName, particularLine } from '../export';
import { svgOf } from '../export/picture';
import { pngOf } from '../export/png';
import type { Messages } from '../messages';
import type { App } from '../state';
import { particularsOf } from './particulars';
import { saveFile } from './save-file';

interface Wanted {
  readonly figure: Element;
  readonly kind: PictureKind;
  readonly file: string;
}

export async function savePicture(
  app: App,
  messages: Messages,
  { figure, kind, file }: Wanted,
): Promise<void> {
  const run = particularsOf(app);
  const svg = svgOf(figure, {
    title: `${run.scenario}: ${file}`,
    text: particularLine(run, await messages.books()),
  });
  const name = fileName(run.scenario, file, kind);
  if (kind === 'svg') saveFile(name, svg, 'image/svg+xml');
  else saveFile(name, await pngOf(svg), 'image/png');
}
