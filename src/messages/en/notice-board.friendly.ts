import {formal} from './notice-board.js';

export const friendly: typeof formal = {
  empty: 'No notices right now.',
  nothingFound: 'Nothing like that here. Have a look among the earlier notices, too.',
  noArchive: 'No earlier notices yet.',
  found: formal.found,
  notThere: 'This notice isn’t here any more. Have a look at all notices.',
  asOf: formal.asOf,
  isNew: formal.isNew,
  isOver: formal.isOver,
  acknowledgeMeaning: 'It just says that you’ve read it, not that you agree.',
  acknowledged: (date) => `Thanks! You said on ${date} that you’ve read this.`,
};
