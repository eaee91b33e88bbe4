import { parse, type Scale, type Spec, View } from 'vega';

/** One point of a line, with the line's name. */
export interface ChartPoint {
  readonly series: string;
  readonly x: number;
  readonly y: number;
}

export interface Chart {
  readonly title: string;
  readonly x: { readonly title: string; readonly scale: 'log' | 'linear' };
  readonly y: { readonly title: string; readonly scale: 'log' | 'linear' };
  readonly points: readonly ChartPoint[];
}

const SIZE = { width: 420, height: 260 } as const;

/** The charts below each other as one SVG. */
export async function chartsSvg(charts: readonly Chart[]): Promise<string> {
  const view = new View(parse(specOf(charts)), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return `${svg}\n`;
}

function specOf(charts: readonly Chart[]): Spec {
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    background: 'white',
    padding: 10,
    layout: { columns: 2, padding: 40, align: 'each' },
    marks: charts.map(({ title, x, y, points }) => ({
      type: 'group',
      title: { text: title, anchor: 'start' },
      encode: { update: { width: { value: SIZE.width }, height: { value: SIZE.height } } },
      data: [{ name: 'points', values: points.map((point) => ({ ...point })) }],
      scales: [
        axisScale('x', x.scale, [0, SIZE.width]),
        axisScale('y', y.scale, [SIZE.height, 0]),
        {
          name: 'colour',
          type: 'ordinal',
          domain: { data: 'points', field: 'series' },
          range: { scheme: 'tableau10' },
        },
      ],
      axes: [
        { orient: 'bottom', scale: 'x', title: x.title, format: '~s', tickCount: 5 },
        { orient: 'left', scale: 'y', title: y.title, format: '~s', grid: true, tickCount: 6 },
      ],
      legends: [{ stroke: 'colour', orient: 'right' }],
      marks: [
        {
          type: 'group',
          from: { facet: { name: 'line', data: 'points', groupby: 'series' } },
          marks: [
            {
              type: 'line',
              from: { data: 'line' },
              encode: {
                update: {
                  x: { scale: 'x', field: 'x' },
                  y: { scale: 'y', field: 'y' },
                  stroke: { scale: 'colour', field: 'series' },
                  strokeWidth: { value: 2 },
                },
              },
            },
            ...(points.length > 60
              ? []
              : [
                  {
                    type: 'symbol' as const,
                    from: { data: 'line' },
                    encode: {
                      update: {
                        x: { scale: 'x', field: 'x' },
                        y: { scale: 'y', field: 'y' },
                        fill: { scale: 'colour', field: 'series' },
                        size: { value: 40 },
                      },
                    },
                  },
                ]),
          ],
        },
      ],
    })),
  };
}

function axisScale(name: 'x' | 'y', type: 'log' | 'linear', range: number[]): Scale {
  const common = { name, domain: { data: 'points', field: name }, range, nice: name === 'y' };
  return type === 'log' ? { ...common, type } : { ...common, type, zero: name === 'y' };
}
