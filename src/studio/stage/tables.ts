/** The tables of the rooms. All tops are at one height, because hands know only that height. */

/** Height of every table top, metres. */
export const tableHeight = 0.74;

export type TableStyle = Readonly<{
  /** Metres: centre and half sizes of the top. */
  x: number;
  z: number;
  halfWidth: number;
  halfDepth: number;
  /** 1 is an oval; towards 0 it becomes a rectangle. */
  roundness: number;
  /** Colours of the top from left to right, of its edge, of the frame under it. */
  top: readonly [string, string, string];
  edge: string;
  under: readonly [string, string];
  /** Colour of the grain; left out for plain tops. */
  grain?: string;
  /** A runner across the middle. */
  runner?: Readonly<{ color: string; stripe: string }>;
}>;

const oak = {
  top: ['#c29a70', '#d4ae84', '#dfbd96'],
  edge: '#a37c55',
  under: ['#5d4836', '#7a6048'],
  grain: 'rgba(150,105,65,0.2)',
} as const;

/** The same table, long enough for three. */
export function lengthenTable(table: TableStyle): TableStyle {
  return { ...table, halfWidth: table.halfWidth + 0.15 };
}

/** The table of a consulting room. */
export const oakTable: TableStyle = { x: 0, z: 0.27, halfWidth: 0.58, halfDepth: 0.4, roundness: 0.62, ...oak };

export const beechTable: TableStyle = {
  ...oakTable,
  top: ['#d6bd97', '#e3cda9', '#ecdabb'],
  edge: '#b89a70',
  under: ['#6f6656', '#8a806c'],
  grain: 'rgba(170,135,90,0.2)',
};

export const walnutTable: TableStyle = {
  ...oakTable,
  top: ['#8d6647', '#a17855', '#b08864'],
  edge: '#74523a',
  under: ['#46362b', '#5c4838'],
  grain: 'rgba(85,52,30,0.22)',
};

export const kitchenTable: TableStyle = {
  ...oakTable,
  halfWidth: 0.64,
  roundness: 0.22,
  top: ['#b98a5c', '#c99c6e', '#d6ad82'],
  edge: '#966b45',
  under: ['#5c4430', '#76593f'],
  grain: 'rgba(125,80,45,0.22)',
  runner: { color: '#eee4d0', stripe: '#c0714f' },
};

export const deskTable: TableStyle = {
  x: 0,
  z: 0.27,
  halfWidth: 0.72,
  halfDepth: 0.36,
  roundness: 0.14,
  top: ['#d9d5cb', '#e6e2d8', '#eeebe2'],
  edge: '#b3a78f',
  under: ['#6d747a', '#858c90'],
};

export const meetingTable: TableStyle = {
  ...oakTable,
  halfWidth: 0.74,
  halfDepth: 0.41,
  roundness: 0.42,
  top: ['#8a6a50', '#9c7a5d', '#ab8a6c'],
  edge: '#6d523d',
  under: ['#41362e', '#57493d'],
  grain: 'rgba(80,52,32,0.18)',
};

export const pineTable: TableStyle = {
  ...meetingTable,
  top: ['#cdb48c', '#dbc49f', '#e7d3b1'],
  edge: '#a98c62',
  under: ['#5c6670', '#77828a'],
  grain: 'rgba(160,125,80,0.2)',
};

export const roundTable: TableStyle = {
  x: 0,
  z: 0.27,
  halfWidth: 0.56,
  halfDepth: 0.41,
  roundness: 0.9,
  top: ['#e2d6bf', '#ece2cf', '#f3ecdd'],
  edge: '#d0805a',
  under: ['#7a7268', '#938a7e'],
};
