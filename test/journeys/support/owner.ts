import type {Page} from 'playwright-core';

/** What the receipt gave the owner to come back with. */
export interface Kept {
  readonly reference: string;
  readonly code: string;
}

/** Fills the Chinese form as an owner does, and sends it. */
export async function ask(page: Page, words: string): Promise<void> {
  await page.getByLabel('请用您自己的话说一说').fill(words);
  await page.getByRole('radio', {name: /家里报修/}).check();
  await page.getByLabel('楼栋或公共区域').selectOption({label: '3 号楼'});
  await page.getByLabel('单元、楼层或具体位置').fill('1 单元 1202 室');
  await page.getByLabel('电话', {exact: true}).fill('138 0000 0000');
  await page.getByRole('checkbox', {name: /我同意/}).check();
  await page.getByRole('button', {name: '提交'}).click();
}

/** Reads number and code off the receipt. */
export async function readReceipt(page: Page): Promise<Kept> {
  const entry = async (term: string) =>
    (await page.locator(`div:has(> dt:text-is("${term}")) > dd`).textContent())?.trim() ?? '';
  await page.getByRole('heading', {name: /已经收到/}).waitFor();
  return {reference: await entry('编号'), code: await entry('查询码')};
}

/** Opens a request by number and code, as on a device that has never seen it. */
export async function openRequest(page: Page, {reference, code}: Kept): Promise<void> {
  await page.getByLabel('回执上的编号').fill(reference);
  await page.getByLabel('查询码').fill(code);
  await page.getByRole('button', {name: '查看进度'}).click();
  await page.getByRole('heading', {name: '办理经过'}).waitFor();
}
