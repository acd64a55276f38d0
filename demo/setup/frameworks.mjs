/** Writes the React components and Vue's types, one per element, from the manifest. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './folders.mjs';

const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());

const handlerOf = ({name}) => `on${pascal(name)}`;

const component = ({tagName, name, events}) => `
export const ${pascal(tagName)} = createComponent({
  react: React,
  tagName: '${tagName}',
  elementClass: portal.${name},
  events: {${events.map((event) => `${handlerOf(event)}: '${event.name}'`).join(', ')}},
});`;

const reactModule = (elements) => `import * as React from 'react';
import {createComponent} from '@lit/react';
import * as portal from '../esm/index.js';
${elements.map(component).join('\n')}
`;

const comment = (text) => `/** ${text.replaceAll('*/', '').replace(/\s+/g, ' ')} */`;

const componentType = ({tagName, name, description, events}) => `
${comment(description)}
export declare const ${pascal(tagName)}: ReactWebComponent<
  portal.${name},
  {${events.map((event) => `${handlerOf(event)}: EventName<portal.${event.type.text}>`).join('; ')}}
>;`;

const reactTypes = (elements) => `import type {EventName, ReactWebComponent} from '@lit/react';
import type * as portal from '../esm/index.js';
${elements.map(componentType).join('\n')}
`;

const props = ({name, members, attributes = [], events}) => {
  const fields = members.filter(({kind, static: isStatic}) => kind === 'field' && !isStatic);
  const names = fields.filter(({readonly}) => !readonly).map((field) => `'${field.name}'`);
  const dashed = attributes.filter(({name: attribute}) => attribute.includes('-'));
  return `Partial<Pick<portal.${name}, ${names.join(' | ') || 'never'}>> & {
    ${dashed.map(({name: attribute, fieldName}) => `'${attribute}'?: portal.${name}['${fieldName}'];`).join(' ')}
    ${events.map((event) => `${handlerOf(event)}?: (event: portal.${event.type.text}) => void;`).join(' ')}
  }`;
};

const vueTypes = (elements) => `import type {DefineComponent} from 'vue';
import type * as portal from '../esm/index.js';

declare module 'vue' {
  interface GlobalComponents {
${elements.map((element) => `    '${element.tagName}': DefineComponent<${props(element)}>;`).join('\n')}
  }
}
`;

/** Writes `dist/react` and `dist/vue`. */
export function writeFrameworks({modules}) {
  const elements = modules.flatMap(({declarations}) => declarations);
  const write = (folder, file, text) => {
    mkdirSync(join(root, 'dist', folder), {recursive: true});
    writeFileSync(join(root, 'dist', folder, file), text);
  };
  write('react', 'index.js', reactModule(elements));
  write('react', 'index.d.ts', reactTypes(elements));
  write('vue', 'index.js', "import '../esm/index.js';\n");
  write('vue', 'index.d.ts', vueTypes(elements));
}
