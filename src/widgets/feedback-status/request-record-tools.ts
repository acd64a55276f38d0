import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {RequestAccess} from '../../client/index.js';
import type {PortalRequest} from '../../contract/index.js';
import {AttachedFiles} from '../../controllers/attached-files.js';
import {Dates} from '../../controllers/dates.js';
import {Localize} from '../../controllers/localize.js';
import {attachments} from '../../messages/attachments.js';
import {feedbackStatus} from '../../messages/feedback-status.js';
import {following} from '../../messages/following.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {nested} from '../../styles/nested.js';
import type * as record from './request-record.js';
import {turnStyles} from './request-turns.styles.js';
import {spokenIn} from '../../controllers/spoken-in.js';
import {saveFile} from '../../parts/save-file.js';

/** A picture as an address that holds it whole. */
const addressOf = (content: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsDataURL(content);
  });

/** Lets the owner keep the record: on paper, in large type, or as a file of its own. */
@customElement('owner-request-record-tools')
export class RequestRecordTools extends LitElement {
  static override styles = [base, nested, controls, turnStyles];

  /** By what the owner opened it, where that opens its files too. */
  @property({attribute: false}) access?: RequestAccess;
  @property({attribute: false}) request?: PortalRequest;
  /** The community's IANA zone. */
  @property({attribute: false}) timeZone?: string;

  @state() private failed = false;

  readonly #localize = new Localize(this, following);
  readonly #words = new Localize(this, feedbackStatus);
  readonly #attached = new Localize(this, attachments);
  readonly #files = new AttachedFiles(this);

  protected override render() {
    const {messages} = this.#localize;
    if (!messages || !this.request) return nothing;
    const {terms, say, lang} = messages;
    return html`<section aria-labelledby="keep" lang=${lang}>
      <h3 id="keep">${terms.keep}</h3>
      <div class="choices-row">
        <button type="button" @click=${() => this.#handlePrint(false)}>${terms.print}</button>
        <button type="button" @click=${() => this.#handlePrint(true)}>${terms.printLarge}</button>
        <button type="button" @click=${this.#handleSave}>${terms.save}</button>
      </div>
      <p role="alert">${this.failed ? say.errors.unreachable : nothing}</p>
    </section>`;
  }

  async #record(large: boolean): Promise<record.KeptRecord | undefined> {
    const {request} = this;
    const messages = this.#words.messages;
    const words = this.#localize.messages;
    if (!request || !messages || !words) return undefined;
    const dates = new Dates({lang: this.#localize.lang, timeZone: this.timeZone});
    const photos = await this.#photos(request, dates);
    return {
      request,
      words: {messages, following: words, dates, said: spokenIn(request)},
      photos,
      large,
    };
  }

  /** The pictures of the record; one that cannot be had now is left out. */
  async #photos({timeline}: PortalRequest, dates: Dates): Promise<record.RecordPhoto[]> {
    const {access} = this;
    const photos: record.RecordPhoto[] = [];
    for (const {at, attachments = []} of access ? timeline : []) {
      for (const {id, type, label, name, moment} of attachments) {
        const content =
          access && type.startsWith('image/') ? await this.#files.whole(access, id) : undefined;
        if (!content) continue;
        const when =
          moment === 'before' || moment === 'after' ? this.#attached.messages?.terms[moment] : '';
        const caption = [when, label ?? name, dates.moment(at)].filter(Boolean).join(' · ');
        photos.push({caption, address: await addressOf(content)});
      }
    }
    return photos;
  }

  /** What makes records comes with the first one wanted. */
  async #make(work: (tools: typeof record) => void) {
    const tools = await import('./request-record.js').catch(() => undefined);
    this.failed = !tools;
    if (tools) work(tools);
  }

  async #handlePrint(large: boolean) {
    const record = await this.#record(large);
    if (record) void this.#make((tools) => void tools.printPage(tools.recordPage(record)));
  }

  readonly #handleSave = async () => {
    const record = await this.#record(false);
    if (!record) return;
    const name = `${record.request.reference}.html`;
    void this.#make((tools) =>
      saveFile(name, 'text/html', tools.pageFile(tools.recordPage(record))),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'owner-request-record-tools': RequestRecordTools;
  }
}
