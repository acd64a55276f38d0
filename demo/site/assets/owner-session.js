// The demo's own sign-in: in a firm's site, its own takes this place and gives the token. A page may
// leave out the form and the bar; its widgets then know who is signed in all the same.

/** Asked for a new one this long before the old one ends, in milliseconds. */
const margin = 30_000;

let session;
let asking;

const headers = {'Accept-Language': document.documentElement.lang};

const portal = document.querySelector('owner-portal');
const name = document.querySelector('#owner-name');
const seat = document.querySelectorAll('[data-seat]');

const take = (received) => {
  session = received;
  if (name) name.textContent = session?.name ?? '';
  for (const each of seat) each.hidden = (each.dataset.seat === 'taken') !== Boolean(session);
};

const refresh = async () => {
  const response = await fetch('/demo/session/refresh', {method: 'POST', headers});
  take(response.status === 200 ? await response.json() : undefined);
};

const isFresh = () => session && Date.parse(session.expiresAt) - Date.now() > margin;

/** Whether anybody is signed in is asked once; after that only for somebody who is. */
let isKnown = false;

portal.getToken = async () => {
  if (!isFresh() && (!isKnown || session)) {
    asking = asking || refresh().finally(() => (asking = undefined));
    await asking;
    isKnown = true;
  }
  return session?.token;
};

const community = new URLSearchParams(location.search).get('community');
if (community) {
  portal.setAttribute('community', community);
  for (const link of document.querySelectorAll('.languages a')) link.search = location.search;
}

const signIn = async (form) => {
  const body = JSON.stringify(Object.fromEntries(new FormData(form)));
  const response = await fetch('/demo/session', {
    method: 'POST',
    headers: {...headers, 'Content-Type': 'application/json'},
    body,
  });
  if (!response.ok) return response.status === 401 ? form.dataset.wrong : form.dataset.away;
  location.reload();
  return undefined;
};

document.querySelector('#sign-in')?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.currentTarget;
  const trouble = await signIn(form).catch(() => form.dataset.away);
  const said = form.querySelector('.wrong');
  said.textContent = trouble ?? '';
  said.hidden = !trouble;
});

document.querySelector('#sign-out')?.addEventListener('click', async () => {
  await fetch('/demo/session', {method: 'DELETE'}).catch(() => undefined);
  // What they wrote and chose here goes from the device as well.
  await portal.forget?.();
  location.reload();
});
