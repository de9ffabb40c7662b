/** `npm run stats [-- --json]`: facts about the course. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readCourse } from './stats/read-course.ts';
import { renderFacts } from './stats/render-facts.ts';

const unknown = process.argv.slice(2).filter((argument) => argument !== '--json');
if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(' ')}. Use npm run stats, or npm run stats -- --json.\n`);
  process.exitCode = 1;
} else {
  const facts = await readCourse(fileURLToPath(new URL('../../', import.meta.url)));
  const asJson = process.argv.includes('--json');
  process.stdout.write(`${asJson ? JSON.stringify(facts, null, 2) : renderFacts(facts)}\n`);
}
