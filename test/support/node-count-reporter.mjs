/**
 * A node:test reporter that tells how many tests passed, failed and were skipped, and in which files
 * some failed, as JSON.
 */
import {resolve} from 'node:path';

export default async function* countReporter(events) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  const failures = new Set();
  for await (const {type, data} of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const {details, name, file, skip, todo} = data;
    const isSuite = details.type === 'suite';
    if (skip !== undefined || todo !== undefined) {
      if (!isSuite) counts.skipped += 1;
    } else if (type === 'test:fail') {
      if (file !== undefined) failures.add(file);
      // A suite fails by itself only where a hook did; its tests have been counted already.
      if (details.error?.failureType !== 'subtestsFailed') counts.failed += 1;
    } else if (!isSuite && resolve(name) !== file) {
      // A test named as its file is a file without tests.
      counts.passed += 1;
    }
  }
  yield JSON.stringify({...counts, failures: [...failures]});
}
