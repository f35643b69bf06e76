// Charts: titles, scales, what their marks mean, and the sentence that reads a chart aloud.

export const charts = {
  arr: 'ARR',
  cash: 'Cash',
  picture: {
    open: 'Picture',
    kinds: { svg: 'SVG', png: 'PNG' },
    save: { svg: 'Save as SVG', png: 'Save as PNG' },
    refused: 'could not be saved',
  },
  month: (month: number) => `month ${month}`,
};
