import type {formal} from './inquiry-help.js';

export const friendly: typeof formal = {
  emergency: 'That sounds urgent – call first, someone picks up right away.',
  writeAfterwards: 'You can still write to us here once everyone is safe.',
  answers: 'Maybe this helps – just keep writing if not.',
  until: (time) => `Should last until ${time}`,
  own: (kind) => `You told us about this already: ${kind}`,
  followed: 'You’re following this now – nothing more to send.',
  soundsLike: (kind) => `Sounds like “${kind}” – right?`,
  listening: 'Listening. Your browser turns speech into text, maybe using its maker’s service.',
  notHeard: 'Didn’t catch that. Allow the microphone, or just type.',
};
