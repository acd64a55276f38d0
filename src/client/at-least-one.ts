import {array, check, pipe, type GenericSchema} from 'valibot';

export const atLeastOne = <Item extends GenericSchema>(item: Item) =>
  pipe(
    array(item),
    check((items) => items.length > 0),
  );
