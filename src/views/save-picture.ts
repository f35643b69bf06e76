// Saves a chart as it is shown, with the line that says what it is of.
import type { PictureKind } from '../charts';
import { fileName, particularLine, scenarioNames, type Particulars } from '../export';
import { svgOf } from '../export/picture';
import { pngOf } from '../export/png';
import type { Messages } from '../messages';
import { saveFile } from './save-file';

interface Wanted {
  readonly figure: Element;
  readonly kind: PictureKind;
  readonly file: string;
}

export async function savePicture(
  run: Particulars,
  messages: Messages,
  { figure, kind, file }: Wanted,
): Promise<void> {
  const names = scenarioNames(run);
  const svg = svgOf(figure, {
    title: `${names}: ${file}`,
    text: particularLine(run, await messages.books()),
  });
  const name = fileName(names, file, kind);
  if (kind === 'svg') saveFile(name, svg, 'image/svg+xml');
  else saveFile(name, await pngOf(svg), 'image/png');
}
