/** Searching: how much travels, how long an answer takes, and how soon the first one is there; beside reading all text from end to end. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { foldText } from '#domain/search/words.ts';
import { editions, type Edition } from '#domain/vocabulary.ts';
import { unpackIndex, type IndexFile } from '#search/index-file.ts';
import { openSearch } from '#search/search.ts';
import { quantile } from './browser.ts';
import { measureFirstAnswer, measureTyping } from './measure-search.ts';
import type { StaticServer } from './static-server.ts';
import { tableOf, type Row } from './table.ts';

const rounds = 3;
/** Results of which the fragments are made for one answer, as the page shows at most at first. */
const shown = 12;

/** Two tables: per edition, and what a person waits for. */
export async function benchSearch(browser: Browser, { origin }: StaticServer): Promise<string> {
  const rows: Row[] = [];
  for (const edition of editions) rows.push(await measureEdition(edition));
  const path = `${origin}/klantmanager/zoeken.html`;
  const first = await measureFirstAnswer(browser, path);
  const typing = await measureTyping(browser, path);
  const waits = [
    rowOf(
      'index there to first results, processor ms',
      first.map(({ processor }) => processor),
      '≤ 150',
    ),
    rowOf(
      'index there to first results, ms on the clock',
      first.map(({ clock }) => clock),
      '≤ 150',
    ),
    rowOf('key to results on the page, ms on the clock', typing, ''),
  ];
  return `${tableOf('Searching', rows)}\n${tableOf('What a person waits for', waits)}`;
}

function rowOf(figure: string, values: readonly number[], budget: string): Row {
  return { figure, p50: quantile(values, 0.5), most: Math.max(...values), budget };
}

async function measureEdition(edition: Edition): Promise<Row> {
  const text = await readFile(`dist/client/${edition}/zoekindex.json`, 'utf8');
  const file = JSON.parse(text) as IndexFile;
  const questions = questionsFrom(file);
  const search = openSearch(file);
  const texts = file.documents.sections.map((section) => foldText(`${section.heading} ${section.text}`));
  const ours: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const question of questions) {
      ours.push(
        measure(() =>
          search
            .ask(question)
            .found.slice(0, shown)
            .map(({ places }) => places()),
        ),
      );
      floor.push(measure(() => texts.filter((section) => section.includes(foldText(question)))));
    }
  }
  return {
    edition,
    pages: file.documents.pages.length,
    sections: file.documents.sections.length,
    'index, kB gzip (≤ 150)': gzipSync(text, { level: 9 }).length / 1000,
    'as lunr writes it, with the texts': gzipSync(JSON.stringify([unpackIndex(file), file.documents])).length / 1000,
    questions: questions.length,
    'p50 ms': quantile(ours, 0.5),
    'p95 ms (≤ 10)': quantile(ours, 0.95),
    'most ms': Math.max(...ours),
    'reading all text, p50 ms': quantile(floor, 0.5),
  };
}

/** Every title and other word of the course: whole, by half, and with two letters changed places. */
function questionsFrom({ documents }: IndexFile): readonly string[] {
  const also = documents.sections.flatMap((section) => section.also.split(', ')).filter((word) => word !== '');
  const whole = [...documents.pages.map(({ title }) => title), ...also];
  return whole.flatMap((words) => {
    const middle = Math.ceil(words.length / 2);
    const swapped = words.slice(0, middle - 1) + [...words.slice(middle - 1, middle + 1)].reverse().join('');
    return [words, words.slice(0, Math.max(3, middle)), swapped + words.slice(middle + 1)];
  });
}

function measure(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}
