import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {allowedTags, forbiddenWithContent, isAllowedLink} from '../../src/markup/allowlist.js';
import {renderMarkup, withoutMarkup} from '../../src/markup/index.js';

const rules = {imageOrigins: ['https://img.firm.example', 'self']};

const rendered = async (text: string, format: 'html' | 'markdown' = 'html'): Promise<string> => {
  const holder = document.createElement('div');
  holder.append(await renderMarkup(text, format, rules));
  return holder.innerHTML;
};

const outgoing = 'rel="noopener noreferrer" target="_blank"';

describe('markup of a notice', () => {
  const kept: readonly (readonly [string, 'html' | 'markdown', string, string])[] = [
    [
      'paragraphs and emphasis',
      'markdown',
      '**停水** 9–12 时\n\n请储水',
      '<p><strong>停水</strong> 9–12 时</p>\n<p>请储水</p>\n',
    ],
    ['lines as they were written', 'markdown', 'One\nTwo', '<p>One<br>\nTwo</p>\n'],
    ['headings, below the title', 'markdown', '# 安排', '<h4>安排</h4>\n'],
    ['HTML in Markdown as text', 'markdown', '<b>x</b>', '<p>&lt;b&gt;x&lt;/b&gt;</p>\n'],
    [
      'links to the web',
      'html',
      '<a href="https://x.example">x</a>',
      `<a href="https://x.example" ${outgoing}>x</a>`,
    ],
    [
      'links to the telephone',
      'html',
      '<a href="tel:110">110</a>',
      '<a href="tel:110" rel="noopener noreferrer">110</a>',
    ],
    [
      'tables',
      'html',
      '<table><tbody><tr><td colspan="2">x</td></tr></tbody></table>',
      '<table><tbody><tr><td colspan="2">x</td></tr></tbody></table>',
    ],
    [
      'pictures from where the host allows',
      'html',
      '<img src="https://img.firm.example/a.png" alt="Plan">',
      '<img src="https://img.firm.example/a.png" alt="Plan" referrerpolicy="no-referrer" loading="lazy">',
    ],
    [
      'the words for other pictures',
      'html',
      '<p><img src="https://tracker.example/1.gif" alt="Plan"></p>',
      '<p>Plan</p>',
    ],
  ];
  for (const [what, format, text, expected] of kept) {
    it(`keeps ${what}`, async () => {
      expect(await rendered(text, format)).to.equal(expected);
    });
  }

  const deceptive: readonly string[] = [
    '<form action="https://evil.example"><label>Password <input type="password"></label><button>Sign in</button></form>',
    '<div style="position:fixed;inset:0;z-index:9999;background:#fff"></div>',
    '<style>owner-portal{display:none}</style>',
    '<img src="https://tracker.example/pixel.gif" width="1" height="1">',
    '<dialog open>Session over, please sign in <input></dialog>',
    '<a id="location" name="cookie" class="owner-urgent"></a>',
    '<select><option>Choose your bank</option></select>',
    '<iframe src="https://evil.example"></iframe>',
    '<meta http-equiv="refresh" content="0;url=https://evil.example">',
    '<base href="https://evil.example/">',
    '<svg width="100%" height="100%"><rect width="100%" height="100%"></rect></svg>',
    '<video poster="https://tracker.example/p.gif"></video>',
    '<textarea>Your card number</textarea>',
    '<link rel="stylesheet" href="https://evil.example/x.css">',
  ];
  it('is readable text where nothing may be parsed: lines, words, letters', () => {
    const html =
      '<h2>停水</h2><p>9&ndash;12&nbsp;时 &amp; 储水</p><ul><li>一楼</li><li>二楼&#65281;</li></ul>' +
      '<script>steal()</script><style>p{}</style><!-- x -->';
    expect(withoutMarkup(html, 'html')).to.equal('停水\n\n9–12 时 & 储水\n\n一楼\n\n二楼！');
  });

  it('leaves no trace of what deceives: controls, overlays, trackers, names', async () => {
    for (const text of deceptive) {
      expect(await rendered(text), text).to.match(/^(<div><\/div>|<a><\/a>)?$/);
    }
  });

  it('leads only to the web, to mail and to the telephone, however it is spelled', () => {
    const good = ['https://a.example', 'http://a.example', '/notices', 'mailto:a@b.cn', 'TEL:110'];
    const bad = [
      'javascript:x',
      ' javascript:x',
      'java\nscript:x',
      'data:,x',
      'blob:x',
      'file:///x',
      'sms:1',
      'http://',
      'about:blank',
    ];
    expect(good.filter((href) => !isAllowedLink(href))).to.eql([]);
    expect(bad.filter(isAllowedLink)).to.eql([]);
  });

  it('is within the allowlist and changes no more, whatever was written', async () => {
    const tag = fc.constantFrom(
      ...allowedTags,
      ...forbiddenWithContent,
      'x-y',
      'annotation-xml',
      'mglyph',
    );
    const attribute = fc.constantFrom(
      ...[
        'onerror=x()',
        'style="position:fixed"',
        'href=javascript:x()',
        'href=/a',
        'id=a',
        'src=x',
      ],
      ...[
        'srcdoc=x',
        'class=a',
        'is=b',
        'slot=c',
        'part=d',
        'dir=rtl',
        'xlink:href=x',
        'formaction=x',
      ],
    );
    const piece = fc.oneof(
      fc
        .tuple(tag, fc.array(attribute, {maxLength: 3}))
        .map(([name, more]) => `<${name} ${more.join(' ')}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom(
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '&lt;',
        '"',
        "'",
        '>',
        '<',
        '\u0000',
        '</',
        '<?x',
      ),
      fc.string({maxLength: 8}),
    );
    const text = fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const once = await rendered(written);
        const holder = document.createElement('template');
        holder.innerHTML = once;
        for (const node of holder.content.querySelectorAll('*')) {
          expect(allowedTags, once).to.include(node.localName);
          for (const {name} of node.attributes) {
            expect(name, once).not.to.match(/^on|style|class|^id$|srcdoc|^is$|slot|part|action/);
          }
        }
        expect(await rendered(once)).to.equal(once);
      }),
      {numRuns: 1500, seed: 20261130},
    );
  });

  const deep = 2000;
  const pathological: readonly (readonly [string, string])[] = [
    ['quotes in quotes', '> '.repeat(deep)],
    [
      'lists in lists',
      Array.from({length: deep}, (_, at) => `${' '.repeat(at % 200)}- a`).join('\n'),
    ],
    ['open brackets', '['.repeat(deep * 5)],
    ['open links', '[a](<b'.repeat(deep)],
    ['emphasis', '*a **a '.repeat(deep)],
    ['emphasis of two kinds', '_a *a '.repeat(deep)],
    ['backticks', Array.from({length: 180}, (_, at) => `e${'`'.repeat(at)}`).join('')],
    ['entities', '&'.repeat(deep * 5)],
    [
      'references',
      Array.from({length: deep}, (_, at) => `[${at}]: x`).join('\n') + '[0]'.repeat(deep),
    ],
    ['table pipes', `${'|'.repeat(deep)}\n${'-|'.repeat(deep)}\n`.repeat(3)],
    ['angle brackets', '<'.repeat(deep * 5)],
    ['hard breaks', 'a  \n'.repeat(deep)],
    ['nested images', `${'!['.repeat(deep)}a${'](x)'.repeat(deep)}`],
    ['elements in elements', '<div>'.repeat(5000)],
  ];
  for (const [what, text] of pathological) {
    it(`comes to an end with ${what}`, async () => {
      for (const format of ['markdown', 'html'] as const) await rendered(text, format);
    });
  }
});
