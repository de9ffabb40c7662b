/** One line of progress per step, with the seconds it took. */
import process from 'node:process';

/**
 * Says what is being done, waits for it, and says how long it took. On a terminal the seconds tick along.
 * @template T
 * @param {string} label such as 'Installing packages'
 * @param {() => Promise<T>} work
 * @param {{ hint?: string, isDone?: (value: T) => boolean, out?: NodeJS.WriteStream }} [options] `hint` says what to expect
 * @returns {Promise<T>}
 */
export async function showStep(label, work, { hint = '', isDone = () => true, out = process.stdout } = {}) {
  const begin = performance.now();
  const seconds = () => Math.round((performance.now() - begin) / 1000);
  const waiting = `${label} …${hint === '' ? '' : ` (${hint})`}`;
  const timer = out.isTTY ? setInterval(() => out.write(`\r${waiting} ${seconds()} s`), 1000) : undefined;
  out.write(out.isTTY ? waiting : `${waiting}\n`);
  try {
    const value = await work();
    out.write(`${out.isTTY ? '\r\u001b[K' : ''}${label}: ${isDone(value) ? 'done' : 'failed'} in ${seconds()} s\n`);
    return value;
  } finally {
    clearInterval(timer);
  }
}
