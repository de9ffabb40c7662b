/** The site in `dist`, made when it is missing or older than its sources. */
import { isBuildFresh } from './build-state.js';
import { findNode, runQuietly } from './child.js';
import { showStep } from './progress.js';

/** Builds when needed. @param {string} root @returns {Promise<import('./packages.js').Failure | null>} */
export async function ensureBuild(root) {
  if (isBuildFresh(root)) return null;
  const { code, output } = await showStep(
    'Building the course',
    () => runQuietly(root, findNode(root), ['src/cli/astro.js', 'build']),
    {
      isDone: (ending) => ending.code === 0,
    },
  );
  if (code >= 128) return { problem: 'Stopped.', detail: '' };
  return code === 0 ? null : { problem: 'The course could not be built: see the error above.', detail: output };
}
