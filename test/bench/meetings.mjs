/** Ten meetings with their agendas, until they are painted. */
import {startStubSite} from '../support/stub-site.mjs';
import {cpuSlowdown, untilPainted} from './painted.mjs';
import {measurePairs, reportPairs} from './pairs.mjs';

const meeting = (index) => ({
  id: `meeting-${index}`,
  kind: 'forum',
  title: `Forum ${index + 1}`,
  startsAt: `2099-03-${10 + index}T14:00:00+08:00`,
  endsAt: `2099-03-${10 + index}T16:30:00+08:00`,
  timeZone: 'Asia/Shanghai',
  place: {name: 'Clubhouse', room: 'Upper floor', access: 'Lift at the east door.'},
  host: 'Owners’ committee',
  agenda: Array.from({length: 5}, (_, item) => ({
    id: `a${item}`,
    title: `Matter ${item + 1}`,
    type: 'discuss',
    documents: [{title: 'To read', href: '/docs/matter.pdf'}],
  })),
  notice: {sentAt: '2099-02-20T09:00:00+08:00', days: 18, requiredDays: 15},
  reply: {by: '2099-03-08T18:00:00+08:00', isOpen: true, capacity: 60, seatsLeft: 12},
  status: 'scheduled',
  version: 1,
  updatedAt: '2099-02-20T09:00:00+08:00',
});
const meetingAnswers = {
  'GET /v1/meetings': {
    status: 200,
    body: {items: Array.from({length: 10}, (_, index) => meeting(index))},
  },
};

const isDrawn = {article: 10, 'ol li': 50};

export async function benchMeetings(browser) {
  const site = await startStubSite(meetingAnswers);
  const open = (page) => untilPainted(browser, `${site.origin}/bench/${page}.html`, isDrawn);
  try {
    reportPairs(
      `Navigation to ten painted meetings, CPU slowed ${cpuSlowdown} times`,
      await measurePairs(
        () => open('vanilla-meetings'),
        () => open('meetings'),
      ),
    );
  } finally {
    site.stop();
  }
}
