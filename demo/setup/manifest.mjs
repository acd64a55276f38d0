/**
 * Writes what editors and other tools know of our elements: `custom-elements.json` and, made from
 * it, completion data for VS Code and JetBrains. Whatever a webmaster may set must be described.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {root} from './folders.mjs';
import {writeFrameworks} from './frameworks.mjs';

/** The elements that a page may use; the others are parts of them. */
const publicTags = () =>
  [...readFileSync(join(root, 'src/embed.ts'), 'utf8').matchAll(/'(owner-[a-z-]+)': \(\) =>/g)].map(
    ([, tag]) => tag,
  );

const isPublic = ({privacy, name}) =>
  privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');

/** `{SomeEvent} In words.` says the type first. */
function eventOf({name, description = '', type}) {
  const [, typeName, words] = /^\{(\w+)\}\s*(.*)$/s.exec(description) ?? [];
  return {name, type: typeName ? {text: typeName} : type, description: words ?? description};
}

function elementOf(declaration) {
  const {members = [], events = [], ...rest} = declaration;
  return {
    ...rest,
    members: members.filter(isPublic),
    // The analyzer also takes the names of constructor arguments for events.
    events: events.filter(({name = ''}) => name.startsWith('owner-')).map(eventOf),
  };
}

const builtPath = (path) => path.replace(/^src\//, 'dist/esm/').replace(/\.ts$/, '.js');

/** What of an element has no words. */
export function* undescribed({
  tagName,
  description,
  members,
  attributes = [],
  events,
  slots,
  cssProperties,
}) {
  if (!description) yield `<${tagName}>`;
  const parts = [...members, ...attributes, ...events, ...(slots ?? []), ...(cssProperties ?? [])];
  for (const part of parts) if (!part.description) yield `<${tagName}>: ${part.name}`;
}

/** The manifest, without writing it. Throws where something is not described. */
export async function describeElements() {
  const found = await cli({
    argv: ['analyze', '--litelement', '--quiet', '--globs', 'src/{portal,widgets}/**/*.ts'],
    cwd: root,
    noWrite: true,
  });
  const tags = publicTags();
  const modules = found.modules
    .map(({path, declarations}) => ({
      kind: 'javascript-module',
      path: builtPath(path),
      declarations: declarations.filter(({tagName}) => tags.includes(tagName)).map(elementOf),
    }))
    .filter(({declarations}) => declarations.length > 0)
    .map((module) => ({
      ...module,
      exports: module.declarations.flatMap(({name, tagName}) => [
        {kind: 'js', name, declaration: {name, module: module.path}},
        {
          kind: 'custom-element-definition',
          name: tagName,
          declaration: {name, module: module.path},
        },
      ]),
    }));
  const elements = modules.flatMap(({declarations}) => declarations);
  const missing = elements.flatMap((element) => [...undescribed(element)]);
  const lost = tags.filter((tag) => !elements.some(({tagName}) => tagName === tag));
  missing.push(...lost.map((tag) => `<${tag}>: not found by the analyzer`));
  if (missing.length > 0) throw new Error(`Not described: ${missing.join('; ')}.`);
  return {schemaVersion: '2.1.0', readme: 'README.md', modules};
}

/** Writes everything below `dist/`. */
export async function writeManifest() {
  const manifest = await describeElements();
  const outdir = join(root, 'dist');
  mkdirSync(outdir, {recursive: true});
  writeFileSync(join(outdir, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const options = {outdir, hideLogs: true};
  generateVsCodeCustomElementData(manifest, {...options, cssFileName: null});
  generateJetBrainsWebTypes(manifest, {...options, packageJson: false});
  writeFrameworks(manifest);
}
