// Keys in a table of figures. Pure.

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A page of lines. */
const PAGE = 10;

/** The figure that a key leads to; undefined where it means nothing here. */
export function stepIn(
  { row, column }: Cell,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  key: string,
): Cell | undefined {
  const steps: Readonly<Record<string, Cell>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
  };
  if (!Object.hasOwn(steps, key)) return undefined;
  const within = (x: number, count: number) => Math.max(0, Math.min(count - 1, x));
  return { row: within(steps[key].row, rows), column: within(steps[key].column, columns) };
}
