/** `npm run package`: makes packages for learning platforms and web servers from the built site. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeSettings, parseOrder } from './arguments.ts';
import { makePackages } from './make-packages.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const root = join(project, 'dist', 'client');

process.exitCode = await run(process.argv.slice(2));

async function run(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    console.log(describeSettings());
    return 0;
  }
  const order = parseOrder(argv);
  if (!order.ok) return stop([order.problem]);
  if (!existsSync(join(root, 'course.json'))) {
    console.log('The course has not been built yet; building it first.');
    if (!(await buildSite())) return stop(['The course could not be built, so there is nothing to package.']);
  }
  try {
    const made = await makePackages(order.value, root, ({ file, bytes, elsewhere }) => {
      console.log(`${file}  ${formatBytes(bytes)}`);
      if (elsewhere.length > 0) console.log(`  Put these files at the address of the films: ${elsewhere.join(', ')}`);
    });
    return made.ok ? 0 : stop(made.problem);
  } catch (error) {
    return stop([`The package could not be written: ${error instanceof Error ? error.message : String(error)}.`]);
  }
}

function stop(sentences: readonly string[]): number {
  for (const sentence of sentences) console.error(sentence);
  return 1;
}

function buildSite(): Promise<boolean> {
  return new Promise((resolve) => {
    const build = spawn('npm', ['run', '--silent', 'build'], { cwd: project, stdio: 'inherit' });
    build.on('error', () => {
      resolve(false);
    });
    build.on('close', (code) => {
      resolve(code === 0);
    });
  });
}

function formatBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
