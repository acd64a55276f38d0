import {oneOf, seeded} from '../support/seeded.js';

/** What the line does to a call that writes. */
export const lineFaults = [
  /** It never reaches the backend. */
  'lost',
  /** The backend commits; its answer is lost. */
  'reply-lost',
  '503-before',
  '502-after',
  '409',
  '429',
  '401',
  /** Nothing happens for longer than the client waits. */
  'stall',
  /** The connection is reset while the answer comes. */
  'reset',
  /** The answer ends in the middle, as if it were whole. */
  'truncated',
] as const;
export type LineFault = (typeof lineFaults)[number];

/** What happens to the owner's device, or the backend, meanwhile. */
export const sceneFaults = ['reload', 'kill', 'second-tab', 'storage', 'server-kill'] as const;
export type SceneFault = (typeof sceneFaults)[number];

/** What befalls one submission. */
export interface Plan {
  readonly text: string;
  readonly line?: {readonly fault: LineFault; readonly times: number};
  readonly scene?: {readonly fault: SceneFault; readonly after: number};
}

export interface PlanOptions {
  readonly seed: number;
  readonly submissions: number;
  /** Share of submissions that something befalls. */
  readonly share: number;
}

/** The same for the same options. A scene mostly comes with a line that hides what was recorded. */
export const drawPlans = ({seed, submissions, share}: PlanOptions): Plan[] => {
  const random = seeded(seed);
  return Array.from({length: submissions}, (_, number): Plan => {
    const text = `F${seed}-${number} ${random().toString(36).slice(2)}`;
    if (random() >= share) return {text};
    const line = {fault: oneOf(lineFaults, random), times: 1 + Math.floor(random() * 5)};
    if (random() >= 0.45) return {text, line};
    const scene = {fault: oneOf(sceneFaults, random), after: Math.floor(random() * 1500)};
    return random() < 0.7 ? {text, line, scene} : {text, scene};
  });
};
