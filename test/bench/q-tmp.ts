import {startNoticeBackend} from './notice-backend.ts';
const b = await startNoticeBackend([100, 10000]);
for (const q of ['', '&q=valve']) for (const n of [100, 10000, 100, 10000]) {
  const t: number[] = [];
  for (let i = 0; i < 15; i++) { const s = performance.now(); await (await fetch(`${b.url}/v1/notices?community=board-${n}&limit=10${q}&x=${i}`)).text(); t.push(performance.now() - s); }
  t.sort((a, c) => a - c); console.log(n, q, 'median', t[7].toFixed(1), 'first..', t[0].toFixed(1));
}
for (const n of [100,10000]) { const s = performance.now(); await (await fetch(`${b.url}/v1/portal?community=board-${n}`)).text(); console.log('portal', n, (performance.now()-s).toFixed(1)); }
await b.close(); process.exit(0);
