import type {NoticeContent, NoticePlaceOfWork} from './notice-api.js';

/** What stands in the form: texts by field, those in several languages by field and language. */
export type NoticeValues = Readonly<Record<string, string>>;

type Scope = NonNullable<NoticeContent['scope']>;
type Place = NonNullable<Scope['places']>[number];

export const inLanguage = (field: string, lang: string) => `${field}/${lang}`;

/** Fields of one building: which entrances, and which homes of it or of one entrance. */
export const entrancesField = (building: string) => `entrances/${building}`;
export const homesField = (building: string, entrance = '') => `homes/${building}/${entrance}`;

/** Several ids in one field, a line each: ids may hold blanks. */
export const idsIn = (text = ''): readonly string[] => text.split('\n').filter(Boolean);

/** The field with one id more, or less. */
export const withId = (text: string | undefined, id: string, isChosen: boolean): string => {
  const others = idsIn(text).filter((one) => one !== id);
  return (isChosen ? [...others, id] : others).join('\n');
};

const homesIn = (text = ''): readonly string[] => text.split(/[\s,，、;；]+/).filter(Boolean);

/** The places the form names: a building, an entrance of it, or single homes. */
export const placesOf = (values: NoticeValues): readonly Place[] =>
  idsIn(values.buildings).flatMap((building) => {
    const entrances = idsIn(values[entrancesField(building)]);
    const at = (entrance?: string): readonly Place[] => {
      const place = {building, ...(entrance !== undefined && {entrance})};
      const homes = homesIn(values[homesField(building, entrance)]);
      return homes.length > 0 ? homes.map((unit) => ({...place, unit})) : [place];
    };
    return entrances.length > 0 ? entrances.flatMap(at) : at();
  });

/** In words, as long as nobody has found better ones. */
export const scopeInWords = (
  values: NoticeValues,
  {buildings}: NoticePlaceOfWork,
  lang: string,
): string => {
  const [comma, blank] = lang.startsWith('zh') ? ['、', ''] : [', ', ' '];
  const named = ({building, entrance, unit}: Place) => {
    const known = buildings.find(({id}) => id === building);
    const door = known?.entrances.find(({code}) => code === entrance);
    const parts = [known?.name[lang] ?? building, door?.name[lang] ?? entrance, unit];
    return parts.filter(Boolean).join(blank);
  };
  return placesOf(values).map(named).join(comma);
};

/** The scope's fields as they stand in the form. */
export const scopeValues = (scope: NoticeContent['scope'], place: NoticePlaceOfWork) => {
  const values: Record<string, string> = {};
  const add = (field: string, id: string, between: string) => {
    const before = (values[field] ?? '').split(between).filter(Boolean);
    if (!before.includes(id)) values[field] = [...before, id].join(between);
  };
  const isWhole = ({entrance, unit}: Place) => entrance === undefined && unit === undefined;
  const places = scope?.places ?? [];
  const whole = new Set(places.filter(isWhole).map(({building}) => building));
  for (const {building, entrance, unit} of places) {
    add('buildings', building, '\n');
    if (whole.has(building)) continue;
    if (entrance !== undefined) add(entrancesField(building), entrance, '\n');
    if (unit !== undefined) add(homesField(building, entrance), unit, ', ');
  }
  for (const lang of place.languages) {
    const label = scope?.label?.[lang] ?? '';
    if (label !== scopeInWords(values, place, lang)) values[inLanguage('scope', lang)] = label;
  }
  return values;
};

/** The form's scope; nothing where it is for everybody. */
export const scopeOf = (
  values: NoticeValues,
  place: NoticePlaceOfWork,
  before: NoticeContent['scope'],
): Scope | undefined => {
  const places = placesOf(values);
  const kept = before?.label;
  const said = place.languages.flatMap((lang) => {
    const label = values[inLanguage('scope', lang)]?.trim() || scopeInWords(values, place, lang);
    return label === '' ? [] : [[lang, label.slice(0, 500)] as const];
  });
  if (said.length === 0) return undefined;
  const others = Object.entries(kept ?? {}).filter(([lang]) => !place.languages.includes(lang));
  return {
    label: Object.fromEntries([...others, ...said]),
    ...(places.length > 0 && {places: [...places]}),
  };
};
