/** What an Open311 GeoReport v2 server answers, as far as it is read here. Numbers may come as text. */
import {array, boolean, number, object, optional, pipe, string, transform, union} from 'valibot';

const text = pipe(
  union([string(), number()]),
  transform((value) => String(value)),
);
const flag = pipe(
  union([boolean(), string()]),
  transform((value) => value === true || value === 'true'),
);

export const servicesSchema = array(
  object({
    service_code: text,
    service_name: string(),
    description: optional(string()),
    metadata: optional(flag),
    keywords: optional(string()),
    group: optional(string()),
  }),
);

export const definitionSchema = object({
  service_code: text,
  attributes: array(
    object({
      code: text,
      variable: optional(flag),
      datatype: string(),
      required: optional(flag),
      datatype_description: optional(string()),
      description: string(),
      order: optional(number()),
      values: optional(array(object({key: text, name: string()}))),
    }),
  ),
});

export const createdSchema = array(
  object({
    service_request_id: optional(text),
    token: optional(text),
    service_notice: optional(string()),
  }),
);

export const tokensSchema = array(
  object({service_request_id: optional(text), token: optional(text)}),
);

export const requestsSchema = array(
  object({
    service_request_id: text,
    status: string(),
    status_notes: optional(string()),
    service_name: string(),
    service_code: text,
    description: optional(string()),
    agency_responsible: optional(string()),
    service_notice: optional(string()),
    requested_datetime: string(),
    updated_datetime: optional(string()),
    expected_datetime: optional(string()),
    address: optional(string()),
  }),
);
