/**
 * A web-test-runner reporter that writes how many tests passed, failed and were skipped, and which
 * files did not pass.
 */
import {writeFileSync} from 'node:fs';

function countTests(suite, counts) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite.suites) countTests(inner, counts);
}

/** A file that breaks without a failed test of its own (a hook, a lost page) is one failure. */
function countSession(session, counts) {
  const before = counts.failed;
  if (session.testResults) countTests(session.testResults, counts);
  if (session.passed) return;
  if (counts.failed === before) counts.failed += 1;
  counts.failures.push(session.testFile);
}

export function countReporter(file) {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0, skipped: 0, failures: []};
      for (const session of sessions) countSession(session, counts);
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
