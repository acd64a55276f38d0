import type {formal} from './text-size.js';

export const friendly: typeof formal = {
  call: 'Give us a call',
};
