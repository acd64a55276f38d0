import {randomUUID} from 'node:crypto';
import type {NewRequest, Receipt} from '../../../src/contract/index.js';
import {askedOf, checkAsking, spokenIn} from '../asking/asked.js';
import type {ServiceDefinition} from '../asking/definition.js';
import {languageFor, type Community} from '../communities.js';
import type {Tx} from '../database/schema.js';
import {inLanguage, type Localized} from '../languages.js';
import {invalid, type FieldError} from '../http/problem.js';
import {contactView} from './contact.js';
import {nextReference} from './reference.js';
import {json, present} from './told.js';
import {nextStep, type RequestRow} from './view.js';
import {wordedIn} from './wording/wording.js';

/** What counts of a body; members the contract does not know are not looked at. */
export interface Submission extends Pick<
  NewRequest,
  | 'serviceCode'
  | 'description'
  | 'lang'
  | 'tone'
  | 'context'
  | 'answers'
  | 'preferredTimes'
  | 'relation'
  | 'onBehalfOf'
  | 'confidential'
  | 'trap'
  | 'attachments'
> {
  readonly location: {placeId?: string; unitId?: string; detail?: string};
  readonly contact: {
    name?: string;
    phone?: string;
    email?: string;
    preferred?: 'phone' | 'email';
  };
  readonly consent: NewRequest['consent'];
}

/** Everything on the receipt but the code, which is derived and never stored. */
export type UncodedReceipt = Omit<Receipt, 'code'>;

const unknown = (pointer: string, detail: string): FieldError => ({
  pointer,
  code: 'unknown',
  detail,
});

/** Throws a 422 naming every member that refers to something this community does not have. */
const checkReferences = (
  submission: Submission,
  {config}: Community,
  service: {definition: ServiceDefinition} | undefined,
  at: Date,
) => {
  const {location, consent} = submission;
  const place = config.places.find(({id}) => id === location.placeId);
  const {version, earlierVersions} = config.privacyNotice;
  const errors = [
    !service && unknown('/serviceCode', 'This kind of request is not offered here.'),
    location.placeId !== undefined &&
      !place &&
      unknown('/location/placeId', 'This place is not known here.'),
    location.unitId !== undefined &&
      !place?.units?.some(({code}) => code === location.unitId) &&
      unknown('/location/unitId', 'This unit is not known here.'),
    ![version, ...earlierVersions].includes(consent.privacyNoticeVersion) &&
      unknown('/consent/privacyNoticeVersion', 'There is no privacy notice of this version.'),
    ...checkAsking(submission, service?.definition ?? {}, config, at),
  ].filter((error) => error !== false);
  if (errors.length > 0) throw invalid(errors);
};

/** `3 号楼 1 单元`, in every language both have. */
const joined = (place: Localized, unit: Localized): Localized =>
  Object.fromEntries(
    Object.keys(place).map((lang) => [lang, `${place[lang]} ${inLanguage(unit, lang)}`]),
  );

const hours = 60 * 60 * 1000;

/** Records a request with its first event, and says what the receipt says. */
export const submitRequest = async (
  tx: Tx,
  community: Community,
  submission: Submission,
  at: Date,
  ownerSubject?: string,
): Promise<UncodedReceipt> => {
  const service = await tx
    .selectFrom('services')
    .select(['name', 'kind', 'promise_hours', 'definition'])
    .where('community', '=', community.id)
    .where('code', '=', submission.serviceCode)
    .executeTakeFirst();
  checkReferences(submission, community, service, at);
  if (!service) throw new Error('A service that is not known was let through.');

  const {config} = community;
  const {location, contact} = submission;
  const place = config.places.find(({id}) => id === location.placeId);
  const unit = place?.units?.find(({code}) => code === location.unitId);
  const asked = askedOf(submission, service.definition, config);
  const isFault = service.kind === 'repair_common' && place !== undefined && !asked.confidential;
  const placeName = place && (unit ? joined(place.name, unit.name) : place.name);
  const reference = await nextReference(tx, {
    community: community.id,
    prefix: config.referencePrefix,
    timeZone: config.timeZone,
    at,
  });
  const expectedAt =
    service.promise_hours === null ? null : new Date(at.valueOf() + service.promise_hours * hours);
  const searched = [
    reference,
    submission.description,
    ...Object.values(placeName ?? {}),
    location.detail,
    contact.name,
    ...spokenIn(asked),
  ];
  const row: RequestRow = await tx
    .insertInto('requests')
    .values({
      reference,
      community: community.id,
      service_code: submission.serviceCode,
      description: submission.description,
      place_name: json(placeName),
      place_id: place?.id ?? null,
      unit_id: unit?.code ?? null,
      asked: JSON.stringify(asked),
      fault_id: isFault ? randomUUID() : null,
      detail: location.detail ?? null,
      contact_name: contact.name ?? null,
      phone: contact.phone ?? null,
      email: contact.email ?? null,
      privacy_notice_version: submission.consent.privacyNoticeVersion,
      lang: submission.lang ?? null,
      tone: submission.tone ?? null,
      state: 'submitted',
      version: 1,
      submitted_at: at,
      updated_at: at,
      expected_at: expectedAt,
      context: json(submission.context),
      owner_subject: ownerSubject ?? null,
      search: searched.filter(Boolean).join('\n').toLowerCase(),
      owner_replied: false,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('request_events')
    .values({
      id: randomUUID(),
      reference,
      version: 1,
      at,
      type: 'submitted',
      actor_role: 'owner',
      actor_name: contact.name ?? null,
      to_state: 'submitted',
      expected_at: expectedAt,
    })
    .execute();

  const lang = languageFor(community, submission.lang);
  const centre = config.contacts.find(({kind}) => kind === 'service-centre') ?? config.contacts[0];
  return present({
    reference,
    submittedAt: at.toISOString(),
    state: row.state,
    nextStep: nextStep(row, service, community, lang),
    lang: wordedIn(lang),
    expectedAt: expectedAt?.toISOString(),
    contact: centre && contactView(centre, lang),
  });
};
