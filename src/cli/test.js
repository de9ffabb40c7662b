/** `npm test`. Nothing is installed yet and Node may be old: only plain JavaScript, and the version is looked at first. */
import('./launch/node-version.js').then(async ({ findNodeProblem }) => {
  const problem = findNodeProblem(process.versions.node, process.platform, process.arch);
  if (problem === null) return (await import('./launch/run-tests.js')).runTests();
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
});
