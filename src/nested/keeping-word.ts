import {html, nothing} from 'lit';
import type {KeptDraft} from '../controllers/kept-draft.js';
import type {OutboxMessages} from '../messages/outbox.js';

/** Where the draft is, and honestly so; nothing while there is nothing to keep. */
export const keepingWord = (
  {say}: OutboxMessages,
  {keeping, storage, losesFiles}: Pick<KeptDraft<unknown>, 'keeping' | 'losesFiles' | 'storage'>,
  hasFiles: boolean,
) => {
  if (!keeping || keeping === 'not-wanted') return nothing;
  if (keeping !== 'kept') return say.notKept[keeping];
  const words = storage === 'session' ? say.draftInSession : say.draftKept;
  return losesFiles && hasFiles ? html`${words} ${say.filesNotKept}` : words;
};
