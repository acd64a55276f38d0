import type {Page} from 'playwright-core';

const passwords = {frontdesk: 'guiyuan-desk', manager: 'guiyuan-lead'};

/** Signs in at the desk, in English. */
export async function signIn(
  page: Page,
  origin: string,
  name: keyof typeof passwords = 'frontdesk',
): Promise<void> {
  await page.goto(`${origin}/desk/`);
  await page.getByLabel('User name').fill(name);
  await page.getByLabel('Password').fill(passwords[name]);
  await page.getByRole('button', {name: 'Sign in'}).click();
  await page.getByRole('region', {name: 'Requests'}).waitFor();
}

/** The entry of a request in the desk's list. */
export const inList = (page: Page, reference: string) =>
  page.getByRole('link').filter({hasText: reference});

/** Presses an action and fills its form; the desk shows the request as it then is. */
export async function act(
  page: Page,
  action: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  await page.getByRole('button', {name: action, exact: true}).click();
  for (const [label, value] of Object.entries(fields)) {
    await page.getByLabel(label, {exact: false}).last().fill(value);
  }
  const send = page.getByRole('button', {name: 'Send', exact: true});
  await send.click();
  await send.waitFor({state: 'detached'});
}
