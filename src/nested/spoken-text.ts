/** One sentence, and where it stands. */
export interface Sentence {
  readonly text: string;
  /** What it is written in, BCP 47. */
  readonly lang: string;
  readonly range: Range;
}

/** What is not read: what is pressed, what is hidden, what only the eye has use for. */
const silent = 'button, select, input, textarea, script, style, [aria-hidden="true"], [hidden]';
const sentenceEnd = /[^.!?。！？；…]+[.!?。！？；…]*["”』」)）]*\s*/g;

/** The characters at which sentences begin, with their ends. */
function split(text: string, lang: string): readonly (readonly [number, number])[] {
  const Segmenter = (Intl as {Segmenter?: typeof Intl.Segmenter}).Segmenter;
  if (Segmenter) {
    const segments = new Segmenter(lang, {granularity: 'sentence'}).segment(text);
    return [...segments].map(({index, segment}) => [index, index + segment.length] as const);
  }
  return [...text.matchAll(sentenceEnd)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
}

/** A block's text nodes, and where in its text each begins. */
interface Block {
  readonly element: Element;
  readonly nodes: {readonly node: Text; readonly start: number}[];
  text: string;
}

const blockOf = (node: Node): Element | null => {
  let element = node.parentElement;
  while (element && getComputedStyle(element).display.startsWith('inline')) {
    element = element.parentElement;
  }
  return element ?? node.parentElement;
};

function blocksIn(root: Node): readonly Block[] {
  const blocks: Block[] = [];
  const visit = (node: Node) => {
    if (node instanceof Text) {
      const element = blockOf(node);
      if (!element || node.data.trim() === '') return;
      let block = blocks[blocks.length - 1];
      if (block?.element !== element) blocks.push((block = {element, nodes: [], text: ''}));
      block.nodes.push({node, start: block.text.length});
      block.text += node.data;
      return;
    }
    if (node instanceof Element) {
      if (node.matches(silent)) return;
      if (node.shadowRoot) visit(node.shadowRoot);
    }
    node.childNodes.forEach(visit);
  };
  visit(root);
  return blocks;
}

/** The place of a character of a block. */
function placeOf({nodes}: Block, at: number): readonly [Text, number] | undefined {
  const found = nodes.filter(({start}) => start <= at).pop() ?? nodes[0];
  return found && [found.node, Math.min(at - found.start, found.node.length)];
}

/** The language that a place says it is in, across shadow roots. */
function languageAt(node: Node | undefined): string | undefined {
  const marked = node?.parentElement?.closest('[lang]');
  if (marked) return marked.getAttribute('lang') ?? undefined;
  const root = node?.getRootNode();
  return root instanceof ShadowRoot ? languageAt(root.host.firstChild ?? undefined) : undefined;
}

/** What can be read of an element, sentence by sentence, shadow roots among it. */
export const sentencesIn = (root: Element, otherwise: string): readonly Sentence[] =>
  blocksIn(root).flatMap((block) => {
    const lang = languageAt(block.nodes[0]?.node) ?? otherwise;
    return split(block.text, lang).flatMap(([from, to]) => {
      const text = block.text.slice(from, to).replace(/\s+/g, ' ').trim();
      const [start, end] = [placeOf(block, from), placeOf(block, to)];
      if (!text || !start || !end) return [];
      const range = document.createRange();
      range.setStart(...start);
      range.setEnd(...end);
      return [{text, lang, range}];
    });
  });
