import {LitElement, html} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Notice} from '../../../src/contract/index.js';
import {Dates} from '../../../src/controllers/dates.js';
import {loadMessages} from '../../../src/messages/index.js';
import {noticeBoard, type NoticeBoardMessages} from '../../../src/messages/notice-board.js';
import {badgeStyles} from '../../../src/parts/badge.js';
import {contactStyles} from '../../../src/parts/contact-list.styles.js';
import {base} from '../../../src/styles/base.js';
import {controls} from '../../../src/styles/controls.js';
import {styles} from '../../../src/widgets/notice-board/notice-board.styles.js';
import {renderWhole} from '../../../src/widgets/notice-board/notice-whole.js';
import type {NoticeContent} from './notice-api.js';

type Texts = Readonly<Record<string, string>>;

const asRead = (content: NoticeContent, lang: string): Notice => {
  const said = (text: Texts | undefined) => text && (text[lang] ?? Object.values(text)[0] ?? '');
  const {title, body, issuer, source, scope, attachments, legalRefs, ...others} = content;
  const {decidedBy, contact, ...rest} = others;
  return {
    ...rest,
    id: 'preview',
    title: said(title) ?? '',
    body: said(body) ?? '',
    issuer: said(issuer) ?? '',
    status: 'active',
    version: 1,
    lang,
    publishedAt: content.displayFrom ?? new Date().toISOString(),
    ...(source && {source: said(source)}),
    ...(scope && {scope: {label: said(scope.label) ?? '', places: scope.places}}),
    attachments: attachments?.map((document) => ({...document, name: said(document.name) ?? ''})),
    legalRefs: legalRefs?.map(({title: name, excerpt, verifiedBy, ...law}) => ({
      ...law,
      title: said(name) ?? '',
      ...(excerpt && {excerpt: said(excerpt)}),
      ...(verifiedBy && {verifiedBy: said(verifiedBy)}),
    })),
    ...(decidedBy && {
      decidedBy: {
        ...decidedBy,
        name: said(decidedBy.name) ?? '',
        decision: said(decidedBy.decision),
      },
    }),
    ...(contact && {
      contact: {
        kind: contact.kind,
        name: said(contact.name) ?? '',
        phone: contact.phone,
        email: contact.email,
      },
    }),
  };
};

/** The notice as owners will read it: with the owners' own templates, words and allowlist. */
@customElement('notice-preview')
export class NoticePreview extends LitElement {
  static override styles = [base, controls, badgeStyles, contactStyles, styles];

  /** What stands in the form. */
  @property({attribute: false}) content?: NoticeContent;

  /** In which language. */
  @property({attribute: false}) language = 'zh-Hans';

  @state() private messages?: NoticeBoardMessages;

  protected override willUpdate() {
    if (this.messages?.lang !== this.language) void this.#load();
  }

  protected override render() {
    if (!this.content || !this.messages) return html``;
    return renderWhole(
      {
        messages: this.messages,
        dates: new Dates({lang: this.language, timeZone: undefined}),
        imageOrigins: ['self'],
        isAcknowledging: false,
        onOpen: (event) => event.preventDefault(),
      },
      asRead(this.content, this.language),
    );
  }

  async #load() {
    const messages = await loadMessages(noticeBoard, {lang: this.language, tone: 'formal'});
    if (messages.lang !== this.messages?.lang) this.messages = messages;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'notice-preview': NoticePreview;
  }
}
