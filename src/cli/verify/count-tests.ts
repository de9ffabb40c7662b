/** What a run of the tests amounts to. A test that did not run, a file that did not load and a run that crashed are failures too. */

export type Count = Readonly<{ passed: number; failed: number; report: string }>;
/** The part of Vitest's JSON report that is counted. */
export type TestReport = Readonly<{
  testResults: readonly Readonly<{
    name: string;
    status: string;
    assertionResults: readonly Readonly<{ status: string; fullName: string }>[];
  }>[];
}>;

/** Counts a report; `report` is null when there is none, and `code` and `output` are those of the run. */
export function countTests(report: TestReport | null, code: number, output: string): Count {
  const files = report?.testResults ?? [];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const brokenFiles = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const counted = tests.length - passed + brokenFiles.length;
  const crashed = counted === 0 && (code !== 0 || tests.length === 0) ? 1 : 0;
  const failed = counted + crashed;
  const notRun = skipped.map(({ fullName }) => `Not run, and so counted as failed: ${fullName}`);
  return { passed, failed, report: failed === 0 ? '' : [output, ...notRun].join('\n') };
}
