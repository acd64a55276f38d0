/**
 * 10,000 readers of one board in a time of their own: they come within a minute, then an urgent
 * notice is published. Four of five hear of it by the stream, the others look every 20 to 40 s.
 * Between them and the origin stands nothing, or a shared cache that keeps to `Cache-Control`.
 */
const readers = 10_000;
const second = 1000;
const published = 60 * second;
const end = published + 300 * second;

/** A generator of its own: every run has the same readers. */
const random = (seed) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return seed / 2 ** 32;
};

const age = (control, name) =>
  Number(new RegExp(`${name}=(\\d+)`).exec(control)?.[1] ?? 0) * second;

/** A cache as RFC 9111 and 5861 have it: fresh, then stale while it asks again, then asks first. */
function sharedCache(origin) {
  const kept = new Map();
  return async (url, now) => {
    const entry = kept.get(url);
    if (entry && now < entry.at + entry.fresh) return entry.body;
    const isUsable = entry && now < entry.at + entry.fresh + entry.stale;
    const {body, control} = await origin(url);
    if (!/no-store/.test(control)) {
      const [fresh, stale] = [age(control, 's-maxage'), age(control, 'stale-while-revalidate')];
      kept.set(url, {body, at: now, fresh, stale});
    }
    return isUsable ? entry.body : body;
  };
}

export async function countOriginRequests({url, publish, revision}, community) {
  const next = random(20261130);
  const before = await revision(community);
  const events = [];
  for (let reader = 0; reader < readers; reader += 1) {
    const arrival = next() * published;
    events.push({at: arrival, reader});
    if (reader % 5 !== 0)
      events.push({at: published + next() * second, reader, revision: before + 1});
    else {
      let at = arrival;
      while ((at += 20 * second + next() * 20 * second) < end) events.push({at, reader});
    }
  }
  events.sort((one, other) => one.at - other.at);

  let asked = 0;
  const origin = async (address) => {
    asked += 1;
    const response = await fetch(address);
    return {body: await response.text(), control: response.headers.get('cache-control') ?? ''};
  };
  const read = sharedCache(origin);
  const seenAt = new Map();
  let isPublished = false;
  const perSecond = new Map();
  for (const {at, reader, revision: known} of events) {
    if (!isPublished && at >= published) {
      await publish(community);
      isPublished = true;
    }
    const query = known === undefined ? '' : `&revision=${known}`;
    const body = await read(`${url}/v1/notices?community=${community}&limit=10${query}`, at);
    const tick = Math.floor(at / second);
    perSecond.set(tick, (perSecond.get(tick) ?? 0) + 1);
    if (isPublished && !seenAt.has(reader) && /"urgent"/.test(body)) seenAt.set(reader, at);
  }
  const delays = (isHearing) =>
    [...seenAt]
      .filter(([reader]) => (reader % 5 !== 0) === isHearing)
      .map(([, at]) => at - published);
  const polls = [...perSecond].filter(([tick]) => tick > 62).map(([, count]) => count);
  const mean = polls.reduce((sum, count) => sum + count, 0) / polls.length;
  console.log(
    `\n${readers} readers, one urgent notice, ${end / second} s: requests that reach the origin`,
  );
  console.log(`  without a cache ${String(events.length).padStart(7)}`);
  console.log(`  with a cache    ${String(asked).padStart(7)}`);
  console.log(`  saw it: ${seenAt.size} of ${readers}`);
  console.log(
    `  after at most ${Math.ceil(Math.max(...delays(true)) / second)} s by the stream, ${Math.ceil(Math.max(...delays(false)) / second)} s without it`,
  );
  console.log(
    `  busiest second of those who look without a stream: ${Math.round((Math.max(...polls) / mean) * 100) / 100} times the mean`,
  );
}
