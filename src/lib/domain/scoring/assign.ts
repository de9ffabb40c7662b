/**
 * Optimal one-to-one assignment over few possible pairs: shortest augmenting paths with column prices (Jonker and Volgenant),
 * looking only at columns that a row can have. Costs are whole numbers of at least 0, so that sums are exact.
 */

/** One column a row can have, at what cost. */
export type Choice = Readonly<{ column: number; cost: number }>;

type Search = {
  /** Cost of the cheapest path to each column reached so far; Infinity elsewhere. */
  readonly toColumn: Float64Array;
  /** The row from which that path comes. */
  readonly from: Int32Array;
  /** Columns whose path may still become cheaper. */
  open: number[];
  closed: number[];
};

type Assignment = Readonly<{ columnOf: Int32Array; rowOf: Int32Array; prices: Float64Array }>;

const none = -1;

/**
 * For each row the column it gets, or `null`. As many rows as possible get one; among such assignments the sum of costs is
 * least. `columns`: how many there are.
 */
export function assign(rows: readonly (readonly Choice[])[], columns: number): readonly (number | null)[] {
  const withDummies = addDummies(rows, columns);
  const size = columns + rows.length;
  const state: Assignment = {
    columnOf: new Int32Array(rows.length).fill(none),
    rowOf: new Int32Array(size).fill(none),
    prices: new Float64Array(size),
  };
  const search: Search = {
    toColumn: new Float64Array(size).fill(Infinity),
    from: new Int32Array(size).fill(none),
    open: [],
    closed: [],
  };
  for (let row = 0; row < rows.length; row += 1) insertRow(row, withDummies, state, search);
  return Array.from(state.columnOf, (column) => (column < columns ? column : null));
}

/** Each row may also go without, at a cost above that of all pairs together. */
function addDummies(rows: readonly (readonly Choice[])[], columns: number): readonly (readonly Choice[])[] {
  const dearest = rows.reduce((most, row) => row.reduce((inRow, { cost }) => Math.max(inRow, cost), most), 0);
  const without = (dearest + 1) * (rows.length + 1);
  return rows.map((row, index) => [...row, { column: columns + index, cost: without }]);
}

/** Gives `row` a column along the cheapest path, moving rows that were placed before where that costs least. */
function insertRow(row: number, rows: readonly (readonly Choice[])[], state: Assignment, search: Search): void {
  reach(row, 0, rows, state, search);
  let column = takeNearest(search);
  while (state.rowOf[column] !== none) {
    const placed = state.rowOf[column] as number;
    search.closed.push(column);
    const base = (search.toColumn[column] as number) - reducedCost(placed, column, rows, state);
    reach(placed, base, rows, state, search);
    column = takeNearest(search);
  }
  raisePrices(search.toColumn[column] as number, state, search);
  turnPath(column, row, state, search);
  clear(column, search);
}

/** Notes for every column of `row` whether the path through this row is cheaper. */
function reach(
  row: number,
  base: number,
  rows: readonly (readonly Choice[])[],
  { prices }: Assignment,
  { toColumn, from, open }: Search,
): void {
  for (const { column, cost } of rows[row] as readonly Choice[]) {
    const path = base + cost - (prices[column] as number);
    const before = toColumn[column] as number;
    if (path >= before) continue;
    if (before === Infinity) open.push(column);
    toColumn[column] = path;
    from[column] = row;
  }
}

/** The open column with the cheapest path; it is open no longer. There always is one: the row's own dummy. */
function takeNearest({ open, toColumn }: Search): number {
  let best = 0;
  for (let place = 1; place < open.length; place += 1) {
    if ((toColumn[open[place] as number] as number) < (toColumn[open[best] as number] as number)) best = place;
  }
  const column = open[best] as number;
  open[best] = open[open.length - 1] as number;
  open.pop();
  return column;
}

function reducedCost(row: number, column: number, rows: readonly (readonly Choice[])[], state: Assignment): number {
  const choice = (rows[row] as readonly Choice[]).find((candidate) => candidate.column === column);
  return (choice?.cost ?? Infinity) - (state.prices[column] as number);
}

function raisePrices(shortest: number, { prices }: Assignment, { closed, toColumn }: Search): void {
  for (const column of closed) prices[column] = (prices[column] as number) + (toColumn[column] as number) - shortest;
}

/** Walks the path back from its free column: every row on it moves one column along. */
function turnPath(last: number, first: number, { columnOf, rowOf }: Assignment, { from }: Search): void {
  let column = last;
  let row = none;
  while (row !== first) {
    row = from[column] as number;
    const freed = columnOf[row] as number;
    columnOf[row] = column;
    rowOf[column] = row;
    column = freed;
  }
}

function clear(last: number, search: Search): void {
  for (const column of [...search.open, ...search.closed, last]) search.toColumn[column] = Infinity;
  search.open = [];
  search.closed = [];
}
