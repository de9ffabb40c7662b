/** Which Node is new enough to begin with, and which to run the course itself. */

/** What the course runs on; where the machine has less, the packages bring a newer Node along. */
const enough = [22, 19];
/** What the first command itself and npm can begin with. */
const lowest = [20, 20];

/** @param {string} version @param {number[]} wanted */
function isAtLeast(version, wanted) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted;
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Whether this Node can run the course itself. @param {string} version such as 22.19.0 */
export function isRecentNode(version) {
  return isAtLeast(version, enough);
}

/**
 * One sentence about a Node that is too old, or null. Only Linux can bring its own Node along.
 * @param {string} version such as 22.19.0
 * @param {string} platform as in process.platform
 * @param {string} arch as in process.arch
 */
export function findNodeProblem(version, platform, arch) {
  const canBring = platform === 'linux' && (arch === 'x64' || arch === 'arm64');
  const needed = canBring ? lowest : enough;
  if (isAtLeast(version, needed)) return null;
  return `This needs Node.js ${needed.join('.')} or newer, and here it is ${version}: install a newer one from https://nodejs.org and try again.`;
}
