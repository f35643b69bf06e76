// Lines that hold for a month and then step. Pure.

export interface StepLine {
  readonly name: string;
  /** One for each month, index 0 the opening; it may end before the axis does. */
  readonly values: ArrayLike<number>;
  readonly look: 'area' | 'solid' | 'dashed';
}

type Scale = (value: number) => number;
const place = (x: number) => Number(x.toFixed(1));

/** What holds at a month's end is drawn from its beginning: month m reaches from m − 1 to m. */
export function linearSteps(values: ArrayLike<number>, x: Scale, y: Scale): string {
  if (values.length === 0) return '';
  const steps = Array.from(values, (value, month) =>
    month === 0 ? '' : `V${place(y(value))}H${place(x(month))}`,
  );
  return `M${place(x(0))},${place(y(values[0]))}${steps.join('')}`;
}

/** The same down to zero. */
export const areaSteps = (values: ArrayLike<number>, x: Scale, y: Scale): string =>
  values.length === 0 ? '' : `${linearSteps(values, x, y)}V${place(y(0))}H${place(x(0))}Z`;
