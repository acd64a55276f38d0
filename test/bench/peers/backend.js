/** What each peer's page needs of the backend: the same calls as the hand-written form's. */
const address = (path) => `/v1/${path}?community=riverside&lang=en`;

async function call(path, {headers, ...init} = {}) {
  const response = await fetch(address(path), {
    ...init,
    headers: {Accept: 'application/json, application/problem+json', ...headers},
  });
  const body = await response.json();
  if (!response.ok) throw new Error(body.title);
  return body;
}

/** The portal and its services, asked for at the same time. */
export async function load() {
  const [portal, {items}] = await Promise.all([call('portal'), call('services')]);
  return {portal, services: items};
}

/** Sends the request; the receipt. */
export const send = ({serviceCode, description, placeId, detail, name, phone, email}, version) =>
  call('requests', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': `"${crypto.randomUUID?.() ?? String(Math.random())}"`,
    },
    body: JSON.stringify({
      serviceCode,
      description,
      location: {placeId, detail},
      contact: {name, phone, email},
      consent: {privacyNoticeVersion: version},
      lang: 'en',
    }),
  });

export const phonePattern = /^\+?[0-9][0-9 ()./-]*[0-9]( ?(x|ext\.?) ?[0-9]{1,6})?$/;
