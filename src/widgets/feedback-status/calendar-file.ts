import type {PortalRequest} from '../../contract/index.js';
import {saveFile} from '../../parts/save-file.js';

const hour = 60 * 60 * 1000;

/** Hands the owner the request's appointment as an iCalendar file; false where it could not be made. */
export const saveAppointment = async ({
  reference,
  version,
  serviceName,
  appointment,
}: PortalRequest): Promise<boolean> => {
  // The library comes with the first file made.
  const library = await import('ical-generator').catch(() => undefined);
  if (!library || !appointment) return false;
  const {ICalCalendarMethod, ICalEventStatus, default: ical} = library;
  const start = new Date(appointment.at);
  const calendar = ical({
    prodId: {company: 'owner-portal', product: 'appointments'},
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    // Stable, so that a changed appointment moves the entry instead of adding another.
    id: `${reference}@owner-portal`,
    sequence: version,
    status: ICalEventStatus.CONFIRMED,
    start,
    end: appointment.endsAt ? new Date(appointment.endsAt) : new Date(start.valueOf() + hour),
    summary: serviceName,
    location: appointment.place,
    description: [reference, ...appointment.people].join('\n'),
  });
  saveFile(`${reference}.ics`, 'text/calendar', calendar.toString());
  return true;
};
