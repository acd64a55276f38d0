import {expect} from '@open-wc/testing';
import type {OpeningHours} from '../../../src/contract/index.js';
import {openingAt} from '../../../src/widgets/contacts/opening-hours.js';

const workdays = [1, 2, 3, 4, 5];
const office: OpeningHours = {
  weekly: [
    {days: workdays, from: '09:00', to: '12:00'},
    {days: workdays, from: '13:00', to: '17:30'},
  ],
  exceptions: [
    {from: '2027-01-01', to: '2027-01-03', note: 'New Year'},
    {from: '2027-01-04', to: '2027-01-04', hours: [{from: '10:00', to: '11:00'}]},
  ],
};
const night: OpeningHours = {weekly: [{days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00'}]};
const everDay = [1, 2, 3, 4, 5, 6, 7];

/** What is told at a moment, in short. */
const told = (opening: OpeningHours, time: string, zone = 'Asia/Shanghai') => {
  const state = openingAt(opening, zone, new Date(time));
  if (!state) return 'unknown';
  const {day, time: at} = (state.isOpen ? state.until : state.opensAt) ?? {};
  return [state.isOpen ? 'open' : 'closed', day, at].filter(Boolean).join(' ');
};

describe('opening hours', () => {
  // 30 November 2026 is a Monday.
  for (const [name, opening, time, expected] of [
    ['are open in between', office, '2026-11-30T09:00:00+08:00', 'open 2026-11-30 12:00'],
    [
      'are closed at their very end',
      office,
      '2026-11-30T12:00:00+08:00',
      'closed 2026-11-30 13:00',
    ],
    [
      'are told for the next morning',
      office,
      '2026-11-30T18:00:00+08:00',
      'closed 2026-12-01 09:00',
    ],
    ['skip the weekend', office, '2026-12-04T18:00:00+08:00', 'closed 2026-12-07 09:00'],
    ['skip a holiday', office, '2026-12-31T18:00:00+08:00', 'closed 2027-01-04 10:00'],
    [
      'count only a special day’s own',
      office,
      '2027-01-04T11:30:00+08:00',
      'closed 2027-01-05 09:00',
    ],
    ['reach over midnight', night, '2026-11-30T02:00:00+08:00', 'open 2026-11-30 06:00'],
    ['begin in the evening', night, '2026-11-30T23:00:00+08:00', 'open 2026-12-01 06:00'],
    [
      'never end where the days touch',
      {weekly: [{days: everDay, from: '00:00', to: '24:00'}]},
      '2026-11-30T23:59:00+08:00',
      'open',
    ],
    [
      'end at midnight where the next day is special',
      {...night, exceptions: [{from: '2026-12-01', to: '2026-12-01'}]},
      '2026-11-30T23:00:00+08:00',
      'open 2026-12-01 00:00',
    ],
    ['may be none', {weekly: []}, '2026-11-30T12:00:00+08:00', 'closed'],
  ] as const satisfies readonly (readonly [string, OpeningHours, string, string])[]) {
    it(name, () => {
      expect(told(opening, time)).to.equal(expected);
    });
  }

  it('are those of the community’s clock, wherever the reader is', () => {
    expect(told(office, '2026-11-30T02:00:00Z')).to.equal('open 2026-11-30 12:00');
    expect(told(office, '2026-11-30T02:00:00Z', 'America/New_York')).to.equal(
      'closed 2026-11-30 09:00',
    );
  });

  it('are not told for a clock the browser does not know', () => {
    expect(told(office, '2026-11-30T02:00:00Z', 'Mars/Olympus')).to.equal('unknown');
  });
});
