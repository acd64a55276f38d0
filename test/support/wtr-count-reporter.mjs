/** A web-test-runner reporter that writes how many tests passed, failed and were skipped. */
import {writeFileSync} from 'node:fs';

function countTests(suite, counts) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite.suites) countTests(inner, counts);
}

/**
 * A file that breaks without a failed test of its own (a hook, a syntax error) is one failure; one
 * of which the browser told nothing at all is named too.
 */
function countSession(session, counts) {
  const before = counts.failed;
  if (session.testResults) countTests(session.testResults, counts);
  else counts.silent.push(session.testFile);
  if (!session.passed && counts.failed === before) counts.failed += 1;
}

export function countReporter(file) {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0, skipped: 0, silent: []};
      for (const session of sessions) countSession(session, counts);
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
