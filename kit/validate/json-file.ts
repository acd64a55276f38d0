/** One JSON file with the line of everything in it. */
import {readFile} from 'node:fs/promises';
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser';

/** Something to mend, at a JSON pointer. */
export interface Complaint {
  readonly pointer: string;
  readonly says: string;
}

export interface JsonFile {
  readonly isMissing?: boolean;
  /** Undefined where it cannot be read. */
  readonly value?: unknown;
  readonly problems: readonly (Complaint & {readonly line: number})[];
  /** The line of what a pointer names; of what is not there, the line of what it should stand in. */
  readonly lineOf: (pointer: string) => number;
}

const unescaped = (name: string) => name.replaceAll('~1', '/').replaceAll('~0', '~');

/** The names on the way to a JSON pointer; list entries by number, as jsonc-parser wants them. */
const namesOf = (root: Node, pointer: string): JSONPath => {
  const names: JSONPath = [];
  let node: Node | undefined = root;
  for (const raw of pointer.split('/').slice(1)) {
    const name = unescaped(raw);
    names.push(node?.type === 'array' && /^\d+$/.test(name) ? Number(name) : name);
    node = findNodeAtLocation(root, names);
  }
  return names;
};

/** The names an object says twice: of two members only the last would count. */
function* repeatedNames(node: Node, pointer = ''): Generator<{pointer: string; offset: number}> {
  const names = new Set<string>();
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type !== 'object') {
      yield* repeatedNames(child, `${pointer}/${index}`);
      continue;
    }
    const [key, value] = child.children ?? [];
    if (!key || !value) continue;
    const name = String(key.value);
    const at = `${pointer}/${name}`;
    if (names.has(name)) yield {pointer: at, offset: key.offset};
    names.add(name);
    yield* repeatedNames(value, at);
  }
}

const first = () => 1;

export const readJsonFile = async (path: string): Promise<JsonFile> => {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return {isMissing: true, problems: [], lineOf: first};
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return {problems: [{pointer: '', line: 1, says: 'is not UTF-8'}], lineOf: first};
  }
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false});
  if (errors.length > 0 || !root) {
    const problems = errors.slice(0, 5).map(({error, offset}) => ({
      pointer: '',
      line: lineAt(offset),
      says: `is not JSON: ${printParseErrorCode(error)}`,
    }));
    return {problems, lineOf: first};
  }
  const lineOf = (pointer: string) => {
    const names = namesOf(root, pointer);
    for (; names.length > 0; names.pop()) {
      const node = findNodeAtLocation(root, names);
      if (node) return lineAt(node.offset);
    }
    return lineAt(root.offset);
  };
  const problems = [...repeatedNames(root)].map(({pointer, offset}) => ({
    pointer,
    line: lineAt(offset),
    says: 'stands here twice',
  }));
  return {value: JSON.parse(text) as unknown, problems, lineOf};
};
