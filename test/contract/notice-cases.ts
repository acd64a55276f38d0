import {get, own, owner, type Case} from './cases.js';

const acknowledged: Case = {
  operation: 'acknowledgeNotice',
  path: `/notices/notice-1/acknowledgement${own}`,
  init: {
    method: 'PUT',
    headers: {...owner, 'Content-Type': 'application/json'},
    body: '{"version": 1}',
  },
  status: 200,
};

/** Calls about notices, and what must be answered. */
export const noticeCases: readonly Case[] = [
  get('listNotices', `/notices${own}&limit=1`, 200),
  get('listNotices', `/notices${own}&kind=karaoke`, 200),
  get('listNotices', `/notices${own}&cursor=mine`, 400),
  get('listNotices', `/notices${own}&building=b3&entrance=1&unit=1203&q=water&revision=1`, 200),
  get('listNotices', `/notices${own}&display=archive`, 200),
  get('getNotice', `/notices/unknown${own}`, 404),
  get('getNotice', `/notices/notice-1${own}&version=1&revision=1`, 200),
  get('getNotice', `/notices/notice-1${own}&version=2`, 404),
  get('listAcknowledgements', `/acknowledgements${own}`, 401),
  acknowledged,
  {...acknowledged, path: '/notices/notice-1/acknowledgement?community=elsewhere', status: 404},
  {...acknowledged, path: '/notices/notice-1/acknowledgement', status: 400},
  {...acknowledged, path: `/notices/unknown/acknowledgement${own}`, status: 404},
  {...acknowledged, init: {...acknowledged.init, headers: {}}, status: 401},
  {...acknowledged, init: {...acknowledged.init, body: '{"version": 7}'}, status: 409},
  {...acknowledged, init: {...acknowledged.init, body: '{}'}, status: 422},
];
