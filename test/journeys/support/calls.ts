import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';

const json = {'content-type': 'application/json'};

const answered = async <Body>(response: Response): Promise<Body> => {
  assert.ok(response.ok, `${response.url} answered ${response.status}`);
  return (await response.json()) as Body;
};

let homes = 0;

/** Sends a request as some owner's page does, each from another home; gives its reference. */
export async function sendRequest(origin: string, description: string): Promise<string> {
  homes += 1;
  const response = await fetch(`${origin}/v1/requests?community=guiyuan`, {
    method: 'POST',
    headers: {...json, 'idempotency-key': `"${randomUUID()}"`},
    body: JSON.stringify({
      serviceCode: 'repair-home',
      description,
      location: {placeId: 'b3', detail: String(1200 + homes)},
      contact: {phone: `138 0000 ${String(homes).padStart(4, '0')}`},
      consent: {privacyNoticeVersion: '2026-01'},
    }),
  });
  return (await answered<{reference: string}>(response)).reference;
}

/** The engineer moves a request on from another desk. */
export async function moveOnElsewhere(
  origin: string,
  reference: string,
  move: Readonly<Record<string, unknown>>,
): Promise<void> {
  const session = await fetch(`${origin}/desk/api/session`, {
    method: 'POST',
    headers: {...json, 'x-desk': '1'},
    body: JSON.stringify({username: 'engineer', password: 'guiyuan-tools'}),
  });
  assert.ok(session.ok);
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
  const address = `${origin}/desk/api/requests/${reference}`;
  const {request} = await answered<{request: {version: number}}>(
    await fetch(address, {headers: {cookie}}),
  );
  await answered(
    await fetch(`${address}/transitions`, {
      method: 'POST',
      headers: {...json, cookie, 'x-desk': '1'},
      body: JSON.stringify({version: request.version, ...move}),
    }),
  );
}
