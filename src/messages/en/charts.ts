// Charts: titles, scales, what their marks mean, and the sentence that reads a chart aloud.

export const charts = {
  arr: 'ARR',
  cash: 'Cash',
  picture: { svg: 'Save as SVG', png: 'Save as PNG' },
  month: (month: number) => `month ${month}`,
};
