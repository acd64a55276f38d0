import type {formal} from './notice-board.js';

export const friendly: typeof formal = {
  empty: 'No notices right now.',
};
