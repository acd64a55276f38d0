import {join} from 'node:path';
import type {BreachesOf} from './breaches.js';
import {readJsonFile, type Complaint} from './json-file.js';
import {everywhere} from './rules.js';

/** Something to mend, in a file. */
export interface FileProblem extends Complaint {
  readonly file: string;
  readonly line: number;
}

/** A file that keeps the contract, and a way to say what else is wrong with it. */
export interface SoundFile<T> {
  readonly value: T;
  readonly tell: (complaints: readonly Complaint[]) => void;
}

/** Collects what is wrong with a folder, and which files were looked at. */
export class Inspection {
  readonly problems: FileProblem[] = [];
  readonly read = new Set<string>();

  constructor(
    readonly folder: string,
    private readonly breachesOf: BreachesOf,
  ) {}

  say(file: string, says: string, pointer = '', line = 1): void {
    this.problems.push({file, line, pointer, says});
  }

  /** Reads and checks a file, which is of type `T` once it is of that shape; undefined otherwise. */
  async file<T>(file: string, shape: string): Promise<SoundFile<T> | undefined> {
    this.read.add(file);
    const {value, isMissing, problems, lineOf} = await readJsonFile(join(this.folder, file));
    if (isMissing) this.say(file, 'is missing');
    for (const {pointer, line, says} of problems) this.say(file, says, pointer, line);
    if (value === undefined) return undefined;
    const tell = (complaints: readonly Complaint[]) => {
      for (const {pointer, says} of complaints) this.say(file, says, pointer, lineOf(pointer));
    };
    const breaches = this.breachesOf(shape, value);
    tell(breaches);
    // On something misshapen the rules would stumble.
    if (breaches.length > 0) return undefined;
    tell(everywhere(value));
    return {value: value as T, tell};
  }
}
