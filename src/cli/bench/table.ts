/** Markdown tables of figures. */

export type Row = Readonly<Record<string, string | number>>;

/** A table with the keys of the first row as its head. */
export function tableOf(title: string, rows: readonly Row[]): string {
  const head = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => `| ${head.map((key) => format(row[key] ?? '')).join(' | ')} |`);
  return [`# ${title}`, '', `| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...lines, ''].join(
    '\n',
  );
}

function format(value: string | number): string {
  if (typeof value === 'string') return value;
  return Number.isInteger(value) || value > 100
    ? Math.round(value).toLocaleString('en')
    : value.toFixed(value < 10 ? 2 : 1);
}
